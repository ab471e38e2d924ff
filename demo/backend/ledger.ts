import type { ActivityKind } from '../../src/adapters/adapter.js';
import { draw, open, restore } from './batches.js';
import type { Context } from './context.js';
import type { Queryable } from './database.js';

/** What a member has, as the entries add up: available minus owed is their sum of points, and one of the two is 0. */
export interface Account {
  member: string;
  available: number;
  owed: number;
  pending: number;
}

/** One line to append. `points` changes available minus owed, `pending` what waits for a return window. */
export interface Posting {
  kind: ActivityKind;
  points?: number;
  pending?: number;
  order?: string;
  /** Ids of what the line is about. */
  rule?: string;
  reward?: string;
  tier?: string;
  voucher?: string;
  /** Which return of the order. */
  returned?: string;
}

/** The member's account, locked until the transaction ends: whoever changes a member's points or vouchers takes this first. */
export async function lockAccount(transaction: Queryable, member: string): Promise<Account> {
  const [account] = await transaction.query<Account>(
    'SELECT member, available, owed, pending FROM accounts WHERE member = $1 FOR UPDATE',
    [member],
  );
  if (!account) throw new Error(`Member ${member} has no account`);
  return account;
}

/** Appends an entry and brings balance and batches in step: earned points open a batch, spent ones leave the soonest to expire. */
export async function post(
  context: Context,
  transaction: Queryable,
  account: Account,
  posting: Posting,
): Promise<Account> {
  const { entry, after } = await append(context, transaction, account, posting);
  const change = after.available - account.available;
  const moved = { member: account.member, entry, order: posting.order };
  if (change > 0) await open(context, transaction, { ...moved, points: change });
  if (change < 0) await draw(transaction, { ...moved, points: -change });
  return after;
}

/** Appends an entry that takes back another of the member's: what a debt leaves of its points goes where they came from. */
export async function postReversal(
  context: Context,
  transaction: Queryable,
  account: Account,
  posting: Posting & { reverses: number },
): Promise<Account> {
  const { after } = await append(context, transaction, account, posting);
  const points = after.available - account.available;
  await restore(context, transaction, { entry: posting.reverses, points });
  return after;
}

async function append(context: Context, transaction: Queryable, account: Account, posting: Posting) {
  const { kind, points = 0, pending = 0, order, rule, reward, tier, voucher, returned } = posting;
  const after = moved(account, points, pending);
  const [row] = await transaction.query<{ id: number }>(
    `INSERT INTO entries (member, at, kind, points, pending, order_number, rule, reward, tier, voucher, return_id)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) RETURNING id`,
    [account.member, context.now(), kind, points, pending, order, rule, reward, tier, voucher, returned],
  );
  await transaction.query('UPDATE accounts SET available = $2, owed = $3, pending = $4 WHERE member = $1', [
    account.member,
    after.available,
    after.owed,
    after.pending,
  ]);
  if (!row) throw new Error('The entry was not written');
  return { entry: row.id, after };
}

function moved(account: Account, points: number, pending: number): Account {
  const net = account.available - account.owed + points;
  return {
    member: account.member,
    available: Math.max(net, 0),
    owed: Math.max(-net, 0),
    pending: account.pending + pending,
  };
}
