import type { CartItem, Money } from '../../src/adapters/adapter.js';
import { LoyaltyError } from '../../src/adapters/error.js';
import { allocate } from './allocate.js';
import type { Order, OrderLine, PlacedOrder } from './backend.js';
import { addDays } from './calendar.js';
import { normaliseCode } from './codes.js';
import type { Context } from './context.js';
import type { Queryable } from './database.js';
import { normaliseEmail } from './email.js';
import { earnedBy } from './earning.js';
import { lockAccount, post } from './ledger.js';
import { findMember, type MemberRow } from './members.js';
import { issueClaimToken, openClaim } from './order-claims.js';
import { keptLines, lockOrder, sumOf } from './orders.js';
import { findByCode, quoteVoucher } from './quote.js';
import { noteFirstOrder } from './referrals.js';

/**
 * Takes an order once per number: its codes are used up, its points noted as pending until the return window has passed. Those of
 * a guest who left an address wait to be claimed.
 */
export async function placeOrder(context: Context, order: Order): Promise<PlacedOrder> {
  requireSound(order);
  return context.database.transaction(async (transaction) => {
    const member = order.customerId ? await findMember(context, transaction, order.customerId) : undefined;
    const earns = member?.state === 'enrolled';
    const email = guestEmail(order);
    if (await insertOrder(context, transaction, { order, member: member?.id, earns })) {
      await takeOrder(context, transaction, { order, member, earns, email });
    }
    const claim = email && (await issueClaimToken(context, transaction, { order: order.number, email }));
    return { ...(await pendingOf(context, transaction, order.number)), ...(claim && { claim }) };
  });
}

async function takeOrder(
  context: Context,
  transaction: Queryable,
  { order, member, earns, email }: Taken,
): Promise<void> {
  const earner = { ...(member && { member: member.id }), total: order.total, at: context.now() };
  const points = earns || email ? await earnedBy(context, transaction, earner) : 0;
  await insertLines(context, transaction, { order, points });
  if (email) await openClaim(context, transaction, { order: order.number, email });
  const account = member && (await lockAccount(transaction, member.id));
  await useCodes(context, transaction, order);
  if (!account || !earns) return;
  await post(context, transaction, account, { kind: 'earned', pending: points, order: order.number });
  await noteFirstOrder(transaction, account.member, order.number);
}

interface Taken {
  order: Order;
  member: MemberRow | undefined;
  /** Whether the member is enrolled. */
  earns: boolean;
  /** Of a guest who can claim the order. */
  email: string | undefined;
}

async function insertOrder(
  context: Context,
  transaction: Queryable,
  { order, member, earns }: { order: Order; member: string | undefined; earns: boolean },
): Promise<boolean> {
  const now = context.now();
  const inserted = await transaction.query(
    `INSERT INTO orders (program, number, member, earns, currency, total, placed_at, clears_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING RETURNING number`,
    [
      context.program.id,
      order.number,
      member,
      earns,
      order.total.currency,
      order.total.minor,
      now,
      addDays(now, context.returnDays),
    ],
  );
  return inserted.length > 0;
}

async function insertLines(
  { program }: Context,
  transaction: Queryable,
  { order, points }: { order: Order; points: number },
): Promise<void> {
  const weights = order.lines.map(({ amount }) => amount.minor);
  const paid = allocate(order.total.minor, weights);
  const earned = allocate(points, weights);
  for (const [position, { id, title, quantity, amount }] of order.lines.entries()) {
    await transaction.query(
      `INSERT INTO order_lines (program, order_number, id, position, title, quantity, amount, paid, points)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [program.id, order.number, id, position, title, quantity, amount.minor, paid[position], earned[position]],
    );
  }
}

async function useCodes(context: Context, transaction: Queryable, order: Order): Promise<void> {
  const { customerId, market } = order;
  const subtotal = { minor: subtotalOf(order.lines), currency: order.total.currency };
  // Sorted, so that two orders with the same codes take the locks in the same order.
  const codes = [...new Set(order.codes.map(normaliseCode))].sort();
  for (const code of codes) {
    const voucher = await findByCode(context, transaction, code, { lock: true });
    const beside = codes.filter((other) => other !== code);
    const cart = { market, subtotal, items: itemsOf(order), beside, ...(customerId && { customerId }) };
    const quote = quoteVoucher(context, voucher, { code, ...cart });
    if (!quote.accepted) throw new LoyaltyError('invalid', `Code ${code} is refused: ${quote.reason}`);
    await transaction.query(`UPDATE vouchers SET state = 'used', used_in = $2 WHERE id = $1`, [
      voucher?.id,
      order.number,
    ]);
  }
}

async function pendingOf(context: Context, transaction: Queryable, number: string) {
  const placed = await lockOrder(context, transaction, number);
  if (!placed) throw new Error(`Order ${number} was not written`);
  const { earns, approved_at, clears_at } = placed.order;
  const pendingPoints = earns && !approved_at ? sumOf(keptLines(placed.lines)).points : 0;
  return { pendingPoints, clearsAt: clears_at.toISOString() };
}

function guestEmail({ customerId, email }: Order): string | undefined {
  return customerId === undefined ? normaliseEmail(email) : undefined;
}

function itemsOf({ lines }: Order): CartItem[] {
  return lines.map(({ id, quantity, amount }) => ({ product: id, quantity, amount }));
}

function requireSound({ number, lines, total }: Order): void {
  const sound = lines.length > 0 && lines.every(({ amount, quantity }) => isPrice(amount, total) && quantity > 0);
  if (!sound || !isPrice(total, total)) throw new LoyaltyError('invalid', `Order ${number} doesn't add up`);
}

function isPrice({ minor, currency }: Money, { currency: expected }: Money): boolean {
  return Number.isSafeInteger(minor) && minor >= 0 && currency === expected;
}

function subtotalOf(lines: readonly OrderLine[]): number {
  return lines.reduce((sum, { amount }) => sum + amount.minor, 0);
}
