import type { Money } from '../../src/adapters/adapter.js';
import type { CodeQuote, CodeRefusal } from './backend.js';
import { normaliseCode } from './codes.js';
import type { Context } from './context.js';
import type { Queryable } from './database.js';
import { memberId } from './members.js';
import { viewFor } from './text.js';
import { stateOf, type VoucherRow, voucherTitle } from './vouchers.js';

interface CodeInput {
  code: string;
  customerId?: string;
  market: string;
  /** The cart before discounts. */
  subtotal: Money;
}

export async function quoteCode(context: Context, input: CodeInput): Promise<CodeQuote> {
  return quoteVoucher(context, await findByCode(context, context.database, input.code), input);
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

/** What a voucher does to a cart, or why nothing. */
export function quoteVoucher(context: Context, voucher: VoucherRow | undefined, input: CodeInput): CodeQuote {
  const refusal = refuse(context, voucher, input);
  if (refusal || !voucher) return { accepted: false, ...(refusal ?? { reason: 'unknown' }) };
  const { subtotal, market } = input;
  return {
    accepted: true,
    discount: { minor: discountOn(voucher, subtotal), currency: subtotal.currency },
    freeShipping: voucher.kind === 'free_shipping',
    title: voucherTitle(context, voucher, viewFor(context.program, { locale: 'en', market })),
  };
}

function refuse(
  context: Context,
  voucher: VoucherRow | undefined,
  { customerId, subtotal }: CodeInput,
): CodeRefusal | undefined {
  if (!voucher) return { reason: 'unknown' };
  const state = stateOf(voucher, context.now());
  // A held voucher is for the door of a class, not for a cart.
  if (state === 'held') return { reason: 'unknown' };
  if (state !== 'issued') return { reason: state };
  if (customerId === undefined || voucher.member !== memberId(context, customerId)) return { reason: 'not_yours' };
  const { worth, minimum } = voucher;
  const least = minimum?.[subtotal.currency] ?? 0;
  if ([worth, minimum].some((amounts) => amounts && amounts[subtotal.currency] === undefined)) {
    return { reason: 'wrong_market' };
  }
  if (subtotal.minor < least) return { reason: 'minimum', minimum: { minor: least, currency: subtotal.currency } };
  return undefined;
}

/** Never more than the cart: what is left of an amount is not paid out. */
function discountOn({ worth, percent }: VoucherRow, { minor, currency }: Money): number {
  if (percent !== null) return Math.floor((minor * percent) / 100);
  return Math.min(worth?.[currency] ?? 0, minor);
}
