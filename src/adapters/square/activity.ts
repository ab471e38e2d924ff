import type { Activity, ActivityKind, Page } from '../adapter.js';
import { compact, countIn, fieldsIn, rows, text, textIn, timeIn, type Fields } from '../reading.js';
import type { Account } from './account.js';
import type { Square } from './square.js';

/** What an event did to the balance, the field its points stand in, and their sign. */
const KINDS: Readonly<Record<string, [kind: ActivityKind, field: string, sign: 1 | -1]>> = {
  ACCUMULATE_POINTS: ['earned', 'accumulate_points', 1],
  ACCUMULATE_PROMOTION_POINTS: ['earned', 'accumulate_promotion_points', 1],
  CREATE_REWARD: ['redeemed', 'create_reward', -1],
  DELETE_REWARD: ['undone', 'delete_reward', 1],
  ADJUST_POINTS: ['adjusted', 'adjust_points', 1],
  EXPIRE_POINTS: ['expired', 'expire_points', -1],
  OTHER: ['other', 'other_event', 1],
};
const MOST = 30;

/** Newest first. Redeeming a reward changes no balance, for its points were locked before: it has no line. */
export function readEvents(
  square: Square,
  { id }: Account,
  cursor: string | undefined,
  signal: AbortSignal,
  limit = MOST,
): Promise<Page<Activity>> {
  const filter = {
    loyalty_account_filter: { loyalty_account_id: id },
    type_filter: { types: Object.keys(KINDS) },
  };
  const body = { query: { filter }, limit, ...(cursor !== undefined && { cursor }) };
  return square.call({ method: 'POST', path: '/v2/loyalty/events/search', body, signal }, (answer) =>
    compact({ items: rows(answer.events, readEvent), next: textIn(answer, 'cursor') }),
  );
}

function readEvent(event: Fields): Activity | undefined {
  const [kind, field, sign] = KINDS[textIn(event, 'type') ?? ''] ?? [];
  const at = timeIn(event, 'created_at');
  if (!kind || !field || !sign || at === undefined) return undefined;
  const data = fieldsIn(event, field);
  const points = countIn(data, 'points') ?? 0;
  // Square writes what was taken as a positive count, but some accounts' imports as a negative one.
  const change = kind === 'redeemed' || kind === 'expired' ? -Math.abs(points) : points * sign;
  return compact({ id: text(event, 'id'), at, kind, points: change, title: textIn(data, 'reason') });
}
