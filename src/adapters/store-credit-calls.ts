/** What is done with store credit, beside showing it at home. */

import type {
  Activity,
  ActivityFilter,
  ActivityInput,
  CartWay,
  Money,
  Page,
  RedeemInput,
  SentRedeem,
} from './adapter.js';
import { LoyaltyError } from './error.js';
import { compact } from './reading.js';
import { CREDIT, MOST } from './store-credit.js';

const PAGE = 20;
/** Milliseconds by which the page's clock may be ahead of a backend's. */
const SLACK = 50_000;

/** Throws where this can't be asked for, whatever the cart. */
export function expectAmount({ reward, points }: RedeemInput, offered: string, available: number): void {
  if (reward !== offered) throw new LoyaltyError('not_found', `There is no reward "${reward}" here.`);
  if (!Number.isSafeInteger(points) || points < 1 || points > MOST) {
    throw new LoyaltyError('invalid', `${points} can't be given: a whole number from 1 to ${MOST} can.`);
  }
  if (points > available) throw new LoyaltyError('insufficient_points', `${points} are more than ${available}.`);
}

/** As much of it as the cart takes; nothing where there is none. */
export function creditWays(name: string, available: number, due: Money): CartWay[] {
  const points = Math.min(available, due.minor);
  if (points < 1) return [];
  const { currency } = due;
  const range = { min: 1, max: points, step: 1, value: { minor: 1, currency } };
  return [{ reward: CREDIT, name, points, range, discount: { minor: points, currency } }];
}

/** A page of a history that came in one piece. Throws 'invalid' for a cursor that is no line's. */
export function pageOf(all: readonly Activity[], { cursor, filter }: ActivityInput): Page<Activity> {
  const lines = filter ? all.filter((line) => isOf(filter, line)) : all;
  const before = cursor === undefined ? -1 : lines.findIndex(({ id }) => id === cursor);
  if (cursor !== undefined && before < 0) throw new LoyaltyError('invalid', `No page starts after "${cursor}".`);
  const items = lines.slice(before + 1, before + 1 + PAGE);
  const isMore = before + 1 + PAGE < lines.length;
  return compact({ items, next: isMore ? items.at(-1)?.id : undefined });
}

function isOf(filter: ActivityFilter, { kind, points }: Activity): boolean {
  if (kind === 'adjusted') return filter === (points > 0 ? 'earned' : 'lost');
  if (kind === 'redeemed' || kind === 'undone') return filter === 'spent';
  return filter === 'earned';
}

/** Whether what a backend dates `at`, in milliseconds since the epoch, can be what was sent. */
export function isSince({ at: sent }: SentRedeem, at: number): boolean {
  return at >= sent - SLACK;
}
