import { createHash } from 'node:crypto';
import { LoyaltyError } from '../../src/adapters/error.js';
import type { Context } from './context.js';
import type { Queryable } from './database.js';

/** One wish of one member: what was asked, under which key. */
export interface Wish {
  member: string;
  key: string;
  operation: 'redeem' | 'undo' | 'complete' | 'birthday';
  payload: unknown;
  /** The voucher it makes or takes back; none where it is about something else. */
  voucher?: string;
}

interface Claimed {
  operation: string;
  payload_hash: string;
  voucher: string | null;
}

/**
 * Claims the wish's key. Undefined: it is ours, go on. Else the voucher of whoever had this very wish first. While that one's
 * transaction is open this waits for it, so that a repeat never overtakes the first.
 */
export async function claimKey(
  context: Context,
  transaction: Queryable,
  wish: Wish & { voucher: string },
): Promise<string | undefined> {
  const first = await claim(context, transaction, wish);
  return first?.voucher ?? undefined;
}

/** As `claimKey` for a wish without a voucher: whether it is ours to fulfil, or was fulfilled before. */
export async function claimWish(context: Context, transaction: Queryable, wish: Wish): Promise<boolean> {
  return (await claim(context, transaction, wish)) === undefined;
}

/** What was claimed before with the wish's key, if anything. */
async function claim(context: Context, transaction: Queryable, wish: Wish): Promise<Claimed | undefined> {
  const { member, key, operation, voucher } = wish;
  const payloadHash = createHash('sha256').update(JSON.stringify(wish.payload)).digest('hex');
  const claimed = await transaction.query(
    `INSERT INTO write_keys (member, key, operation, payload_hash, voucher, at) VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT DO NOTHING RETURNING key`,
    [member, key, operation, payloadHash, voucher, context.now()],
  );
  if (claimed.length > 0) return undefined;
  const [first] = await transaction.query<Claimed>(
    'SELECT operation, payload_hash, voucher FROM write_keys WHERE member = $1 AND key = $2',
    [member, key],
  );
  if (first?.operation !== operation || first.payload_hash !== payloadHash) {
    throw new LoyaltyError('key_reused', 'This key was used for something else');
  }
  return first;
}
