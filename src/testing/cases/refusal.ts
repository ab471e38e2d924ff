import type { ErrorCode } from '../../adapters/error.js';
import { newKey, type Wish } from '../calls.js';
import type { Case, Need, Stage } from '../case.js';
import { expectEqual, refused, settledProperly } from '../expect.js';
import type { Shopper } from '../shopper.js';
import { ADA, BEA, BLOCKED, CANDIDATE, DEAR, ONCE, PRICE, RARE, TREAT } from '../world.js';

interface Refusal {
  of: string;
  code: ErrorCode;
  /** The treat when left out. */
  wish?: Wish;
  /** Subject of who wishes; a guest when left out. */
  by?: string;
  /** Subject of who had the same reward before. */
  after?: string;
  needs?: Need[];
}

const REFUSALS: Refusal[] = [
  {
    of: 'a reward that costs more than the balance',
    by: ADA,
    wish: DEAR,
    code: 'insufficient_points',
    needs: ['catalogue'],
  },
  { of: 'a reward that does not exist', by: ADA, wish: { reward: 'nothing', points: PRICE }, code: 'not_found' },
  {
    of: 'a reward at a lower price than it has',
    by: ADA,
    wish: { ...TREAT, points: 1 },
    code: 'invalid',
    needs: ['catalogue'],
  },
  {
    of: 'a reward at a higher price than it has',
    by: ADA,
    wish: { ...TREAT, points: 2 * PRICE },
    code: 'invalid',
    needs: ['catalogue'],
  },
  { of: 'a reward that ran out', by: ADA, wish: RARE, after: BEA, code: 'out_of_stock', needs: ['catalogue', 'stock'] },
  {
    of: 'a reward had as often as allowed',
    by: ADA,
    wish: ONCE,
    after: ADA,
    code: 'limit_reached',
    needs: ['catalogue', 'perMember'],
  },
  { of: 'a reward to a guest', code: 'unauthenticated' },
  { of: 'a reward to a candidate', by: CANDIDATE, code: 'not_enrolled', needs: ['candidate'] },
  { of: 'a reward to a blocked member', by: BLOCKED, code: 'blocked', needs: ['blocked'] },
];

export const refusalCases: Case[] = [
  ...REFUSALS.map(refusalCase),
  {
    name: 'a refused redeem leaves no redemption behind',
    needs: ['redeem', 'redemption', 'points', 'catalogue'],
    run: async (stage) => {
      const key = newKey();
      await refused('redeem', ['insufficient_points'], () => stage.as(ADA).call.redeem(DEAR, key));
      const left = await settledProperly('redemption', () => stage.as(ADA).call.redemption(key));
      const became = 'state' in left ? left.state : left.code;
      if (became !== 'not_found') expectEqual('redemption → state of a refused redeem', became, 'refused');
    },
  },
  {
    name: 'a reward without a name is refused with an error of the contract',
    needs: ['redeem'],
    run: async (stage) => {
      const wish = { reward: '', points: PRICE };
      await refused('redeem', ['not_found', 'invalid'], () => stage.as(ADA).call.redeem(wish, newKey()));
    },
  },
];

function refusalCase({ of, by, after, code, needs = [], ...refusal }: Refusal): Case {
  return {
    name: `redeem refuses ${of} (${code}) and changes nothing`,
    needs: ['redeem', 'points', ...needs],
    run: async (stage) => {
      const { wish = stage.treat().wish } = refusal;
      if (after !== undefined) await stage.as(after).spend(wish);
      const shopper = someone(stage, by);
      const before = await shopper.holdings();
      await refused(`redeem of ${of}`, [code], () => shopper.call.redeem(wish, newKey()));
      expectEqual(`load → member after a refused redeem of ${of}`, await someone(stage, by).holdings(), before);
    },
  };
}

function someone(stage: Stage, subject?: string): Shopper {
  return subject === undefined ? stage.guest() : stage.as(subject);
}
