import type { Context } from './context.js';
import type { Queryable } from './database.js';
import { type Account, postReversal } from './ledger.js';
import { putBackInStock } from './stock.js';
import type { VoucherRow } from './vouchers.js';

/** Revokes a redeemed voucher: its points return to where they came from, the reward to its stock. Lock the account first. */
export async function giveBack(
  context: Context,
  transaction: Queryable,
  { account, voucher }: { account: Account; voucher: VoucherRow },
): Promise<void> {
  const { id, points, reward, variant } = voucher;
  await transaction.query(`UPDATE vouchers SET state = 'revoked' WHERE id = $1`, [id]);
  await postReversal(context, transaction, account, {
    kind: 'undone',
    points,
    voucher: id,
    ...(reward !== null && { reward }),
    reverses: await redeemingEntry(transaction, voucher),
  });
  if (reward !== null) await putBackInStock(context, transaction, { reward, variant });
}

async function redeemingEntry(transaction: Queryable, { member, id }: VoucherRow): Promise<number> {
  const [entry] = await transaction.query<{ id: number }>(
    `SELECT id FROM entries WHERE member = $1 AND voucher = $2 AND kind = 'redeemed'`,
    [member, id],
  );
  if (!entry) throw new Error(`Nothing in the ledger paid for voucher ${id}`);
  return entry.id;
}
