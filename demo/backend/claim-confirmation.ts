import { LoyaltyError } from '../../src/adapters/error.js';
import { approveOrder } from './approve.js';
import type { Context } from './context.js';
import type { Queryable } from './database.js';
import { enrollMember } from './enrollment.js';
import { lockAccount, post } from './ledger.js';
import { ensureMember, findMember, memberId } from './members.js';
import { lockClaim, type OrderClaim, readClaim } from './order-claims.js';
import { keptLines, lockOrder, sumOf } from './orders.js';
import { noteFirstOrder } from './referrals.js';

/** Who gets a guest's order, as the link in an e-mail to the order's address proved. */
interface Claimant {
  order: string;
  customer: string;
  marketing: boolean;
}

/** Makes the claimant a member and the order theirs, its points pending or, past the return window, cleared. An order that is somebody's already stays theirs. */
export async function confirmClaim(context: Context, transaction: Queryable, claimant: Claimant): Promise<void> {
  await lockClaim(context, transaction, claimant.order);
  const claim = await readClaim(context, transaction, claimant.order);
  if (!claim) throw new LoyaltyError('not_found', `Order ${claimant.order} can't be claimed`);
  if (claim.confirmed_at) return;
  await join(context, transaction, claim, claimant);
  await handOver(context, transaction, claimant);
  await transaction.query('UPDATE order_claims SET confirmed_at = $3 WHERE program = $1 AND order_number = $2', [
    context.program.id,
    claim.order,
    context.now(),
  ]);
}

async function join(
  context: Context,
  transaction: Queryable,
  { email }: OrderClaim,
  { customer, marketing }: Claimant,
): Promise<void> {
  const known = await findMember(context, transaction, customer);
  if (!known?.email) await ensureMember(context, transaction, { id: customer, email });
  await enrollMember(context, transaction, customer, { marketing });
}

/** Approved while nobody's it brought nobody anything, so that is done again; as is what was due and not done yet. */
async function handOver(context: Context, transaction: Queryable, { order, customer }: Claimant): Promise<void> {
  const account = await lockAccount(transaction, memberId(context, customer));
  const found = await lockOrder(context, transaction, order);
  if (!found) throw new Error(`Order ${order} is gone`);
  await transaction.query(
    'UPDATE orders SET member = $3, earns = true, approved_at = NULL WHERE program = $1 AND number = $2',
    [context.program.id, order, account.member],
  );
  const { points } = sumOf(keptLines(found.lines));
  await post(context, transaction, account, { kind: 'earned', pending: points, order });
  await noteFirstOrder(transaction, account.member, order);
  const { approved_at, clears_at } = found.order;
  if (approved_at || clears_at <= context.now()) await approveOrder(context, transaction, order);
}
