import type { Activity, Page, Reward } from '../adapter.js';
import { compact, count, fieldsIn, rows, text, textIn, timeIn, type Fields } from '../reading.js';
import type { Smile } from './smile-rest.js';

export interface ListQuery {
  cursor?: string | undefined;
  limit?: number;
  /** ISO 8601: only what came or changed since. */
  since?: string;
}

export function queryOf(customer: string, { cursor, limit = 50, since }: ListQuery) {
  return { customer_id: customer, limit, cursor, updated_at_min: since };
}

export function nextIn(answer: Fields): string | undefined {
  return textIn(fieldsIn(answer, 'metadata'), 'next_cursor');
}

export function readTransactions(
  smile: Smile,
  customer: string,
  rewards: readonly Reward[],
  list: ListQuery,
  signal: AbortSignal,
): Promise<Page<Activity>> {
  const query = queryOf(customer, list);
  return smile.call({ path: '/points_transactions', query, signal }, (answer) => {
    const items = rows(answer.points_transactions, (row) => readTransaction(row, rewards));
    return compact({ items: items.sort(newestFirst), next: nextIn(answer) });
  });
}

function readTransaction(transaction: Fields, rewards: readonly Reward[]): Activity | undefined {
  const at = timeIn(transaction, 'created_at');
  if (at === undefined) return undefined;
  const points = count(transaction, 'points_change');
  const title = textIn(transaction, 'description');
  return compact({ id: text(transaction, 'id'), at, kind: kindOf(points, rewards), points, title });
}

/** Smile tells what for in a sentence alone, so it is read off the points: whatever took a reward's price bought it. */
function kindOf(points: number, rewards: readonly Reward[]): Activity['kind'] {
  if (points > 0) return 'earned';
  return rewards.some((reward) => costs(reward, -points)) ? 'redeemed' : 'adjusted';
}

function costs({ points: price, range }: Reward, points: number): boolean {
  if (!range) return points === price;
  return points >= range.min && points <= range.max && (points - range.min) % range.step === 0;
}

function newestFirst(one: Activity, other: Activity): number {
  return Date.parse(other.at) - Date.parse(one.at);
}
