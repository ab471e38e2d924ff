import type {
  ActivityFilter,
  Birthday,
  CartContent,
  ClaimInput,
  LoyaltyAdapter,
  OrderInput,
  RedeemInput,
  SentRedeem,
} from '../adapters/adapter.js';
import { fail } from './expect.js';
import type { Context } from './subject.js';

export type Calls = ReturnType<typeof callsTo>;

/** Every method of an adapter with the context and signal filled in; called bare, so as to see it rejected too. */
export function callsTo(adapter: LoyaltyAdapter, context: Context, signal: AbortSignal, cart?: Cart) {
  const read = { signal };
  const { locale } = context;
  const paged = (cursor?: string) => (cursor === undefined ? context : { ...context, cursor });
  const filtered = (cursor?: string, filter?: ActivityFilter) => ({ ...paged(cursor), ...(filter && { filter }) });
  const redeem = (wish: Wish, key: string, cart?: string) =>
    adapter.redeem?.({ ...context, ...wish, ...(cart && { cart }) }, { signal, key }) ?? absent('redeem');
  return {
    load: (programVersion?: string) =>
      adapter.load(programVersion === undefined ? context : { ...context, programVersion }, read),
    rewards: (cursor?: string) => adapter.rewards?.(paged(cursor), read) ?? absent('rewards'),
    activity: (cursor?: string, filter?: ActivityFilter) =>
      adapter.activity?.(filtered(cursor, filter), read) ?? absent('activity'),
    vouchers: (cursor?: string) => adapter.vouchers?.(paged(cursor), read) ?? absent('vouchers'),
    redeem: (wish: Wish, key: string) => (cart ? cart().then((id) => redeem(wish, key, id)) : redeem(wish, key)),
    redemption: (key: string, sent?: SentRedeem) =>
      adapter.redemption?.(key, sent ? { signal, sent } : read) ?? absent('redemption'),
    undo: (voucherId: string, key: string) => adapter.undo?.(voucherId, { signal, key }) ?? absent('undo'),
    join: (key: string) => adapter.join?.({}, { signal, key }) ?? absent('join'),
    quote: (cart: CartContent) => adapter.quote?.({ ...context, cart }, read) ?? absent('quote'),
    complete: (rule: string, key: string) => adapter.complete?.(rule, { signal, key }) ?? absent('complete'),
    birthday: (date: Birthday, key: string) => adapter.birthday?.(date, { signal, key }) ?? absent('birthday'),
    wish: (reward: string | null, key: string) => adapter.wish?.(reward, { signal, key }) ?? absent('wish'),
    order: (wish: OrderWish) => adapter.order?.({ ...context, ...wish }, read) ?? absent('order'),
    claim: (claim: Claim, key: string) =>
      adapter.claim?.({ locale, marketing: false, ...claim }, { signal, key }) ?? absent('claim'),
  };
}

/** The member's cart, for a backend that applies rewards to it by itself. */
export type Cart = () => Promise<string>;

/** Reward id, and the price the shopper was told or chose to give. */
export type Wish = Pick<RedeemInput, 'reward' | 'points' | 'variant' | 'hold'>;

export type OrderWish = Pick<OrderInput, 'order' | 'claim'>;

export type Claim = Pick<ClaimInput, 'claim' | 'email'>;

export function newKey(): string {
  return crypto.randomUUID();
}

function absent(method: string): never {
  return fail(method, 'the method to be there and to return a promise', undefined);
}
