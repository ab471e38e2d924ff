import type { CartWay } from '../../src/adapters/adapter.js';
import type { CodeRefusal } from './backend.js';
import { isForCarts, type Verdict } from './cart-terms.js';
import { type CartBefore, type CartNow, doesNothing, presentEffect, presentRefusal, remaining } from './cart-ways.js';
import { normaliseCode } from './codes.js';
import type { Queryable } from './database.js';
import { presentVoucher } from './present-voucher.js';
import { judgeVoucher, without } from './quote.js';
import { stateOf } from './voucher-state.js';
import type { VoucherRow } from './vouchers.js';

/** The member's unused vouchers, and whatever of theirs is in the cart; newest first. */
export async function vouchersFor(
  transaction: Queryable,
  member: string,
  codes: readonly string[],
): Promise<VoucherRow[]> {
  return transaction.query<VoucherRow>(
    `SELECT * FROM vouchers WHERE member = $1 AND (state = 'issued' OR code = ANY($2::text[])) ORDER BY serial DESC`,
    [member, codes.map(normaliseCode)],
  );
}

/** The vouchers that are in the cart, in its order, each with what it takes off or why it no longer counts. */
export function waysInCart(before: CartBefore, vouchers: readonly VoucherRow[]): CartWay[] {
  const cart = { left: before.cart.subtotal.minor, shipsFree: false };
  return [...new Set(before.cart.codes.map(normaliseCode))].flatMap((code) => {
    const voucher = vouchers.find((other) => other.code === code);
    if (!voucher) return [];
    const verdict = verdictOn(before, voucher);
    if (!verdict.accepted) return [refused(before, voucher, verdict)];
    const effect = remaining(verdict, cart);
    cart.left -= effect.discount.minor;
    return [{ ...named(before, voucher), ...presentEffect(effect) }];
  });
}

/** The vouchers that could come into the cart. */
export function voucherWays(cart: CartNow, vouchers: readonly VoucherRow[]): CartWay[] {
  const inCart = new Set(cart.cart.codes.map(normaliseCode));
  return vouchers
    .filter((voucher) => !inCart.has(voucher.code) && isUsable(cart, voucher))
    .flatMap((voucher) => wayOf(cart, voucher));
}

function isUsable({ context }: CartNow, voucher: VoucherRow): boolean {
  return stateOf(voucher, context.now()) === 'issued' && isForCarts(voucher);
}

function wayOf(cart: CartNow, voucher: VoucherRow): CartWay[] {
  const verdict = verdictOn(cart, voucher);
  if (!verdict.accepted) return [refused(cart, voucher, verdict)];
  const effect = remaining(verdict, cart);
  return doesNothing(effect) ? [] : [{ ...named(cart, voucher), ...presentEffect(effect) }];
}

function refused(before: CartBefore, voucher: VoucherRow, refusal: CodeRefusal): CartWay {
  return { ...named(before, voucher), refusal: presentRefusal(before, voucher.reward, refusal) };
}

function verdictOn({ context, customer, cart, company }: CartBefore, voucher: VoucherRow): Verdict {
  const { subtotal, items } = cart;
  const around = { subtotal, ...(items && { items }), ...without(company, voucher.code) };
  return judgeVoucher(context, voucher, { customerId: customer, ...around });
}

function named({ context, view }: CartBefore, row: VoucherRow): Pick<CartWay, 'voucher' | 'name'> {
  const voucher = presentVoucher(context, row, view);
  return { voucher, name: voucher.title };
}
