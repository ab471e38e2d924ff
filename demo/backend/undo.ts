import { LoyaltyError } from '../../src/adapters/error.js';
import type { Context } from './context.js';
import type { Queryable } from './database.js';
import { expireDue } from './expiry.js';
import { lockAccount, postReversal } from './ledger.js';
import { joinedMember, refuseBlocked } from './members.js';
import { putBackInStock } from './rewards.js';
import { findVoucher, isUnused, stateOf, type VoucherRow } from './vouchers.js';
import { claimKey } from './write-keys.js';

/** Gives an unused voucher back: it is revoked, its points return to where they came from, the reward to its stock. */
export async function undo(context: Context, customer: string, voucherId: string, key: string): Promise<void> {
  await context.database.transaction(async (transaction) => {
    const member = await joinedMember(context, transaction, customer);
    const wish = { member: member.id, key, operation: 'undo', payload: voucherId, voucher: voucherId } as const;
    if ((await claimKey(context, transaction, wish)) !== undefined) return;
    refuseBlocked(member);
    const account = await expireDue(context, transaction, await lockAccount(transaction, member.id));
    const voucher = await ownVoucher(context, transaction, member.id, voucherId);
    await transaction.query(`UPDATE vouchers SET state = 'revoked' WHERE id = $1`, [voucher.id]);
    await postReversal(context, transaction, account, {
      kind: 'undone',
      points: voucher.points,
      voucher: voucher.id,
      ...(voucher.reward !== null && { reward: voucher.reward }),
      reverses: await redeemingEntry(transaction, voucher),
    });
    if (voucher.reward !== null) await putBackInStock(context, transaction, voucher.reward);
  });
}

async function ownVoucher(context: Context, transaction: Queryable, member: string, id: string): Promise<VoucherRow> {
  const voucher = await findVoucher(transaction, id);
  // Somebody else's is answered like one that never was.
  if (voucher?.member !== member) throw new LoyaltyError('not_found', 'No such voucher');
  const state = stateOf(voucher, context.now());
  if (voucher.source !== 'redemption') throw new LoyaltyError('invalid', 'This voucher was not paid for with points');
  if (!isUnused(state)) throw new LoyaltyError('invalid', `This voucher is ${state}`);
  return voucher;
}

async function redeemingEntry(transaction: Queryable, { member, id }: VoucherRow): Promise<number> {
  const [entry] = await transaction.query<{ id: number }>(
    `SELECT id FROM entries WHERE member = $1 AND voucher = $2 AND kind = 'redeemed'`,
    [member, id],
  );
  if (!entry) throw new Error(`Nothing in the ledger paid for voucher ${id}`);
  return entry.id;
}
