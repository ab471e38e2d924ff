import { LoyaltyError } from '../../src/adapters/error.js';
import type { Context } from './context.js';
import type { Queryable } from './database.js';
import { lockAccount, post } from './ledger.js';
import { payMilestones } from './milestones.js';
import { keptLines, lockOrder, ordererOf, type OrderRow, sumOf } from './orders.js';
import { completeReferral } from './referrals.js';
import { countSpend } from './tiers.js';

/** Approves what has passed its return window, or one order early; one order a transaction, oldest first. */
export async function approve(context: Context, { order }: { order?: string } = {}): Promise<void> {
  const due = order === undefined ? await dueOrders(context) : [order];
  for (const number of due) {
    await context.database.transaction((transaction) => approveOrder(context, transaction, number));
  }
}

async function dueOrders({ database, program, now }: Context): Promise<string[]> {
  const due = await database.query<{ number: string }>(
    `SELECT number FROM orders WHERE program = $1 AND clears_at <= $2 AND approved_at IS NULL AND EXISTS (
       SELECT FROM order_lines WHERE order_lines.program = $1 AND order_number = number AND NOT returned
     ) ORDER BY clears_at, number`,
    [program.id, now()],
  );
  return due.map(({ number }) => number);
}

/** As `approve`, of one order and within a transaction; an order approved already stays as it is. */
export async function approveOrder(context: Context, transaction: Queryable, number: string): Promise<void> {
  const member = await ordererOf(context, transaction, number);
  const account = member && (await lockAccount(transaction, member));
  const found = await lockOrder(context, transaction, number);
  if (!found) throw new LoyaltyError('not_found', `No order ${number}`);
  const { order, lines } = found;
  const kept = keptLines(lines);
  if (order.approved_at || kept.length === 0) return;
  await markApproved(context, transaction, order);
  if (!account || !order.earns) return;
  const { points, paid } = sumOf(kept);
  const approved = await post(context, transaction, account, {
    kind: 'approved',
    points,
    pending: -points,
    order: number,
  });
  const counted = await countSpend(context, transaction, approved, {
    currency: order.currency,
    minor: paid,
    order: number,
    at: order.placed_at,
  });
  await payMilestones(context, transaction, counted);
  await completeReferral(context, transaction, { member: account.member, order: number });
}

async function markApproved({ program, now }: Context, transaction: Queryable, { number }: OrderRow): Promise<void> {
  await transaction.query('UPDATE orders SET approved_at = $3 WHERE program = $1 AND number = $2', [
    program.id,
    number,
    now(),
  ]);
}
