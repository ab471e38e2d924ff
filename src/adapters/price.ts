import type { Money, PointsRange, RedeemInput, Reward } from './adapter.js';
import { LoyaltyError } from './error.js';

/** Refuses another price than the reward's, before anything is spent. */
export function requirePrice(
  { range, points: price }: Pick<Reward, 'range' | 'points'>,
  { points }: Pick<RedeemInput, 'points'>,
): void {
  const fits = range
    ? points >= range.min && points <= range.max && (points - range.min) % range.step === 0
    : points === price;
  if (!fits) throw new LoyaltyError('invalid', `${points} points are not the price of this reward.`);
}

/** What so many points are worth. */
export function worthOf({ step, value }: PointsRange, points: number): Money {
  return { ...value, minor: Math.floor((points * value.minor) / step) };
}
