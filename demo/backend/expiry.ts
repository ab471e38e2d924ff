import type { PointsBalance } from '../../src/adapters/adapter.js';
import type { Context } from './context.js';
import type { Queryable } from './database.js';
import { type Account, lockAccount, post } from './ledger.js';

/** Expires what is due in the whole program, one member a transaction. */
export async function expire(context: Context): Promise<void> {
  const due = await context.database.query<{ member: string }>(
    `SELECT DISTINCT member FROM batches JOIN members ON members.id = member
     WHERE program = $1 AND remaining > 0 AND expires_at <= $2`,
    [context.program.id, context.now()],
  );
  for (const { member } of due) {
    await context.database.transaction(async (transaction) => {
      await expireDue(context, transaction, await lockAccount(transaction, member));
    });
  }
}

/** Expires what is due of one member, so that nobody spends points whose day has passed. */
export async function expireDue(context: Context, transaction: Queryable, account: Account): Promise<Account> {
  const [due] = await transaction.query<{ points: number }>(
    'SELECT coalesce(sum(remaining), 0)::bigint AS points FROM batches WHERE member = $1 AND expires_at <= $2',
    [account.member, context.now()],
  );
  // What is due is what expires soonest, so that drawing in that order takes exactly these batches.
  return due?.points ? post(context, transaction, account, { kind: 'expired', points: -due.points }) : account;
}

/** Batches that expire, soonest first. */
export async function expiring(transaction: Queryable, member: string): Promise<PointsBalance['expiring']> {
  const batches = await transaction.query<{ points: number; at: Date }>(
    `SELECT sum(remaining)::bigint AS points, expires_at AS at FROM batches
     WHERE member = $1 AND remaining > 0 GROUP BY expires_at ORDER BY expires_at`,
    [member],
  );
  return batches.map(({ points, at }) => ({ points, at: at.toISOString() }));
}
