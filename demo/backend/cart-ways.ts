import type { CartContent, CartRefusal, CartWay, Money } from '../../src/adapters/adapter.js';
import type { CodeRefusal } from './backend.js';
import type { Effect } from './cart-terms.js';
import type { Context } from './context.js';
import { findReward } from './offer.js';
import type { Company } from './quote.js';
import { say, type View } from './text.js';

/** A cart as somebody looks for ways to pay less for it. */
export interface CartBefore {
  context: Context;
  customer: string;
  view: View;
  cart: CartContent;
  company: Company;
}

export interface CartNow extends CartBefore {
  /** What the codes in the cart have not taken off yet, in minor units. */
  left: number;
  /** One of them pays for the shipping. */
  shipsFree: boolean;
}

/** In the order of how far away they are. What is refused otherwise is over for good. */
const NEAR: readonly CartRefusal['reason'][] = [
  'minimum',
  'insufficient_points',
  'combination',
  'excluded',
  'wrong_market',
];

/** What a voucher can still do to a cart. */
export function remaining(
  { discount, freeShipping }: Effect,
  { left, shipsFree }: Pick<CartNow, 'left' | 'shipsFree'>,
): Effect {
  return { discount: { ...discount, minor: Math.min(discount.minor, left) }, freeShipping: freeShipping && !shipsFree };
}

export function doesNothing({ discount, freeShipping }: Effect): boolean {
  return discount.minor === 0 && !freeShipping;
}

export function presentEffect({ discount, freeShipping }: Effect): Pick<CartWay, 'discount' | 'freeShipping'> {
  if (!freeShipping) return { discount };
  return { ...(discount.minor > 0 && { discount }), freeShipping: true };
}

/** Why not, for the shopper: products by their names, what the cart can't mend as 'other'. */
export function presentRefusal(
  { context, view }: Pick<CartBefore, 'context' | 'view'>,
  reward: string | null,
  refusal: CodeRefusal,
): CartRefusal {
  switch (refusal.reason) {
    case 'minimum':
      return { reason: 'minimum', minimum: refusal.minimum, toGo: refusal.toGo };
    case 'combination':
      return { reason: 'combination', codes: refusal.codes };
    case 'excluded': {
      const names = findReward(context.program, reward)?.excludes;
      return { reason: 'excluded', items: refusal.items.map((id) => (names?.[id] ? say(names[id], view) : id)) };
    }
    case 'wrong_market':
    case 'expired':
    case 'used':
      return { reason: refusal.reason };
    default:
      return { reason: 'other' };
  }
}

/** The usable ones, what takes off most first. */
export function worthMost(ways: readonly CartWay[]): CartWay[] {
  return ways.filter(({ refusal }) => !refusal).sort((one, other) => minorOf(other.discount) - minorOf(one.discount));
}

/** The refused ones that may become usable, the nearest first. */
export function nearestFirst(ways: readonly CartWay[]): CartWay[] {
  return ways
    .flatMap((way) => (way.refusal && NEAR.includes(way.refusal.reason) ? [{ way, refusal: way.refusal }] : []))
    .sort((one, other) => kindOf(one.refusal) - kindOf(other.refusal) || lackOf(one.refusal) - lackOf(other.refusal))
    .map(({ way }) => way);
}

function kindOf({ reason }: CartRefusal): number {
  return NEAR.indexOf(reason);
}

function lackOf({ toGo, missing = 0 }: CartRefusal): number {
  return toGo?.minor ?? missing;
}

function minorOf(money: Money | undefined): number {
  return money?.minor ?? 0;
}
