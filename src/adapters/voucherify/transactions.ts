import type { Activity, ActivityKind, Page } from '../adapter.js';
import { compact, count, countIn, fieldsIn, rows, text, textIn, timeIn, type Fields } from '../reading.js';
import type { Voucherify } from './voucherify.js';

const KINDS: Readonly<Record<string, ActivityKind>> = {
  POINTS_ACCRUAL: 'earned',
  POINTS_ADDITION: 'earned',
  PENDING_POINTS_ACTIVATION: 'earned',
  POINTS_REDEMPTION: 'redeemed',
  POINTS_REFUND: 'undone',
  POINTS_EXPIRATION: 'expired',
};

export interface ListQuery {
  cursor?: string | undefined;
  limit?: number;
}

/** Newest first. */
export function readTransactions(
  voucherify: Voucherify,
  card: string,
  list: ListQuery,
  signal: AbortSignal,
): Promise<Page<Activity>> {
  return listTransactions(voucherify, card, list, signal, readTransaction);
}

export function listTransactions<T>(
  { call }: Voucherify,
  card: string,
  { cursor, limit = 50 }: ListQuery,
  signal: AbortSignal,
  read: (transaction: Fields) => T | undefined,
): Promise<Page<T>> {
  const path = `/v1/loyalties/members/${encodeURIComponent(card)}/transactions`;
  const query = { limit, order: '-id', starting_after_id: cursor };
  return call({ path, query, signal }, (answer) =>
    compact({
      items: rows(answer.data, read),
      next: answer.has_more === true ? textIn(answer, 'more_starting_after') : undefined,
    }),
  );
}

function readTransaction(transaction: Fields): Activity | undefined {
  const at = timeIn(transaction, 'created_at');
  if (at === undefined) return undefined;
  const details = fieldsIn(transaction, 'details');
  const balance = fieldsIn(details, 'balance');
  const banner = textIn(fieldsIn(fieldsIn(details, 'earning_rule'), 'source'), 'banner');
  return compact({
    id: text(transaction, 'id'),
    at,
    kind: KINDS[textIn(transaction, 'type') ?? ''] ?? ('adjusted' as const),
    points: count(balance, 'points'),
    title: textIn(fieldsIn(details, 'reward'), 'name') ?? banner ?? textIn(transaction, 'reason'),
    order: textIn(fieldsIn(details, 'order'), 'source_id'),
    balance: countIn(balance, 'balance'),
  });
}
