import { createHash } from 'node:crypto';
import { LoyaltyError } from '../../src/adapters/error.js';
import type { Context } from './context.js';
import type { Queryable } from './database.js';

/** One wish of one member: what was asked, under which key. */
export interface Wish {
  member: string;
  key: string;
  operation: 'redeem' | 'undo';
  payload: unknown;
  /** The voucher it makes or takes back. */
  voucher: string;
}

/**
 * Claims the wish's key. Undefined: it is ours, go on. Else the voucher of whoever had this very wish first. While that one's
 * transaction is open this waits for it, so that a repeat never overtakes the first.
 */
export async function claimKey(context: Context, transaction: Queryable, wish: Wish): Promise<string | undefined> {
  const { member, key, operation, voucher } = wish;
  const payloadHash = createHash('sha256').update(JSON.stringify(wish.payload)).digest('hex');
  const claimed = await transaction.query(
    `INSERT INTO write_keys (member, key, operation, payload_hash, voucher, at) VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT DO NOTHING RETURNING key`,
    [member, key, operation, payloadHash, voucher, context.now()],
  );
  if (claimed.length > 0) return undefined;
  const [first] = await transaction.query<{ operation: string; payload_hash: string; voucher: string }>(
    'SELECT operation, payload_hash, voucher FROM write_keys WHERE member = $1 AND key = $2',
    [member, key],
  );
  if (first?.operation !== operation || first.payload_hash !== payloadHash) {
    throw new LoyaltyError('key_reused', 'This key was used for something else');
  }
  return first.voucher;
}
