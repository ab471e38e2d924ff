import { randomUUID } from 'node:crypto';
import type { Referral } from '../../src/adapters/adapter.js';
import { addDays } from './calendar.js';
import type { Context } from './context.js';
import type { Queryable } from './database.js';
import { earn } from './earning.js';
import { lockAccount } from './ledger.js';
import type { MemberRow } from './members.js';
import { issueVoucher } from './vouchers.js';

/** A friend who joins with an enrolled member's code gets their voucher; the advocate waits for the first order. */
export async function claimReferral(context: Context, transaction: Queryable, friend: MemberRow): Promise<void> {
  const { program } = context;
  if (!program.referral || !friend.referred_by) return;
  const claimed = await transaction.query(
    `INSERT INTO referrals (friend, advocate, state, claimed_at)
     SELECT $1, id, 'pending', $4 FROM members
     WHERE program = $2 AND referral_code = $3 AND state = 'enrolled' AND id <> $1
     RETURNING advocate`,
    [friend.id, program.id, friend.referred_by, context.now()],
  );
  if (claimed.length === 0) return;
  const { worth, minimum, validDays } = program.referral;
  await issueVoucher(context, transaction, {
    id: randomUUID(),
    member: friend.id,
    source: 'referral',
    kind: 'amount_off',
    points: 0,
    worth,
    ...(minimum && { minimum }),
    expiresAt: addDays(context.now(), validDays),
  });
}

/** Remembers the order that the advocate's points hang on. */
export async function noteFirstOrder(transaction: Queryable, friend: string, order: string): Promise<void> {
  await transaction.query(
    `UPDATE referrals SET first_order = $2 WHERE friend = $1 AND state = 'pending' AND first_order IS NULL`,
    [friend, order],
  );
}

/** Pays the advocate once the friend's first order is approved. */
export async function completeReferral(
  context: Context,
  transaction: Queryable,
  { member, order }: { member: string; order: string },
): Promise<void> {
  const advocate = await settle(transaction, { member, order, state: 'completed' });
  const rule = context.program.earning.find(({ id }) => id === context.program.referral?.rule);
  // A friend is always younger than their advocate, so that accounts are locked in one direction only.
  if (advocate && rule) await earn(context, transaction, await lockAccount(transaction, advocate), rule);
}

/** Nobody was brought after all: the first order came back whole. */
export async function voidReferral(transaction: Queryable, member: string, order: string): Promise<void> {
  await settle(transaction, { member, order, state: 'void' });
}

export async function referralOf(
  { shopUrl }: Context,
  transaction: Queryable,
  { id, referral_code }: MemberRow,
): Promise<Referral> {
  const [counts] = await transaction.query<{ completed: number; pending: number }>(
    `SELECT count(*) FILTER (WHERE state = 'completed') AS completed, count(*) FILTER (WHERE state = 'pending') AS pending
     FROM referrals WHERE advocate = $1`,
    [id],
  );
  return {
    link: `${shopUrl}/?ref=${referral_code}`,
    completed: counts?.completed ?? 0,
    pending: counts?.pending ?? 0,
  };
}

async function settle(
  transaction: Queryable,
  { member, order, state }: { member: string; order: string; state: 'completed' | 'void' },
): Promise<string | undefined> {
  const [settled] = await transaction.query<{ advocate: string }>(
    `UPDATE referrals SET state = $3 WHERE friend = $1 AND first_order = $2 AND state = 'pending' RETURNING advocate`,
    [member, order, state],
  );
  return settled?.advocate;
}
