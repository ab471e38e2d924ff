import type { Redemption, Voucher } from '../../adapters/adapter.js';
import { newKey } from '../calls.js';
import { taken, type Case, type Stage } from '../case.js';
import { answered, expectEqual, fail } from '../expect.js';
import { voucher as voucherShape } from '../shapes.js';
import { ADA, BALANCE } from '../world.js';

const NEEDS = ['redeem', 'points', 'cart'] as const;

/** Backends that put what was redeemed on the shop's cart by themselves. */
export const cartCases: Case[] = [
  {
    name: 'a redeem is applied to the cart: the points are taken, and the cart costs less by what they are worth',
    needs: NEEDS,
    run: async (stage) => {
      const before = await toPay(stage);
      await apply(stage);
      await expectBalance(stage, BALANCE - taken(stage), 'a redeem for a cart');
      await expectToPay(stage, before && before - worth(stage), 'a redeem');
    },
  },
  {
    name: 'a repeated key is applied to the cart once',
    needs: [...NEEDS, 'keys'],
    run: async (stage) => {
      const key = newKey();
      await apply(stage, key);
      const after = await toPay(stage);
      await apply(stage, key);
      await expectBalance(stage, BALANCE - taken(stage), 'one key sent twice');
      await expectToPay(stage, after, 'one key sent twice');
    },
  },
  {
    name: 'undo takes it off the cart again and gives the points back',
    needs: [...NEEDS, 'undo'],
    run: async (stage) => {
      const before = await toPay(stage);
      const applied = await apply(stage);
      if (!applied) return;
      await stage.as(ADA).undo(applied);
      await expectBalance(stage, BALANCE, 'undo of what was applied to a cart');
      await expectToPay(stage, before, 'undo');
    },
  },
];

/** The voucher by which it can be undone, where there is one. */
async function apply(stage: Stage, key = newKey()): Promise<Voucher | undefined> {
  const { wish } = stage.treat();
  const answer: Redemption = await answered('redeem for a cart', () => stage.as(ADA).spend(wish, key));
  if (answer.state !== 'applied') return fail('redeem for a cart → state', '"applied"', answer.state);
  if (answer.voucher) voucherShape('redeem for a cart → voucher', answer.voucher);
  return answer.voucher;
}

/** Minor units; undefined where the subject does not say. */
async function toPay({ subject, cart }: Stage): Promise<number | undefined> {
  const id = await cart(ADA);
  return id === undefined ? undefined : subject.toPay?.(id);
}

function worth(stage: Stage): number {
  return stage.treat().value?.minor ?? 0;
}

async function expectBalance(stage: Stage, points: number, after: string): Promise<void> {
  expectEqual(`load → member.points.available after ${after}`, await stage.as(ADA).balance(), points);
}

async function expectToPay(stage: Stage, expected: number | undefined, after: string): Promise<void> {
  expectEqual(`what is to be paid for the cart after ${after}, in minor units`, await toPay(stage), expected);
}
