import type { CartWay, PointsRange } from '../../src/adapters/adapter.js';
import { effectOn, isForCarts, type Verdict } from './cart-terms.js';
import { type CartNow, doesNothing, presentEffect, presentRefusal, remaining } from './cart-ways.js';
import type { Queryable } from './database.js';
import type { RewardDefinition } from './definition.js';
import { rangeIn, rewardsIn } from './offer.js';
import { judge, type Standing } from './rewards.js';
import { stockTaken } from './stock.js';
import { say } from './text.js';
import { atPrice, termsOf, worthOf } from './voucher-terms.js';

/** Rewards for carts that the member can have now, or lacks only points for. One that comes in variants is chosen elsewhere. */
export async function rewardWays(cart: CartNow, transaction: Queryable, standing: Standing): Promise<CartWay[]> {
  const { context, view } = cart;
  const taken = await stockTaken(context, transaction);
  return rewardsIn(context.program, view)
    .filter(({ variants }) => !variants)
    .flatMap((reward) => {
      const { available, reason, missing = 0 } = judge(context, reward, standing, taken);
      if (available) return wayOf(cart, reward, standing);
      return reason === 'insufficient_points' && verdictOn(cart, reward) ? [outOfReach(cart, reward, missing)] : [];
    });
}

function wayOf(cart: CartNow, reward: RewardDefinition, standing: Standing): CartWay[] {
  const verdict = verdictOn(cart, reward);
  if (!verdict) return [];
  // In another market's currency nothing the shopper does would help.
  if (!verdict.accepted) return verdict.reason === 'wrong_market' ? [] : [refused(cart, reward, verdict)];
  const range = rangeIn(reward, cart.view.currency);
  if (range) return rangeWay(cart, reward, within(range, mostSensible(range, verdict, cart, standing)));
  const effect = remaining(verdict, cart);
  return doesNothing(effect) ? [] : [{ ...named(cart, reward), ...presentEffect(effect) }];
}

/** What the reward's voucher would do to the cart, at most; undefined where it is not for carts. */
function verdictOn({ context, view, cart, company }: CartNow, reward: RewardDefinition): Verdict | undefined {
  const most = atPrice(reward, reward.range?.max ?? reward.points, view) ?? reward;
  const terms = termsOf(context, most, view);
  const { subtotal, items } = cart;
  return isForCarts(terms) ? effectOn(context, terms, { subtotal, ...(items && { items }), ...company }) : undefined;
}

/** The points that the member has and that the cart, as far as they count for it, is worth. */
function mostSensible(
  { step, value, max }: PointsRange,
  { discount }: Extract<Verdict, { accepted: true }>,
  { left }: CartNow,
  { account }: Standing,
): number {
  const fitting = Math.floor(Math.min(discount.minor, left) / value.minor) * step;
  return Math.min(fitting, max, account.available - account.owed);
}

/** The range up to so many points; undefined where not even its least fits. */
function within(range: PointsRange, most: number): PointsRange | undefined {
  const steps = Math.floor((most - range.min) / range.step);
  return steps < 0 ? undefined : { ...range, max: range.min + steps * range.step };
}

function rangeWay(cart: CartNow, reward: RewardDefinition, range: PointsRange | undefined): CartWay[] {
  if (!range) return [];
  const discount = { ...range.value, minor: worthOf(range, range.max) };
  return [{ ...named(cart, reward), points: range.max, range, discount }];
}

function refused(cart: CartNow, reward: RewardDefinition, verdict: Extract<Verdict, { accepted: false }>): CartWay {
  return { ...named(cart, reward), refusal: presentRefusal(cart, reward.id, verdict) };
}

function outOfReach(cart: CartNow, reward: RewardDefinition, missing: number): CartWay {
  return { ...named(cart, reward), refusal: { reason: 'insufficient_points', missing } };
}

function named(
  { view }: CartNow,
  { id, name, points, worth }: RewardDefinition,
): Pick<CartWay, 'reward' | 'name' | 'points'> {
  return { reward: id, name: say(name, view, worth?.[view.currency]), points };
}
