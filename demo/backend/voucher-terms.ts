import type { PointsRange } from '../../src/adapters/adapter.js';
import { addDays } from './calendar.js';
import type { Context } from './context.js';
import type { RewardDefinition } from './definition.js';
import { timesOf } from './events.js';
import { rangeIn } from './offer.js';
import type { View } from './text.js';
import type { NewVoucher } from './vouchers.js';

/** What a voucher says, however it is come by. */
export type VoucherTerms = Omit<NewVoucher, 'id' | 'member' | 'variant' | 'heldUntil'>;

/**
 * The reward as it is at a price: of a range, with the worth that so many points have. Undefined where that is not a price of it.
 */
export function atPrice(reward: RewardDefinition, points: number, { currency }: View): RewardDefinition | undefined {
  const range = rangeIn(reward, currency);
  if (!range) return points === reward.points ? reward : undefined;
  const { range: _range, ...rest } = reward;
  return isWithin(range, points) ? { ...rest, points, worth: { [currency]: worthOf(range, points) } } : undefined;
}

export function worthOf({ step, value }: PointsRange, points: number): number {
  return Math.floor(points / step) * value.minor;
}

/** A voucher counts in the market it was redeemed in: amounts are never converted. */
export function termsOf(context: Context, reward: RewardDefinition, { currency }: View): VoucherTerms {
  const { id, kind, points, percent, worth, minimum, validDays, event } = reward;
  const now = context.now();
  return {
    source: 'redemption',
    reward: id,
    kind,
    points,
    ...(percent !== undefined && { percent }),
    ...(worth && { worth: { [currency]: worth[currency] } }),
    ...(minimum?.[currency] !== undefined && { minimum: { [currency]: minimum[currency] } }),
    ...(validDays !== undefined && { expiresAt: addDays(now, validDays) }),
    ...(event && { event: timesOf(event, now) }),
  };
}

function isWithin({ min, max, step }: PointsRange, points: number): boolean {
  return points >= min && points <= max && (points - min) % step === 0;
}
