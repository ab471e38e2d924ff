import type { Voucher } from '../../src/adapters/adapter.js';
import { approve } from './approve.js';
import type { OrderLine } from './backend.js';
import type { Telling } from './demo-story.js';
import { placeOrder } from './place-order.js';
import { returnOrder } from './return-order.js';

/** By product: how many, and what they cost together in kroner. */
export type Basket = Record<string, [quantity: number, kroner: number]>;

interface Discount {
  voucher?: Voucher;
  /** What the voucher takes off, in kroner. */
  off?: number;
}

/** Bought, kept and sent back. */
export function ordersTold({ context, customerId, daysAgo, numberOf }: Telling) {
  const buys = async (order: string, ago: number, basket: Basket, { voucher, off = 0 }: Discount = {}) => {
    daysAgo(ago);
    await placeOrder(context, {
      number: numberOf(order),
      customerId,
      market: 'dk',
      codes: voucher ? [voucher.code] : [],
      lines: linesOf(basket),
      total: inKroner(costOf(basket) - off),
    });
  };
  const keeps = async (order: string, ago: number) => {
    daysAgo(ago);
    await approve(context, { order: numberOf(order) });
  };

  return {
    buys,
    keeps,
    buysForGood: async (order: string, ago: number, basket: Basket) => {
      await buys(order, ago, basket);
      await keeps(order, ago - context.returnDays);
    },
    /** All that was in it, when no lines are named. */
    sendsBack: (order: string, lines?: string[]) =>
      returnOrder(context, { order: numberOf(order), id: `${numberOf(order)}-return`, ...(lines && { lines }) }),
  };
}

export function linesOf(basket: Basket): OrderLine[] {
  return Object.entries(basket).map(([title, [quantity, kroner]], index) => ({
    id: `line-${index + 1}`,
    title,
    quantity,
    amount: inKroner(kroner),
  }));
}

export function costOf(basket: Basket): number {
  return Object.values(basket).reduce((sum, [, kroner]) => sum + kroner, 0);
}

export function inKroner(kroner: number) {
  return { minor: kroner * 100, currency: 'DKK' };
}
