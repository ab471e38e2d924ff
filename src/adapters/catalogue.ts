import type { Availability, PointsBalance, Reward } from './adapter.js';
import { LoyaltyError } from './error.js';
import { compact } from './reading.js';

/** At once in `load`, and in one page of `rewards`. */
export const MOST_REWARDS = 12;

/** What a merchant says of a reward, or how it is to be shown, where the backend has no words for it. */
export type RewardWords = Partial<
  Pick<Reward, 'kind' | 'name' | 'description' | 'value' | 'percent' | 'minimum' | 'image' | 'terms' | 'limit'>
>;
/** By the backend's id of the reward. */
export type Described = Readonly<Record<string, RewardWords>>;

/** With a kind of the merchant's, the reward is also worth what the merchant says, and no longer what the backend did. */
export function described({ value, percent, ...reward }: Reward, words: Described = {}): Reward {
  const own = Object.hasOwn(words, reward.id) ? words[reward.id] : undefined;
  return { ...reward, ...(own?.kind === undefined && compact({ value, percent })), ...own };
}

/** What a voucher has of its reward. */
export function worthOf({ kind, value, percent, minimum, terms }: Reward) {
  return compact({ kind, value, percent, minimum, terms });
}

/** By reward id, as far as points decide. */
export function affordable(rewards: readonly Reward[], available: number): Record<string, Availability> {
  return Object.fromEntries(rewards.map(({ id, points }) => [id, affords(points, available)]));
}

export function affords(points: number, available: number): Availability {
  return points <= available
    ? { available: true }
    : { available: false, reason: 'insufficient_points', missing: points - available };
}

/** A balance that may be below zero, as after a return. */
export function balanceOf(balance: number, rest: Partial<PointsBalance> = {}): PointsBalance {
  return { pending: 0, expiring: [], ...rest, available: Math.max(0, balance), owed: Math.max(0, -balance) };
}

export function badCursor(): LoyaltyError {
  return new LoyaltyError('invalid', 'This cursor was never given out.');
}
