import type { Queryable } from './database.js';

/** An account whose balance is not what its entries and batches add up to. */
export interface Discrepancy {
  member: string;
  /** What the account says, and what the ledger does: available minus owed, pending, available. */
  balance: { net: number; pending: number; available: number };
  ledger: { net: number; pending: number; available: number };
}

/** Adds the whole ledger up and compares it with every balance. Empty when all is well. */
export async function audit(database: Queryable): Promise<Discrepancy[]> {
  return database.query<Discrepancy>(
    `WITH balances AS (
       SELECT member, jsonb_build_object('net', available - owed, 'pending', pending, 'available', available) AS balance
       FROM accounts
     ), sums AS (
       SELECT member, jsonb_build_object(
         'net', (SELECT coalesce(sum(points), 0) FROM entries WHERE entries.member = accounts.member),
         'pending', (SELECT coalesce(sum(pending), 0) FROM entries WHERE entries.member = accounts.member),
         'available', (SELECT coalesce(sum(remaining), 0) FROM batches WHERE batches.member = accounts.member)
       ) AS ledger
       FROM accounts
     )
     SELECT member, balance, ledger FROM balances JOIN sums USING (member) WHERE balance <> ledger`,
  );
}
