import type { CartWay, QuoteInput } from '../../src/adapters/adapter.js';
import { rewardWays } from './cart-rewards.js';
import { vouchersFor, voucherWays, waysInCart } from './cart-vouchers.js';
import { type CartNow, nearestFirst, worthMost } from './cart-ways.js';
import { atOneMoment, type Context } from './context.js';
import { type Queryable, snapshot } from './database.js';
import { releaseHoldsOf } from './holds.js';
import { memberStanding } from './load.js';
import { findMember, memberId } from './members.js';
import { companyOf } from './quote.js';
import { viewFor } from './text.js';

/** More than a shopper weighs. */
const MOST_WAYS = 8;

/**
 * What a member can use on this cart: what is in it already, then vouchers they hold, then rewards they can pay for, what takes
 * off most first. After that, what is refused and least far away. Nothing for somebody who has not joined.
 */
export async function quoteCart(context: Context, customer: string, input: QuoteInput): Promise<CartWay[]> {
  const frozen = atOneMoment(context);
  await releaseHoldsOf(frozen, memberId(context, customer));
  return snapshot(context.database, (transaction) => waysFor(frozen, transaction, customer, input));
}

async function waysFor(
  context: Context,
  transaction: Queryable,
  customer: string,
  input: QuoteInput,
): Promise<CartWay[]> {
  const member = await findMember(context, transaction, customer);
  const standing = await memberStanding(context, transaction, customer);
  if (!member || !standing) return [];
  const vouchers = await vouchersFor(transaction, member.id, input.cart.codes);
  const company = await companyOf(context, transaction, input.cart.codes);
  const before = { context, customer, view: viewFor(context.program, input), cart: input.cart, company };
  const inCart = waysInCart(before, vouchers);
  const cart = { ...before, ...whatIsLeft(input, inCart) };
  const held = voucherWays(cart, vouchers);
  const offered = member.state === 'enrolled' ? await rewardWays(cart, transaction, standing) : [];
  return [...inCart, ...worthMost(held), ...worthMost(offered), ...nearestFirst(held), ...nearestFirst(offered)].slice(
    0,
    MOST_WAYS,
  );
}

/** What the codes in the cart leave for others to take off. */
function whatIsLeft({ cart }: QuoteInput, inCart: readonly CartWay[]): Pick<CartNow, 'left' | 'shipsFree'> {
  const taken = inCart.reduce((sum, { discount }) => sum + (discount?.minor ?? 0), 0);
  return {
    left: Math.max(cart.subtotal.minor - taken, 0),
    shipsFree: inCart.some(({ freeShipping }) => freeShipping),
  };
}
