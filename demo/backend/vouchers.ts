import type { Page, PageInput, RewardKind, Voucher, VoucherState } from '../../src/adapters/adapter.js';
import { voucherCode } from './codes.js';
import type { Context } from './context.js';
import type { Queryable } from './database.js';
import type { Amounts } from './definition.js';
import type { EventTimes } from './events.js';
import type { OrderRow } from './orders.js';
import { pageOf, PAGE_SIZE, readCursor } from './paging.js';
import { presentVoucher } from './present-voucher.js';
import { viewFor } from './text.js';

export { voucherTitle } from './present-voucher.js';

/** 'expired' is never stored: it is what an unused voucher is after `expires_at`. */
export interface VoucherRow {
  id: string;
  serial: number;
  member: string;
  code: string;
  source: 'redemption' | 'referral';
  reward: string | null;
  variant: string | null;
  kind: RewardKind;
  state: Exclude<VoucherState, 'expired'>;
  points: number;
  percent: number | null;
  worth: Amounts | null;
  minimum: Amounts | null;
  issued_at: Date;
  expires_at: Date | null;
  /** Unless an order has used it by then, it is given back. */
  held_until: Date | null;
  event: EventTimes | null;
  used_in: string | null;
}

export interface NewVoucher extends Pick<VoucherRow, 'id' | 'member' | 'source' | 'kind' | 'points'> {
  reward?: string;
  variant?: string;
  percent?: number;
  worth?: Amounts;
  minimum?: Amounts;
  expiresAt?: Date;
  heldUntil?: Date;
  event?: EventTimes;
}

/** Gives a member a voucher with a code of its own. */
export async function issueVoucher(context: Context, transaction: Queryable, voucher: NewVoucher): Promise<VoucherRow> {
  const { id, member, source, reward, variant, kind, points, percent, worth, minimum, event } = voucher;
  const [issued] = await transaction.query<VoucherRow>(
    `INSERT INTO vouchers (
       id, member, code, source, reward, variant, kind, state, points, percent, worth, minimum, event,
       issued_at, expires_at, held_until
     ) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11::jsonb, $12::jsonb, $13::jsonb, $14, $15, $16)
     ON CONFLICT (code) DO NOTHING RETURNING *`,
    [
      id,
      member,
      voucherCode(context.program.codePrefix),
      source,
      reward,
      variant,
      kind,
      isDeliveredByShop(kind) ? 'held' : 'issued',
      points,
      percent,
      worth && JSON.stringify(worth),
      minimum && JSON.stringify(minimum),
      event && JSON.stringify(event),
      context.now(),
      voucher.expiresAt,
      voucher.heldUntil,
    ],
  );
  // The code was taken already: draw another.
  return issued ?? issueVoucher(context, transaction, voucher);
}

/** Unused ones first, newest first among equals. */
export async function pageVouchers(
  context: Context,
  transaction: Queryable,
  { member, input, size = PAGE_SIZE }: { member: string; input: PageInput; size?: number },
): Promise<Page<Voucher>> {
  const after = readCursor(input.cursor, 2);
  const rows = await transaction.query<VoucherRow & { rank: number }>(
    `SELECT * FROM (
       SELECT *, CASE WHEN state IN ('issued', 'held')
         AND (expires_at IS NULL OR expires_at > $2) AND (held_until IS NULL OR held_until > $2) THEN 1 ELSE 0 END AS rank
       FROM vouchers WHERE member = $1
     ) AS ranked
     WHERE $3::bigint IS NULL OR (rank, serial) < ($3::bigint, $4::bigint)
     ORDER BY rank DESC, serial DESC LIMIT $5`,
    [member, context.now(), after?.[0], after?.[1], size + 1],
  );
  const page = pageOf(rows, size, ({ rank, serial }) => [rank, serial]);
  const view = viewFor(context.program, input);
  return { ...page, items: page.items.map((row) => presentVoucher(context, row, view)) };
}

export async function findVoucher(transaction: Queryable, id: string): Promise<VoucherRow | undefined> {
  const [voucher] = await transaction.query<VoucherRow>('SELECT * FROM vouchers WHERE id = $1', [id]);
  return voucher;
}

/**
 * Makes what an order used usable again, as far as it has not expired: for an order that has come back whole within its return
 * window; a later one changes nothing. Lock its member's account first.
 */
export async function giveBackOf(context: Context, transaction: Queryable, order: OrderRow): Promise<void> {
  const now = context.now();
  if (order.member === null || order.clears_at <= now) return;
  await transaction.query(
    `UPDATE vouchers SET state = 'issued', used_in = NULL, held_until = NULL
     WHERE member = $1 AND used_in = $2 AND state = 'used' AND (expires_at IS NULL OR expires_at > $3)`,
    [order.member, order.number, now],
  );
}

/** Held until then, without a use in a cart: a class attended, a tree planted, a drop that opens. */
export function isDeliveredByShop(kind: RewardKind): boolean {
  return kind === 'donation' || kind === 'experience' || kind === 'early_access' || kind === 'custom';
}
