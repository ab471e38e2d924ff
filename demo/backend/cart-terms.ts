import type { CartItem, Money, RewardKind } from '../../src/adapters/adapter.js';
import type { CodeRefusal } from './backend.js';
import type { Context } from './context.js';
import type { Amounts, RewardDefinition } from './definition.js';
import { findReward } from './offer.js';
import { isDeliveredByShop } from './vouchers.js';

/** What decides what a voucher does to a cart, whether somebody holds it or could have it for points. */
export interface CartTerms {
  /** Where it comes from; none for a friend's. */
  reward?: string | null;
  kind: RewardKind;
  percent?: number | null;
  worth?: Amounts | null;
  minimum?: Amounts | null;
}

export interface CartAround {
  /** Before discounts. */
  subtotal: Money;
  items?: readonly CartItem[];
  /** The other codes in it. */
  beside?: readonly string[];
  /** Those of them that suffer no other code. */
  loners?: readonly string[];
}

/** What a voucher takes off a cart. */
export interface Effect {
  discount: Money;
  freeShipping: boolean;
}

export type Verdict = ({ accepted: true } & Effect) | ({ accepted: false } & CodeRefusal);

/** Whether there is anything in a cart that it could lower. */
export function isForCarts({ kind, percent, worth }: CartTerms): boolean {
  const takesOff = kind === 'free_shipping' || (percent ?? worth ?? undefined) !== undefined;
  return takesOff && !isDeliveredByShop(kind);
}

/** What a voucher in good order does to a cart, or why nothing. */
export function effectOn(context: Context, terms: CartTerms, cart: CartAround): Verdict {
  const reward = findReward(context.program, terms.reward ?? null);
  const { counted, excluded } = countedOf(cart, reward);
  const refusal =
    refuseCurrency(terms, counted) ??
    refuseExcluded(counted, excluded) ??
    refuseMinimum(terms, counted) ??
    refuseCompany(reward, cart);
  if (refusal) return { accepted: false, ...refusal };
  return {
    accepted: true,
    discount: { minor: discountOn(terms, counted), currency: counted.currency },
    freeShipping: terms.kind === 'free_shipping',
  };
}

/** Whether it lets other codes count beside its own. */
export function combines({ program }: Context, { reward }: Pick<CartTerms, 'reward'>): boolean {
  return findReward(program, reward ?? null)?.combines ?? true;
}

/** What of a cart a reward's voucher counts for, and the ids of the products it leaves out. */
function countedOf({ subtotal, items = [] }: CartAround, reward: RewardDefinition | undefined) {
  const left = items.filter(({ product }) => reward?.excludes?.[product] !== undefined);
  const minor = left.reduce((sum, { amount }) => sum - amount.minor, subtotal.minor);
  return {
    counted: { minor: Math.max(minor, 0), currency: subtotal.currency },
    excluded: [...new Set(left.map(({ product }) => product))],
  };
}

function refuseCurrency({ worth, minimum }: CartTerms, { currency }: Money): CodeRefusal | undefined {
  const foreign = [worth, minimum].some((amounts) => amounts && amounts[currency] === undefined);
  return foreign ? { reason: 'wrong_market' } : undefined;
}

function refuseExcluded({ minor }: Money, excluded: string[]): CodeRefusal | undefined {
  return minor === 0 && excluded.length > 0 ? { reason: 'excluded', items: excluded } : undefined;
}

function refuseMinimum({ minimum }: CartTerms, { minor, currency }: Money): CodeRefusal | undefined {
  const least = minimum?.[currency] ?? 0;
  if (minor >= least) return undefined;
  return { reason: 'minimum', minimum: { minor: least, currency }, toGo: { minor: least - minor, currency } };
}

function refuseCompany(
  reward: RewardDefinition | undefined,
  { beside = [], loners = [] }: CartAround,
): CodeRefusal | undefined {
  const codes = reward?.combines === false ? beside : loners;
  return codes.length > 0 ? { reason: 'combination', codes: [...codes] } : undefined;
}

/** Never more than what counts: what is left of an amount is not paid out. */
function discountOn({ worth, percent }: CartTerms, { minor, currency }: Money): number {
  if (percent !== null && percent !== undefined) return Math.floor((minor * percent) / 100);
  return Math.min(worth?.[currency] ?? 0, minor);
}
