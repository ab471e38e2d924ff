import { randomUUID } from 'node:crypto';
import type { RedeemInput, Redemption } from '../../src/adapters/adapter.js';
import { LoyaltyError } from '../../src/adapters/error.js';
import { addDays } from './calendar.js';
import type { Context } from './context.js';
import type { Queryable } from './database.js';
import type { RewardDefinition } from './definition.js';
import { expireDue } from './expiry.js';
import { type Account, lockAccount, post } from './ledger.js';
import { findMember, joinedMember, refuseBlocked } from './members.js';
import { rewardsIn } from './offer.js';
import { judge, standingOf, stockTaken, takeFromStock } from './rewards.js';
import { viewFor, type View } from './text.js';
import { findVoucher, issueVoucher, presentVoucher, type VoucherRow } from './vouchers.js';
import { claimKey } from './write-keys.js';

/** Points for a voucher, in one transaction: key, stock, limit, balance and voucher all change or none does. */
export async function redeem(context: Context, customer: string, input: RedeemInput, key: string): Promise<Redemption> {
  const view = viewFor(context.program, input);
  const voucher = await context.database.transaction(async (transaction) => {
    const member = await joinedMember(context, transaction, customer);
    const voucherId = randomUUID();
    const payload = [input.reward, input.points, input.market, input.currency];
    const wish = { member: member.id, key, operation: 'redeem', payload, voucher: voucherId } as const;
    const first = await claimKey(context, transaction, wish);
    if (first !== undefined) return issuedBefore(transaction, first);
    // Only now: a member blocked since still has to learn that this key was done.
    refuseBlocked(member);
    const reward = wanted(context, input, view);
    const account = await expireDue(context, transaction, await lockAccount(transaction, member.id));
    await refuseUnlessAvailable(context, transaction, account, reward);
    return exchange(context, transaction, { account, reward, view, voucherId });
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

function wanted({ program }: Context, input: RedeemInput, view: View): RewardDefinition {
  const reward = rewardsIn(program, view).find(({ id }) => id === input.reward);
  if (!reward) throw new LoyaltyError('not_found', `No reward ${input.reward} in this market`);
  if (reward.points !== input.points) {
    throw new LoyaltyError('invalid', `${reward.id} costs ${reward.points} points, not ${input.points}`);
  }
  return reward;
}

async function refuseUnlessAvailable(
  context: Context,
  transaction: Queryable,
  account: Account,
  reward: RewardDefinition,
): Promise<void> {
  const standing = await standingOf(context, transaction, account);
  const { reason } = judge(context, reward, standing, await stockTaken(context, transaction));
  if (reason) throw new LoyaltyError(reason, `${reward.id} can't be redeemed: ${reason}`);
}

async function exchange(
  context: Context,
  transaction: Queryable,
  { account, reward, view, voucherId }: { account: Account; reward: RewardDefinition; view: View; voucherId: string },
): Promise<VoucherRow> {
  if (!(await takeFromStock(context, transaction, reward))) {
    throw new LoyaltyError('out_of_stock', `Somebody else got the last ${reward.id}`);
  }
  await post(context, transaction, account, {
    kind: 'redeemed',
    points: -reward.points,
    reward: reward.id,
    voucher: voucherId,
  });
  return issueVoucher(context, transaction, {
    id: voucherId,
    member: account.member,
    ...termsOf(context, reward, view),
  });
}

/** A voucher counts in the market it was redeemed in: amounts are never converted. */
function termsOf(
  context: Context,
  { id, kind, points, percent, worth, minimum, validDays }: RewardDefinition,
  view: View,
) {
  const { currency } = view;
  return {
    source: 'redemption' as const,
    reward: id,
    kind,
    points,
    ...(percent !== undefined && { percent }),
    ...(worth && { worth: { [currency]: worth[currency] } }),
    ...(minimum?.[currency] && { minimum: { [currency]: minimum[currency] } }),
    ...(validDays !== undefined && { expiresAt: addDays(context.now(), validDays) }),
  };
}

async function issuedBefore(transaction: Queryable, id: string): Promise<VoucherRow> {
  const voucher = await findVoucher(transaction, id);
  if (!voucher) throw new Error(`Voucher ${id} of a claimed key is missing`);
  return voucher;
}
