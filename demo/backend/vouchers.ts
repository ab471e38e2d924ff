import type { Page, PageInput, RewardKind, Voucher, VoucherState } from '../../src/adapters/adapter.js';
import { voucherCode } from './codes.js';
import type { Context } from './context.js';
import type { Queryable } from './database.js';
import type { Amounts } from './definition.js';
import { isValueKind, moneyIn } from './offer.js';
import { pageOf, PAGE_SIZE, readCursor } from './paging.js';
import { say, viewFor, type View } from './text.js';

/** 'expired' is never stored: it is what an unused voucher is after `expires_at`. */
export interface VoucherRow {
  id: string;
  serial: number;
  member: string;
  code: string;
  source: 'redemption' | 'referral';
  reward: string | null;
  kind: RewardKind;
  state: Exclude<VoucherState, 'expired'>;
  points: number;
  percent: number | null;
  worth: Amounts | null;
  minimum: Amounts | null;
  expires_at: Date | null;
  used_in: string | null;
}

export interface NewVoucher extends Pick<VoucherRow, 'id' | 'member' | 'source' | 'kind' | 'points'> {
  reward?: string;
  percent?: number;
  worth?: Amounts;
  minimum?: Amounts;
  expiresAt?: Date;
}

/** Gives a member a voucher with a code of its own. */
export async function issueVoucher(context: Context, transaction: Queryable, voucher: NewVoucher): Promise<VoucherRow> {
  const { id, member, source, reward, kind, points, percent, worth, minimum, expiresAt } = voucher;
  const [issued] = await transaction.query<VoucherRow>(
    `INSERT INTO vouchers
       (id, member, code, source, reward, kind, state, points, percent, worth, minimum, issued_at, expires_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10::jsonb, $11::jsonb, $12, $13)
     ON CONFLICT (code) DO NOTHING RETURNING *`,
    [
      id,
      member,
      voucherCode(context.program.codePrefix),
      source,
      reward,
      kind,
      isForCart(kind) ? 'issued' : 'held',
      points,
      percent,
      worth && JSON.stringify(worth),
      minimum && JSON.stringify(minimum),
      context.now(),
      expiresAt,
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
       SELECT *, CASE WHEN state IN ('issued', 'held') AND (expires_at IS NULL OR expires_at > $2) THEN 1 ELSE 0 END AS rank
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

export function presentVoucher(context: Context, row: VoucherRow, view: View): Voucher {
  const { id, code, source, kind, percent, points } = row;
  const value = isValueKind(kind) ? amountIn(row.worth, view) : undefined;
  const minimum = amountIn(row.minimum, view);
  const state = stateOf(row, context.now());
  const terms = context.program.rewards.find((reward) => reward.id === row.reward)?.terms;
  return {
    id,
    code,
    title: voucherTitle(context, row, view),
    state,
    kind,
    source,
    ...(value && { value }),
    ...(percent !== null && { percent }),
    ...(minimum && { minimum }),
    ...(row.expires_at && { expiresAt: row.expires_at.toISOString() }),
    ...(source === 'redemption' && { points, undoable: isUnused(state) }),
    ...(row.used_in !== null && { order: row.used_in }),
    ...(terms && { terms: say(terms, view) }),
  };
}

/** The reward's name with what the voucher is worth; a voucher without a reward came from a friend. */
export function voucherTitle(
  { program }: Context,
  { reward: id, worth }: Pick<VoucherRow, 'reward' | 'worth'>,
  view: View,
): string {
  const amount = amountIn(worth, view);
  const text = id === null ? program.referral?.friend : program.rewards.find((reward) => reward.id === id)?.name;
  return text ? say(text, { ...view, ...(amount && { currency: amount.currency }) }, amount?.minor) : (id ?? '');
}

export function stateOf({ state, expires_at }: VoucherRow, now: Date): VoucherState {
  return isUnused(state) && expires_at && expires_at <= now ? 'expired' : state;
}

export function isUnused(state: VoucherState): boolean {
  return state === 'issued' || state === 'held';
}

/** Others are held until the shop delivers them: a class attended, a tree planted. */
function isForCart(kind: RewardKind): boolean {
  return kind !== 'donation' && kind !== 'experience';
}

/** In the view's currency or, for a voucher of another market, in the one it counts in. */
function amountIn(amounts: Amounts | null, { currency }: View) {
  const [other] = Object.keys(amounts ?? {});
  return moneyIn(amounts, currency) ?? (other ? moneyIn(amounts, other) : undefined);
}
