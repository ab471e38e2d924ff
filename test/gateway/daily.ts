import type {
  CartRefusal,
  CartWay,
  ClaimInput,
  LoyaltyAdapter,
  OrderStanding,
  QuoteInput,
} from '../../src/adapters/adapter.js';
import { earningProgress, NOON, range, voucher } from './whole-answer.js';

export const refusal: Required<CartRefusal> = {
  reason: 'combination',
  minimum: { minor: 30_000, currency: 'DKK' },
  toGo: { minor: 4200, currency: 'DKK' },
  codes: ['SUMMER'],
  items: ['Gift card'],
  missing: 20,
};

export const way: Required<CartWay> = {
  voucher,
  reward: 'amount',
  name: '50 kr off',
  points: 500,
  range,
  discount: { minor: 5000, currency: 'DKK' },
  freeShipping: true,
  applied: true,
  refusal,
};

export const standing: Required<OrderStanding> = {
  order: '1042',
  state: 'waiting',
  points: 240,
  at: NOON,
  claim: 'sent',
};

export const cart: Required<QuoteInput['cart']> = {
  id: 'cart-1',
  subtotal: { minor: 25_800, currency: 'DKK' },
  codes: ['SUMMER'],
  items: [{ product: 'kettle', quantity: 2, amount: { minor: 25_800, currency: 'DKK' } }],
};

export const quoteBody = { cart, locale: 'en', market: 'dk', currency: 'DKK' };
export const claimBody: ClaimInput = {
  claim: 'a proof that only the buyer has',
  email: 'gus@example.com',
  marketing: false,
  locale: 'en',
};

/** A method of the adapter and what it was given. */
export type Asked = [name: string, given: unknown];

/** A backend that answers with all that the contract knows, and a record of what it was asked. */
export function daily(asked: Asked[] = []): (adapter: LoyaltyAdapter) => LoyaltyAdapter {
  return (adapter) => ({
    ...adapter,
    activity: async (input) => (asked.push(['activity', input]), { items: [] }),
    redeem: async (input) => (asked.push(['redeem', input]), { state: 'pending' }),
    join: async (input) => void asked.push(['join', input]),
    quote: async (input) => (asked.push(['quote', input]), [way]),
    complete: async (rule) => (asked.push(['complete', rule]), earningProgress),
    birthday: async (date) => void asked.push(['birthday', date]),
    wish: async (reward) => void asked.push(['wish', reward]),
    order: async (input) => (asked.push(['order', input]), standing),
    claim: async (input) => (asked.push(['claim', input]), 'sent'),
  });
}
