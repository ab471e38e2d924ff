import type { Activity, ActivityKind } from '../adapter.js';
import { withIds } from '../member-lists.js';
import { compact, countIn, fieldsIn, rows, textIn, timeIn, type Fields } from '../reading.js';

const KINDS: Readonly<Record<string, ActivityKind>> = {
  earned_points_from_rule: 'earned',
  points_added: 'adjusted',
  points_removed: 'adjusted',
  points_expired: 'expired',
  redeemed_points_for_reward: 'redeemed',
  entered_tier: 'tier',
};

/** The latest that LoyaltyLion tells of, newest first. */
export function historyOf(customer: Fields): Activity[] {
  return withIds(rows(customer.history, lineOf), textIn(customer, 'id') ?? '');
}

/**
 * One line is one action, whatever became of it since: pending points are announced, and what was voided or declined
 * changed nothing in the end.
 */
function lineOf(row: Fields): Omit<Activity, 'id'> | undefined {
  const at = timeIn(row, 'date');
  if (at === undefined) return undefined;
  const kind = KINDS[String(row.kind)] ?? 'other';
  const points = countIn(row, 'points') ?? 0;
  const isOff = row.state === 'void' || row.state === 'declined';
  const isPending = row.state === 'pending' && kind === 'earned';
  return compact({
    at,
    kind: isOff ? gone(kind) : kind,
    points: isOff || isPending ? 0 : points,
    pending: isPending ? points : undefined,
    title: textIn(fieldsIn(row, 'tier'), 'name') ?? textIn(row, 'label'),
  });
}

function gone(kind: ActivityKind): ActivityKind {
  return kind === 'redeemed' ? 'undone' : 'returned';
}
