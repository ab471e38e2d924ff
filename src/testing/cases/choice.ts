import type { PointsRange } from '../../adapters/adapter.js';
import type { ErrorCode } from '../../adapters/error.js';
import { newKey, type Wish } from '../calls.js';
import type { Case, Need, Stage } from '../case.js';
import { expectEqual, refused } from '../expect.js';
import { rangeOf, reachable, worthBySteps } from '../treat.js';
import { ADA, BALANCE, choosingWorld, COFFEE, PRICE, STEP } from '../world.js';

/** What the shopper chooses within a reward: how many points, which variant. */
export const choiceCases: Case[] = [
  {
    name: 'points by the step are worth what the steps are worth, and are taken exactly',
    needs: ['redeem', 'points', 'range', 'code'],
    seed: choosingWorld,
    run: async (stage) => {
      const { reward, range } = rangeOf(stage.program);
      const points = reachable(range, Math.min(range.min + 3 * range.step, BALANCE));
      const { value } = await stage.as(ADA).redeem({ reward, points });
      const { minor } = worthBySteps(points, range);
      expectEqual(`redeem of ${points} points by the step → voucher.value.minor`, value?.minor, minor);
      expectEqual('load → member.points.available after that', await stage.as(ADA).balance(), BALANCE - points);
    },
  },
  ...[
    outOfRange('points between two steps', ({ min, step }) => min + (step > 1 ? 1 : 0.5)),
    outOfRange('fewer points than the least', ({ min, step }) => min - step),
    outOfRange('more points than the most', ({ max, step }) => max + step),
    outOfRange('more points than the balance', () => BALANCE + STEP, ['insufficient_points'], ['catalogue']),
    refusalCase('a reward with variants and none chosen', { reward: COFFEE.reward, points: PRICE }, ['invalid']),
    refusalCase('a variant that does not exist', { ...COFFEE, variant: 'nothing' }, ['invalid', 'not_found']),
    refusalCase('a variant that is sold out', { ...COFFEE, variant: 'pods' }, ['out_of_stock']),
  ],
  {
    name: 'another variant is another wish: its key is not the same',
    needs: ['redeem', 'points', 'variants', 'keys', 'code'],
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

function outOfRange(
  of: string,
  points: (range: PointsRange) => number,
  codes: ErrorCode[] = ['invalid'],
  needs: Need[] = [],
): Case {
  const wishIn = ({ program }: Stage): Wish => {
    const { reward, range } = rangeOf(program);
    return { reward, points: points(range) };
  };
  return refusalOf(of, wishIn, ['range', ...needs], codes);
}

function refusalCase(of: string, wish: Wish, codes: ErrorCode[]): Case {
  return refusalOf(of, () => wish, ['variants'], codes);
}

function refusalOf(of: string, wishIn: (stage: Stage) => Wish, needs: Need[], codes: ErrorCode[]): Case {
  return {
    name: `redeem refuses ${of} and changes nothing`,
    needs: ['redeem', 'points', ...needs],
    seed: choosingWorld,
    run: async (stage) => {
      const wish = wishIn(stage);
      const before = await stage.as(ADA).holdings();
      await refused(`redeem of ${of}`, codes, () => stage.as(ADA).call.redeem(wish, newKey()));
      expectEqual(`load → member after a refused redeem of ${of}`, await stage.as(ADA).holdings(), before);
    },
  };
}
