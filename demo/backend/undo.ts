import { LoyaltyError } from '../../src/adapters/error.js';
import type { Context } from './context.js';
import type { Queryable } from './database.js';
import { expireDue } from './expiry.js';
import { giveBack } from './give-back.js';
import { lockAccount } from './ledger.js';
import { joinedMember, refuseBlocked } from './members.js';
import { whyNotUndoable } from './voucher-state.js';
import { findVoucher, type VoucherRow } from './vouchers.js';
import { claimKey } from './write-keys.js';

/** Gives an unused voucher back for its points. */
export async function undo(context: Context, customer: string, voucherId: string, key: string): Promise<void> {
  await context.database.transaction(async (transaction) => {
    const member = await joinedMember(context, transaction, customer);
    const wish = { member: member.id, key, operation: 'undo', payload: voucherId, voucher: voucherId } as const;
    if ((await claimKey(context, transaction, wish)) !== undefined) return;
    refuseBlocked(member);
    const account = await expireDue(context, transaction, await lockAccount(transaction, member.id));
    const voucher = await ownVoucher(context, transaction, member.id, voucherId);
    await giveBack(context, transaction, { account, voucher });
  });
}

async function ownVoucher(context: Context, transaction: Queryable, member: string, id: string): Promise<VoucherRow> {
  const voucher = await findVoucher(transaction, id);
  // Somebody else's is answered like one that never was.
  if (voucher?.member !== member) throw new LoyaltyError('not_found', 'No such voucher');
  const refusal = whyNotUndoable(voucher, context.now());
  if (refusal !== undefined) throw new LoyaltyError('invalid', refusal);
  return voucher;
}
