import type { Availability, Page, Reward, RewardPage } from './adapter.js';
import { badCursor } from './catalogue.js';
import { LoyaltyError } from './error.js';
import { requirePrice } from './price.js';

const PAGE = 20;

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

/** The reward asked for at the price it has; rejects with 'not_found', or with 'invalid' for another price. */
export function wanted(rewards: readonly Reward[], wish: { reward: string; points: number }): Reward {
  const reward = rewards.find(({ id }) => id === wish.reward);
  if (!reward) throw new LoyaltyError('not_found', `There is no reward "${wish.reward}".`);
  requirePrice(reward, wish);
  return reward;
}
