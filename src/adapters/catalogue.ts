import type { Availability, Page, PointsBalance, Program, Reward, RewardPage, Voucher } from './adapter.js';
import { LoyaltyError } from './error.js';
import { compact } from './reading.js';

/** At once in `load`, and in one page of `rewards`. */
export const MOST_REWARDS = 12;
const PAGE = 20;

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

/** The program under a version made of all it says; or 'unchanged', where that is held already. */
export function versioned(program: Omit<Program, 'version'>, held: string | undefined): Program | 'unchanged' {
  const version = hash(JSON.stringify(program));
  return version === held ? 'unchanged' : { version, ...program };
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

/** A page of a list that the backend gives whole. Rejects with 'invalid' for a cursor that is none. */
export function pageOf<T>(items: readonly T[], cursor: string | undefined, size = PAGE): Page<T> {
  const from = cursor === undefined ? 0 : Number(cursor);
  if (!Number.isSafeInteger(from) || from < 0) throw badCursor();
  const until = from + size;
  return { items: items.slice(from, until), ...(until < items.length && { next: String(until) }) };
}

export function rewardPage(
  rewards: readonly Reward[],
  availability: Record<string, Availability>,
  cursor: string | undefined,
): RewardPage {
  const page = pageOf(rewards, cursor);
  const here = page.items.flatMap(({ id }): [string, Availability][] =>
    availability[id] ? [[id, availability[id]]] : [],
  );
  return { ...page, availability: Object.fromEntries(here) };
}

/** A balance that may be below zero, as after a return. */
export function balanceOf(balance: number, rest: Partial<PointsBalance> = {}): PointsBalance {
  return { pending: 0, expiring: [], ...rest, available: Math.max(0, balance), owed: Math.max(0, -balance) };
}

/** The reward asked for at the price it has; rejects with 'not_found', or with 'invalid' for another price. */
export function wanted(rewards: readonly Reward[], { reward: id, points }: { reward: string; points: number }): Reward {
  const reward = rewards.find((one) => one.id === id);
  if (!reward) throw new LoyaltyError('not_found', `There is no reward "${id}".`);
  const { min, max, step } = reward.range ?? { min: reward.points, max: reward.points, step: 1 };
  if (points >= min && points <= max && (points - min) % step === 0) return reward;
  throw new LoyaltyError('invalid', `"${id}" can't be had for ${points} points.`);
}

export function unusedFirst(vouchers: readonly Voucher[]): Voucher[] {
  const isUnused = ({ state }: Voucher) => state === 'issued' || state === 'held';
  return [...vouchers.filter(isUnused), ...vouchers.filter((voucher) => !isUnused(voucher))];
}

export function badCursor(): LoyaltyError {
  return new LoyaltyError('invalid', 'This cursor was never given out.');
}

/** 53 bits of a text (cyrb53): tells versions apart; nothing secret rests on it. */
function hash(text: string): string {
  let one = 0xdeadbeef;
  let two = 0x41c6ce57;
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    one = Math.imul(one ^ code, 2654435761);
    two = Math.imul(two ^ code, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(two ^ (two >>> 13), 3266489909);
  two = Math.imul(two ^ (two >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return (4294967296 * (2097151 & two) + (one >>> 0)).toString(36);
}
