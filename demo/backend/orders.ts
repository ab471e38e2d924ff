import type { OrderStatus } from './backend.js';
import type { Context } from './context.js';
import type { Queryable } from './database.js';
import { memberId } from './members.js';
import { lockClaim } from './order-claims.js';

export interface OrderRow {
  number: string;
  member: string | null;
  /** Whether the shopper was enrolled when ordering. */
  earns: boolean;
  currency: string;
  total: number;
  placed_at: Date;
  clears_at: Date;
  approved_at: Date | null;
}

export interface LineRow {
  order_number: string;
  id: string;
  title: string;
  quantity: number;
  amount: number;
  /** Share of the order's total. */
  paid: number;
  points: number;
  returned: boolean;
}

export interface OrderWithLines {
  order: OrderRow;
  lines: LineRow[];
}

/** Newest first. */
export async function orders(context: Context, customerId: string): Promise<OrderStatus[]> {
  const member = memberId(context, customerId);
  const found = await context.database.query<OrderRow>(
    'SELECT * FROM orders WHERE member = $1 ORDER BY placed_at DESC, number DESC',
    [member],
  );
  const lines = await context.database.query<LineRow>(
    `SELECT order_lines.* FROM order_lines JOIN orders ON orders.program = order_lines.program AND number = order_number
     WHERE member = $1 ORDER BY position`,
    [member],
  );
  return found.map((order) =>
    presentOrder(
      order,
      lines.filter((line) => line.order_number === order.number),
    ),
  );
}

/** An order and its lines, locked; undefined when the number is not known. Lock its member's account first. */
export async function lockOrder(
  context: Context,
  transaction: Queryable,
  number: string,
): Promise<OrderWithLines | undefined> {
  const { id } = context.program;
  await transaction.query('SELECT FROM orders WHERE program = $1 AND number = $2 FOR UPDATE', [id, number]);
  return findOrder(context, transaction, number);
}

/** An order and its lines; undefined when the number is not known. */
export async function findOrder(
  { program }: Context,
  queryable: Queryable,
  number: string,
): Promise<OrderWithLines | undefined> {
  const [order] = await queryable.query<OrderRow>('SELECT * FROM orders WHERE program = $1 AND number = $2', [
    program.id,
    number,
  ]);
  const lines = await queryable.query<LineRow>(
    'SELECT * FROM order_lines WHERE program = $1 AND order_number = $2 ORDER BY position',
    [program.id, number],
  );
  return order && { order, lines };
}

/**
 * Whose account an order belongs to; undefined for a guest's, which nobody can claim until the transaction ends, and for a
 * number that is not known.
 */
export async function ordererOf(context: Context, transaction: Queryable, number: string): Promise<string | undefined> {
  await lockClaim(context, transaction, number);
  const [order] = await transaction.query<{ member: string | null }>(
    'SELECT member FROM orders WHERE program = $1 AND number = $2',
    [context.program.id, number],
  );
  return order?.member ?? undefined;
}

/** What lines are worth together, in points and in money paid. */
export function sumOf(lines: readonly LineRow[]): { points: number; paid: number } {
  return {
    points: lines.reduce((sum, line) => sum + line.points, 0),
    paid: lines.reduce((sum, line) => sum + line.paid, 0),
  };
}

export function keptLines(lines: readonly LineRow[]): LineRow[] {
  return lines.filter(({ returned }) => !returned);
}

function presentOrder(order: OrderRow, lines: readonly LineRow[]): OrderStatus {
  const { number, total, currency } = order;
  return {
    number,
    placedAt: order.placed_at.toISOString(),
    state: stateOf(order, lines),
    total: { minor: total, currency },
    lines: lines.map(({ id, title, quantity, amount, returned }) => ({
      id,
      title,
      quantity,
      amount: { minor: amount, currency },
      returned,
    })),
    points: sumOf(keptLines(lines)).points,
  };
}

function stateOf({ approved_at }: OrderRow, lines: readonly LineRow[]): OrderStatus['state'] {
  const kept = keptLines(lines).length;
  if (kept === 0) return 'returned';
  if (kept < lines.length) return 'partly_returned';
  return approved_at ? 'approved' : 'pending';
}
