import { LoyaltyError } from '../../src/adapters/error.js';
import type { Context } from './context.js';
import type { Queryable } from './database.js';
import { type Account, lockAccount, post } from './ledger.js';
import { keptLines, type LineRow, lockOrder, ordererOf, type OrderRow, sumOf } from './orders.js';
import { voidReferral } from './referrals.js';
import { countSpend } from './tiers.js';
import { giveBackOf } from './vouchers.js';

/**
 * Takes lines back, all when none are named. Points that are still pending simply go; approved ones are taken from the balance,
 * and what it lacks is owed. Repeating an `id` of an order changes nothing.
 */
export async function returnOrder(
  context: Context,
  { order: number, id, lines: named }: { order: string; id: string; lines?: string[] },
): Promise<void> {
  await context.database.transaction(async (transaction) => {
    const member = await ordererOf(context, transaction, number);
    const account = member && (await lockAccount(transaction, member));
    const found = await lockOrder(context, transaction, number);
    if (!found) throw new LoyaltyError('not_found', `No order ${number}`);
    if (!(await claimReturn(context, transaction, { number, id }))) return;
    const returned = linesToReturn(found.lines, named);
    await markReturned(context, transaction, { number, id }, returned);
    if (!account || returned.length === 0) return;
    const whole = keptLines(found.lines).length === returned.length;
    if (whole) await giveBackOf(context, transaction, found.order);
    if (!found.order.earns) return;
    await takeBack(context, transaction, { account, order: found.order, id, returned, whole });
  });
}

async function claimReturn(
  { program, now }: Context,
  transaction: Queryable,
  { number, id }: { number: string; id: string },
): Promise<boolean> {
  const claimed = await transaction.query(
    `INSERT INTO order_returns (program, order_number, id, at) VALUES ($1, $2, $3, $4)
     ON CONFLICT DO NOTHING RETURNING id`,
    [program.id, number, id, now()],
  );
  return claimed.length > 0;
}

function linesToReturn(lines: readonly LineRow[], named: readonly string[] | undefined): LineRow[] {
  const unknown = named?.find((id) => !lines.some((line) => line.id === id));
  if (unknown !== undefined) throw new LoyaltyError('invalid', `The order has no line ${unknown}`);
  return keptLines(lines).filter(({ id }) => named === undefined || named.includes(id));
}

async function markReturned(
  { program }: Context,
  transaction: Queryable,
  { number, id }: { number: string; id: string },
  lines: readonly LineRow[],
): Promise<void> {
  await transaction.query(
    `UPDATE order_lines SET returned = true, return_id = $3
     WHERE program = $1 AND order_number = $2 AND id = ANY($4::text[])`,
    [program.id, number, id, lines.map((line) => line.id)],
  );
}

interface TakenBack {
  account: Account;
  order: OrderRow;
  /** Of the return. */
  id: string;
  returned: LineRow[];
  /** Nothing of the order is kept. */
  whole: boolean;
}

async function takeBack(
  context: Context,
  transaction: Queryable,
  { account, order, id, returned, whole }: TakenBack,
): Promise<void> {
  const { points, paid } = sumOf(returned);
  const line = { kind: 'returned', order: order.number, returned: id } as const;
  if (!order.approved_at) {
    await post(context, transaction, account, { ...line, pending: -points });
    if (whole) await voidReferral(transaction, account.member, order.number);
    return;
  }
  const after = await post(context, transaction, account, { ...line, points: -points });
  await countSpend(context, transaction, after, {
    currency: order.currency,
    minor: -paid,
    order: order.number,
    at: order.placed_at,
  });
}
