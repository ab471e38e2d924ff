import type { CodeInput, CodeQuote, CodeRefusal } from './backend.js';
import { type CartAround, combines, effectOn, isForCarts, type Verdict } from './cart-terms.js';
import { normaliseCode } from './codes.js';
import type { Context } from './context.js';
import type { Queryable } from './database.js';
import { memberId } from './members.js';
import { viewFor } from './text.js';
import { stateOf } from './voucher-state.js';
import { type VoucherRow, voucherTitle } from './vouchers.js';

export async function quoteCode(context: Context, input: CodeInput): Promise<CodeQuote> {
  const voucher = await findByCode(context, context.database, input.code);
  const company = await companyOf(context, context.database, input.beside ?? []);
  return quoteVoucher(context, voucher, { ...input, ...without(company, input.code) });
}

/** The voucher with this code, locked where the queryable is a transaction that means to use it. */
export async function findByCode(
  { program }: Context,
  queryable: Queryable,
  code: string,
  { lock = false } = {},
): Promise<VoucherRow | undefined> {
  const [voucher] = await queryable.query<VoucherRow>(
    `SELECT vouchers.* FROM vouchers JOIN members ON members.id = vouchers.member
     WHERE program = $1 AND code = $2 ${lock ? 'FOR UPDATE OF vouchers' : ''}`,
    [program.id, normaliseCode(code)],
  );
  return voucher;
}

/** The codes of a cart that may count there, and those of them that suffer no other. */
export interface Company {
  beside: string[];
  loners: string[];
}

/** Leaves out the codes of vouchers that are used up or over; a code that is not ours may be the shop's own. */
export async function companyOf(context: Context, queryable: Queryable, codes: readonly string[]): Promise<Company> {
  const typed = [...new Set(codes.map(normaliseCode))];
  const vouchers = await findByCodes(context, queryable, typed);
  const now = context.now();
  const counts = (voucher: VoucherRow | undefined) => !voucher || stateOf(voucher, now) === 'issued';
  const beside = typed.filter((code) => counts(vouchers.get(code)));
  const isAlone = (voucher: VoucherRow | undefined) => voucher !== undefined && !combines(context, voucher);
  return { beside, loners: beside.filter((code) => isAlone(vouchers.get(code))) };
}

/** What is around a code that is in the cart itself. */
export function without({ beside, loners }: Company, code: string): Company {
  const isOther = (other: string) => other !== normaliseCode(code);
  return { beside: beside.filter(isOther), loners: loners.filter(isOther) };
}

/** What a voucher does to a cart, or why nothing. */
export function quoteVoucher(
  context: Context,
  voucher: VoucherRow | undefined,
  input: CodeInput & Partial<Company>,
): CodeQuote {
  if (!voucher) return { accepted: false, reason: 'unknown' };
  const verdict = judgeVoucher(context, voucher, input);
  if (!verdict.accepted) return verdict;
  const view = viewFor(context.program, { locale: 'en', market: input.market });
  return { ...verdict, title: voucherTitle(context, voucher, view) };
}

/**
 * Whether a voucher counts in a shopper's cart. Of two codes that can't be together it refuses the one that has to be alone and,
 * where `loners` are told, the other one as well.
 */
export function judgeVoucher(
  context: Context,
  voucher: VoucherRow,
  cart: CartAround & Pick<CodeInput, 'customerId'>,
): Verdict {
  const refusal = refuse(context, voucher, cart);
  return refusal ? { accepted: false, ...refusal } : effectOn(context, voucher, cart);
}

function refuse(
  context: Context,
  voucher: VoucherRow,
  { customerId }: Pick<CodeInput, 'customerId'>,
): CodeRefusal | undefined {
  const state = stateOf(voucher, context.now());
  if (state !== 'issued' && state !== 'held') return { reason: state };
  if (!isForCarts(voucher)) return { reason: 'not_for_carts' };
  if (customerId === undefined || voucher.member !== memberId(context, customerId)) return { reason: 'not_yours' };
  return undefined;
}

async function findByCodes(
  { program }: Context,
  queryable: Queryable,
  codes: readonly string[],
): Promise<ReadonlyMap<string, VoucherRow>> {
  const vouchers = await queryable.query<VoucherRow>(
    `SELECT vouchers.* FROM vouchers JOIN members ON members.id = vouchers.member
     WHERE program = $1 AND code = ANY($2::text[])`,
    [program.id, codes],
  );
  return new Map(vouchers.map((voucher) => [voucher.code, voucher]));
}
