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

const NOTES: [method: string, write: (calls: Calls) => Promise<unknown>, needs: Need[]][] = [
  ['complete', (calls) => calls.complete(FOLLOW, newKey()), ['complete', 'rules']],
  ['birthday', (calls) => calls.birthday({ month: 5, day: 4 }, newKey()), ['birthday']],
  ['wish', (calls) => calls.wish(TREAT.reward, newKey()), ['wish', 'catalogue']],
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
      await refused('redeem, aborted', ['aborted'], () => stage.as(ADA).aborted.redeem(stage.treat().wish, newKey()));
      expectEqual('load → member after an aborted redeem', await stage.as(ADA).holdings(), before);
    },
  },
  {
    name: 'undo under an aborted signal is aborted, and nothing was given back',
    needs: ['undo', 'redeem', 'points', 'code'],
    run: async (stage) => {
      const { id } = await stage.as(ADA).redeem(stage.treat().wish);
      const before = await stage.as(ADA).holdings();
      await refused('undo, aborted', ['aborted'], () => stage.as(ADA).aborted.undo(id, newKey()));
      expectEqual('load → member after an aborted undo', await stage.as(ADA).holdings(), before);
    },
  },
  ...NOTES.map(([method, write, needs]): Case => ({
    name: `${method} under an aborted signal is aborted, and nothing was noted`,
    needs,
    seed: earningWorld,
    run: async (stage) => {
      const before = await stage.as(ADA).member();
      await refused(`${method}, aborted`, ['aborted'], () => write(stage.as(ADA).aborted));
      expectEqual(`load → member after an aborted ${method}`, await stage.as(ADA).member(), before);
    },
  })),
  {
    name: 'join under an aborted signal is aborted, and nobody joined',
    needs: ['join', 'candidate'],
    run: async (stage) => {
      await refused('join, aborted', ['aborted'], () => stage.as(CANDIDATE).aborted.join(newKey()));
      expectEqual('load → member.state after an aborted join', (await stage.as(CANDIDATE).member()).state, 'candidate');
    },
  },
];
