import { closeCompletion, dueCompletions, type OpenCompletion, type Outcome } from './completion-rows.js';
import type { Context } from './context.js';
import type { Queryable } from './database.js';
import { type Account, post } from './ledger.js';

/** Ends a wait: what was announced becomes available, or is taken back as if it had not been done. */
export async function settle(
  context: Context,
  transaction: Queryable,
  account: Account,
  { id, rule, points }: OpenCompletion,
  outcome: Outcome,
): Promise<Account> {
  await closeCompletion(transaction, id, outcome);
  const line = outcome === 'credited' ? ({ kind: 'approved', points } as const) : ({ kind: 'adjusted' } as const);
  return post(context, transaction, account, { ...line, pending: -points, rule });
}

/** Settles a member's waits whose time has come: delays are credited, unconfirmed requests lapse. */
export async function settleDue(context: Context, transaction: Queryable, account: Account): Promise<Account> {
  let after = account;
  for (const due of await dueCompletions(context, transaction, account.member)) {
    after = await settle(context, transaction, after, due, due.state === 'delay' ? 'credited' : 'refused');
  }
  return after;
}
