import { randomUUID } from 'node:crypto';
import type { RedeemInput, Redemption, UnavailableReason } from '../../src/adapters/adapter.js';
import { type ErrorCode, LoyaltyError } from '../../src/adapters/error.js';
import { isForCarts } from './cart-terms.js';
import type { Context } from './context.js';
import type { Queryable } from './database.js';
import type { RewardDefinition, VariantDefinition } from './definition.js';
import { expireDue } from './expiry.js';
import { holdEnd, releaseHoldsOf } from './holds.js';
import { type Account, lockAccount, post } from './ledger.js';
import { findMember, joinedMember, memberId, refuseBlocked } from './members.js';
import { rewardsIn } from './offer.js';
import { presentVoucher } from './present-voucher.js';
import { judge, standingOf } from './rewards.js';
import { isSoldOut, stockTaken, takeFromStock } from './stock.js';
import { viewFor, type View } from './text.js';
import { atPrice, termsOf } from './voucher-terms.js';
import { findVoucher, issueVoucher, type VoucherRow } from './vouchers.js';
import { claimKey } from './write-keys.js';

/** What is redeemed: a reward at the price chosen, perhaps one variant of it, perhaps for the cart of this moment. */
interface Choice {
  reward: RewardDefinition;
  variant: VariantDefinition | undefined;
  hold: boolean;
}

/** Points for a voucher, in one transaction: key, stock, limit, balance and voucher all change or none does. */
export async function redeem(context: Context, customer: string, input: RedeemInput, key: string): Promise<Redemption> {
  const view = viewFor(context.program, input);
  await releaseHoldsOf(context, memberId(context, customer));
  const voucher = await context.database.transaction(async (transaction) => {
    const member = await joinedMember(context, transaction, customer);
    const voucherId = randomUUID();
    const wish = {
      member: member.id,
      key,
      operation: 'redeem',
      payload: payloadOf(input),
      voucher: voucherId,
    } as const;
    const first = await claimKey(context, transaction, wish);
    if (first !== undefined) return issuedBefore(transaction, first);
    // Only now: a member blocked since still has to learn that this key was done.
    refuseBlocked(member);
    const choice = chosen(context, input, view);
    const account = await expireDue(context, transaction, await lockAccount(transaction, member.id));
    await refuseUnlessAvailable(context, transaction, account, choice);
    return exchange(context, transaction, { account, choice, view, voucherId });
  });
  return { state: 'done', voucher: presentVoucher(context, voucher, view) };
}

/** What became of the redeem with this key. */
export async function redemption(context: Context, customer: string, key: string): Promise<Redemption> {
  const { database } = context;
  const member = await findMember(context, database, customer);
  const [voucher] = await database.query<VoucherRow>(
    `SELECT vouchers.* FROM write_keys JOIN vouchers ON vouchers.id = write_keys.voucher
     WHERE write_keys.member = $1 AND key = $2 AND operation = 'redeem'`,
    [member?.id, key],
  );
  if (!voucher) throw new LoyaltyError('not_found', 'No redemption has this key');
  return { state: 'done', voucher: presentVoucher(context, voucher, viewFor(context.program, { locale: 'en' })) };
}

function payloadOf({ reward, points, market, currency, variant, hold = false }: RedeemInput): unknown {
  return [reward, points, market, currency, variant, hold];
}

function chosen({ program }: Context, input: RedeemInput, view: View): Choice {
  const offered = rewardsIn(program, view).find(({ id }) => id === input.reward);
  if (!offered) throw new LoyaltyError('not_found', `No reward ${input.reward} in this market`);
  const reward = atPrice(offered, input.points, view);
  if (!reward) throw new LoyaltyError('invalid', `${offered.id} can't be had for ${input.points} points`);
  const variant = offered.variants?.find(({ id }) => id === input.variant);
  if (!variant && (offered.variants ?? input.variant)) {
    throw new LoyaltyError('invalid', `${offered.id} has no variant ${input.variant ?? 'by default'}`);
  }
  return { reward, variant, hold: input.hold ?? false };
}

async function refuseUnlessAvailable(
  context: Context,
  transaction: Queryable,
  account: Account,
  { reward, variant }: Choice,
): Promise<void> {
  const standing = await standingOf(context, transaction, account);
  const taken = await stockTaken(context, transaction);
  const { reason } = judge(context, reward, standing, taken);
  if (reason) throw new LoyaltyError(codeFor(reason), `${reward.id} can't be redeemed: ${reason}`);
  if (variant && isSoldOut(reward, variant, taken)) {
    throw new LoyaltyError('out_of_stock', `${reward.id} is sold out as ${variant.id}`);
  }
}

/** Nothing is sold before its time, or after it. */
function codeFor(reason: UnavailableReason): ErrorCode {
  if (reason === 'not_open') return 'invalid';
  return reason === 'ended' ? 'out_of_stock' : reason;
}

async function exchange(
  context: Context,
  transaction: Queryable,
  { account, choice, view, voucherId }: { account: Account; choice: Choice; view: View; voucherId: string },
): Promise<VoucherRow> {
  const { reward, variant, hold } = choice;
  if (!(await takeFromStock(context, transaction, choice))) {
    throw new LoyaltyError('out_of_stock', `Somebody else got the last ${reward.id}`);
  }
  await post(context, transaction, account, {
    kind: 'redeemed',
    points: -reward.points,
    reward: reward.id,
    voucher: voucherId,
  });
  const terms = termsOf(context, reward, view);
  return issueVoucher(context, transaction, {
    id: voucherId,
    member: account.member,
    ...terms,
    ...(variant && { variant: variant.id }),
    ...(hold && isForCarts(terms) && { heldUntil: holdEnd(context.now()) }),
  });
}

async function issuedBefore(transaction: Queryable, id: string): Promise<VoucherRow> {
  const voucher = await findVoucher(transaction, id);
  if (!voucher) throw new Error(`Voucher ${id} of a claimed key is missing`);
  return voucher;
}
