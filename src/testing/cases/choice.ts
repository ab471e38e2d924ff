import type { ErrorCode } from '../../adapters/error.js';
import { newKey, type Wish } from '../calls.js';
import type { Case, Need } from '../case.js';
import { expectEqual, refused } from '../expect.js';
import { ADA, BALANCE, choosingWorld, COFFEE, PRICE, SLIDER, STEP } from '../world.js';

/** What the shopper chooses within a reward: how many points, which variant. */
export const choiceCases: Case[] = [
  {
    name: 'points by the step are worth what the steps are worth, and are taken exactly',
    needs: ['redeem', 'points', 'range'],
    seed: choosingWorld,
    run: async (stage) => {
      const points = PRICE + 3 * STEP;
      const { value } = await stage.as(ADA).redeem({ reward: SLIDER, points });
      const minor = (points / STEP) * 100;
      expectEqual(`redeem of ${points} points by the step → voucher.value.minor`, value?.minor, minor);
      expectEqual('load → member.points.available after that', await stage.as(ADA).balance(), BALANCE - points);
    },
  },
  ...[
    refusalCase('points between two steps', { reward: SLIDER, points: PRICE + 1 }, 'range', ['invalid']),
    refusalCase('fewer points than the least', { reward: SLIDER, points: PRICE - STEP }, 'range', ['invalid']),
    refusalCase('more points than the most', { reward: SLIDER, points: 2 * BALANCE + STEP }, 'range', ['invalid']),
    refusalCase('more points than the balance', { reward: SLIDER, points: BALANCE + STEP }, 'range', [
      'insufficient_points',
    ]),
    refusalCase('a reward with variants and none chosen', { reward: COFFEE.reward, points: PRICE }, 'variants', [
      'invalid',
    ]),
    refusalCase('a variant that does not exist', { ...COFFEE, variant: 'nothing' }, 'variants', [
      'invalid',
      'not_found',
    ]),
    refusalCase('a variant that is sold out', { ...COFFEE, variant: 'pods' }, 'variants', ['out_of_stock']),
  ],
  {
    name: 'another variant is another wish: its key is not the same',
    needs: ['redeem', 'points', 'variants', 'keys'],
    seed: choosingWorld,
    run: async (stage) => {
      const key = newKey();
      await stage.as(ADA).redeem(COFFEE, key);
      await refused('redeem, a used key for another variant', ['key_reused'], () =>
        stage.as(ADA).call.redeem({ ...COFFEE, variant: 'ground' }, key),
      );
      expectEqual('load → member.points.available after that', await stage.as(ADA).balance(), BALANCE - PRICE);
    },
  },
];

function refusalCase(of: string, wish: Wish, need: Need, codes: ErrorCode[]): Case {
  return {
    name: `redeem refuses ${of} and changes nothing`,
    needs: ['redeem', 'points', need],
    seed: choosingWorld,
    run: async (stage) => {
      const before = await stage.as(ADA).holdings();
      await refused(`redeem of ${of}`, codes, () => stage.as(ADA).call.redeem(wish, newKey()));
      expectEqual(`load → member after a refused redeem of ${of}`, await stage.as(ADA).holdings(), before);
    },
  };
}
