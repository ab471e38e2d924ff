import { newKey, type Calls } from '../calls.js';
import type { Case, Need } from '../case.js';
import { expectEqual, refused } from '../expect.js';
import { ADA, CANDIDATE, earningWorld, FOLLOW, TREAT } from '../world.js';

const READS: [method: string, read: (calls: Calls) => Promise<unknown>, needs?: Need[]][] = [
  ['load', (calls) => calls.load()],
  ['rewards', (calls) => calls.rewards(), ['rewards']],
  ['activity', (calls) => calls.activity(), ['activity']],
  ['vouchers', (calls) => calls.vouchers(), ['vouchers']],
  ['quote', (calls) => calls.quote({ subtotal: { minor: 1_000, currency: 'EUR' }, codes: [] }), ['quote']],
  ['order', (calls) => calls.order({ order: 'nothing' }), ['order']],
  ['redemption', (calls) => calls.redemption(newKey()), ['redemption']],
];

export const abortCases: Case[] = [
  ...READS.map(([method, read, needs = []]): Case => ({
    name: `${method} under an aborted signal is aborted`,
    needs,
    run: (stage) => refused(`${method}, aborted`, ['aborted'], () => read(stage.as(ADA).aborted)),
  })),
  {
    name: 'redeem under an aborted signal is aborted, and nothing was redeemed',
    needs: ['redeem'],
    run: async (stage) => {
      const before = await stage.as(ADA).holdings();
      await refused('redeem, aborted', ['aborted'], () => stage.as(ADA).aborted.redeem(TREAT, newKey()));
      expectEqual('load → member after an aborted redeem', await stage.as(ADA).holdings(), before);
    },
  },
  {
    name: 'undo under an aborted signal is aborted, and nothing was given back',
    needs: ['undo', 'redeem', 'points'],
    run: async (stage) => {
      const { id } = await stage.as(ADA).redeem(TREAT);
      const before = await stage.as(ADA).holdings();
      await refused('undo, aborted', ['aborted'], () => stage.as(ADA).aborted.undo(id, newKey()));
      expectEqual('load → member after an aborted undo', await stage.as(ADA).holdings(), before);
    },
  },
  {
    name: 'complete, birthday and wish under an aborted signal are aborted, and nothing was noted',
    needs: ['complete', 'rules', 'birthday', 'wish'],
    seed: earningWorld,
    run: async (stage) => {
      const before = await stage.as(ADA).member();
      const { aborted } = stage.as(ADA);
      await refused('complete, aborted', ['aborted'], () => aborted.complete(FOLLOW, newKey()));
      await refused('birthday, aborted', ['aborted'], () => aborted.birthday({ month: 5, day: 4 }, newKey()));
      await refused('wish, aborted', ['aborted'], () => aborted.wish(TREAT.reward, newKey()));
      expectEqual('load → member after aborted writes', await stage.as(ADA).member(), before);
    },
  },
  {
    name: 'join under an aborted signal is aborted, and nobody joined',
    needs: ['join'],
    run: async (stage) => {
      await refused('join, aborted', ['aborted'], () => stage.as(CANDIDATE).aborted.join(newKey()));
      expectEqual('load → member.state after an aborted join', (await stage.as(CANDIDATE).member()).state, 'candidate');
    },
  },
];
