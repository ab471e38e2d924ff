import { CAPABILITIES, type Member, type Reward } from '../../adapters/adapter.js';
import type { Case, Stage } from '../case.js';
import { answered, expectEqual, fail } from '../expect.js';
import { ADA, BALANCE, BEA, BLOCKED, CANDIDATE, DEAR, longWorld, TREAT } from '../world.js';
import * as shapes from '../shapes.js';

export const loadCases: Case[] = [
  {
    name: 'the adapter says which contract it keeps, where it runs, and who sees to repeated keys',
    run: async (stage) => {
      const { contract, name, runsIn, idempotency } = stage.guest().adapter;
      expectEqual('adapter.contract', contract, 1);
      if (!name) fail('adapter.name', 'a name', name);
      const places = runsIn.filter((place) => place === 'page' || place === 'gateway');
      if (places.length === 0 || places.length < runsIn.length)
        fail('adapter.runsIn', '"page", "gateway", or both', runsIn);
      if (!['key', 'none'].includes(idempotency)) fail('adapter.idempotency', '"key" or "none"', idempotency);
    },
  },
  {
    name: 'the adapter has a method for every capability that the program names',
    run: async (stage) => {
      const { capabilities } = await stage.guest().program();
      for (const capability of CAPABILITIES.filter((known) => capabilities.includes(known))) {
        const method = stage.guest().adapter[capability];
        if (!method) fail(`load → program.capabilities, "${capability}"`, 'a method', method);
      }
    },
  },
  {
    name: 'a guest sees the program and nothing private',
    run: async (stage) => {
      const { state, activity, vouchers, ...rest } = await stage.guest().member();
      expectEqual('load → member.state for a guest', state, 'guest');
      expectEqual('load → member.activity for a guest', activity, []);
      expectEqual('load → member.vouchers for a guest', vouchers, []);
      for (const field of ['id', 'name', 'points', 'tier', 'referral', 'wish', 'birthday'] as const) {
        if (rest[field] !== undefined) fail(`load → member.${field} for a guest`, 'nothing', rest[field]);
      }
    },
  },
  {
    name: 'a signed-in shopper who has not joined is a candidate, and holds nothing',
    needs: ['candidate'],
    run: async (stage) => {
      const { state, points, vouchers } = await stage.as(CANDIDATE).member();
      expectEqual('load → member.state for a candidate', state, 'candidate');
      expectEqual('load → member.points.available for a candidate', points?.available ?? 0, 0);
      expectEqual('load → member.vouchers for a candidate', vouchers, []);
    },
  },
  {
    name: 'a member is enrolled, under an id that stays and tells nothing',
    run: async (stage) => {
      const { state, id, name = 'Ada' } = await stage.as(ADA).member();
      expectEqual('load → member.state for a member', state, 'enrolled');
      expectEqual('load → member.name', name, 'Ada');
      if (!id || id.includes('@')) fail('load → member.id', 'an opaque id', id);
      expectEqual('load → member.id on the next load', (await stage.as(ADA).member()).id, id);
    },
  },
  {
    name: 'a member has the points they earned',
    needs: ['points'],
    run: async (stage) => {
      expectEqual('load → member.points.available', await stage.as(ADA).balance(), BALANCE);
    },
  },
  {
    name: 'a blocked member is told so, and may look at what they have',
    needs: ['points', 'blocked'],
    run: async (stage) => {
      const { state, points } = await stage.as(BLOCKED).member();
      expectEqual('load → member.state when blocked', state, 'blocked');
      expectEqual('load → member.points.available when blocked', points?.available, BALANCE);
    },
  },
  {
    name: 'the program is the same for everyone',
    run: async (stage) => {
      const program = await stage.guest().program();
      expectEqual('load → program for a member', await stage.as(ADA).program(), program);
      expectEqual('load → program for another member', await stage.as(BEA).program(), program);
    },
  },
  {
    name: 'the program is the same for who has not joined',
    needs: ['candidate'],
    run: async (stage) => {
      const program = await stage.guest().program();
      expectEqual('load → program for a candidate', await stage.as(CANDIDATE).program(), program);
    },
  },
  {
    name: 'a program that is held already is not sent again, another version is',
    run: async (stage) => {
      const { version } = await stage.guest().program();
      const held = await answered('load', () => stage.as(ADA).call.load(version));
      expectEqual('load → program when its version is held', held.program, 'unchanged');
      shapes.member('load → member when the program is unchanged', held.member);
      const stale = await answered('load', () => stage.as(ADA).call.load('another version'));
      shapes.program('load → program when another version is held', stale.program);
    },
  },
  {
    name: 'the program offers its rewards at their price',
    needs: ['catalogue'],
    run: async (stage) => {
      const rewards = new Map((await stage.guest().program()).rewards.map((reward) => [reward.id, reward]));
      for (const seeded of stage.seed.rewards) {
        const reward = rewards.get(seeded.id);
        if (!reward) fail(`load → program.rewards, ${seeded.id}`, 'to be offered', [...rewards.keys()]);
        expectEqual(`load → program.rewards, ${seeded.id}`, promise(reward), promise(seeded));
      }
    },
  },
  {
    name: 'load brings at most 12 rewards and 5 lines of activity, however many there are',
    seed: longWorld,
    run: async (stage) => {
      await stage.as(ADA).program();
      await stage.as(ADA).member();
    },
  },
  {
    name: 'a member is told which reward they can have, and how many points another one lacks',
    needs: ['points', 'catalogue'],
    run: async (stage) => {
      const { availability } = await stage.as(ADA).member();
      expectEqual(`${path(TREAT.reward)}.available`, availability[TREAT.reward]?.available ?? true, true);
      expectReason(availability, DEAR.reward, 'insufficient_points');
      expectEqual(`${path(DEAR.reward)}.missing`, availability[DEAR.reward]?.missing, DEAR.points - BALANCE);
    },
  },
  ...soldOut(),
];

function promise({ name, kind, points, value }: Pick<Reward, 'name' | 'kind' | 'points' | 'value'>) {
  return { name, kind, points, value };
}

function soldOut(): Case[] {
  const told = [
    {
      name: 'a reward that ran out says so to everyone',
      reward: 'rare',
      reason: 'out_of_stock',
      to: BEA,
      limit: 'stock',
    },
    {
      name: 'a reward had as often as allowed says so to who had it',
      reward: 'once',
      reason: 'limit_reached',
      to: ADA,
      limit: 'perMember',
    },
  ] as const;
  return told.map(({ name, reward, reason, to, limit }) => ({
    name,
    needs: ['points', 'redeem', 'catalogue', limit],
    run: async (stage: Stage) => {
      await stage.as(ADA).spend({ reward, points: TREAT.points });
      expectReason((await stage.as(to).member()).availability, reward, reason);
    },
  }));
}

function expectReason(availability: Member['availability'], reward: string, reason: string): void {
  expectEqual(`${path(reward)}.available`, availability[reward]?.available, false);
  expectEqual(`${path(reward)}.reason`, availability[reward]?.reason, reason);
}

function path(reward: string): string {
  return `load → member.availability.${reward}`;
}
