import { createHash } from 'node:crypto';
import type { Voucher } from '../../src/adapters/adapter.js';
import { approve } from './approve.js';
import type { OrderLine } from './backend.js';
import { type BackendOptions, createContext } from './create.js';
import { completeRule } from './earning.js';
import { enroll } from './enrollment.js';
import { expire } from './expiry.js';
import { block, ensureCustomer, findMember } from './members.js';
import { placeOrder } from './place-order.js';
import { redeem } from './redeem.js';
import { returnOrder } from './return-order.js';
import { undo } from './undo.js';

const DAY = 86_400_000;

/** What one customer did, told in order, each at its day. */
export type Story = ReturnType<typeof storyteller>;

/** By product: how many, and what they cost together in kroner. */
export type Basket = Record<string, [quantity: number, kroner: number]>;

interface Discount {
  voucher?: Voucher;
  /** What the voucher takes off, in kroner. */
  off?: number;
}

export function storyteller(options: BackendOptions, customerId: string) {
  const today = (options.now ?? Date.now)();
  let now = today;
  const context = createContext({ ...options, now: () => now });
  const daysAgo = (days: number) => {
    now = today - days * DAY;
  };

  const buys = async (number: string, ago: number, basket: Basket, { voucher, off = 0 }: Discount = {}) => {
    daysAgo(ago);
    const total = Object.values(basket).reduce((sum, [, kroner]) => sum + kroner, -off);
    await placeOrder(context, {
      number,
      customerId,
      market: 'dk',
      codes: voucher ? [voucher.code] : [],
      lines: Object.entries(basket).map(orderLine),
      total: inKroner(total),
    });
  };
  const keeps = async (order: string, ago: number) => {
    daysAgo(ago);
    await approve(context, { order });
  };

  return {
    daysAgo,
    joins: async (name: string, referredBy?: string) => {
      await ensureCustomer(context, { id: customerId, name, ...(referredBy && { referredBy }) });
      await enroll(context, customerId);
    },
    completes: (rule: string) => completeRule(context, customerId, rule),
    buys,
    keeps,
    buysForGood: async (number: string, ago: number, basket: Basket) => {
      await buys(number, ago, basket);
      await keeps(number, ago - context.returnDays);
    },
    sendsBack: (order: string, lines: string[]) => returnOrder(context, { order, id: `${order}-return`, lines }),
    redeems: async (reward: string): Promise<Voucher> => {
      const points = context.program.rewards.find(({ id }) => id === reward)?.points ?? 0;
      const input = { locale: 'en', market: 'dk', reward, points };
      const redemption = await redeem(context, customerId, input, keyFor(customerId, 'redeem', reward));
      if (redemption.state !== 'done') throw new Error(`${customerId} did not get ${reward}`);
      return redemption.voucher;
    },
    undoes: (voucher: Voucher) => undo(context, customerId, voucher.id, keyFor(customerId, 'undo', voucher.id)),
    losesWhatExpired: () => expire(context),
    getsBlocked: () => block(context, customerId),
    isBlocked: async () => (await findMember(context, context.database, customerId))?.state === 'blocked',
  };
}

function orderLine([title, [quantity, kroner]]: [string, Basket[string]], index: number): OrderLine {
  return { id: `line-${index + 1}`, title, quantity, amount: inKroner(kroner) };
}

function inKroner(kroner: number) {
  return { minor: kroner * 100, currency: 'DKK' };
}

/** The same for the same step every time, in the form of a UUID v4. */
function keyFor(...step: string[]): string {
  const hex = createHash('sha256').update(step.join('\n')).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
