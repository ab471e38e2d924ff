import { createHash } from 'node:crypto';
import type { ClaimInput, ClaimState } from '../../src/adapters/adapter.js';
import { LoyaltyError } from '../../src/adapters/error.js';
import type { Context } from './context.js';
import type { Queryable } from './database.js';
import { normaliseEmail } from './email.js';
import { sendMail } from './mails.js';
import { isMembersEmail } from './members.js';
import { claimedOrder, isOver, lockClaim, type OrderClaim, readClaim } from './order-claims.js';
import { findOrder, keptLines, sumOf } from './orders.js';

/** What one order may put into somebody's mailbox. */
const MOST_MAILS = 3;

/** Asks, by e-mail, whether the order's points go to who shops with its address. Repeating a key sends and counts nothing. */
export async function claimOrder(context: Context, input: ClaimInput, key: string): Promise<ClaimState> {
  return context.database.transaction(async (transaction) => {
    const order = await claimedOrder(context, transaction, input.claim);
    if (order === undefined) throw unknownClaim();
    await lockClaim(context, transaction, order);
    const claim = await readClaim(context, transaction, order);
    if (!claim) throw unknownClaim();
    const attempt = { order, key, payload: hashOf(input) };
    return (await earlierAnswer(context, transaction, attempt)) ?? answer(context, transaction, claim, input, attempt);
  });
}

interface Attempt {
  order: string;
  key: string;
  payload: string;
}

async function answer(
  context: Context,
  transaction: Queryable,
  claim: OrderClaim,
  input: ClaimInput,
  attempt: Attempt,
): Promise<ClaimState> {
  const state = await judge(context, transaction, claim, input.email);
  if (state === 'email_differs') await noteAttempt(context, transaction, attempt, state);
  // Past the limit nobody is told: the address would only be tried elsewhere.
  if (state === 'sent' && claim.mails < MOST_MAILS) {
    await noteAttempt(context, transaction, attempt, state);
    await sendClaimMail(context, transaction, claim, input);
  }
  return state;
}

/** Nothing about the order or its address is told before the address is known to be right. */
async function judge(context: Context, transaction: Queryable, claim: OrderClaim, email: string): Promise<ClaimState> {
  if (isOver(claim, context.now())) return 'expired';
  if (normaliseEmail(email) !== claim.email) return 'email_differs';
  if (claim.confirmed_at) return 'confirmed';
  return (await isMembersEmail(context, transaction, claim.email)) ? 'member' : 'sent';
}

async function sendClaimMail(
  context: Context,
  transaction: Queryable,
  { order, email }: OrderClaim,
  { marketing, locale }: ClaimInput,
): Promise<void> {
  const found = await findOrder(context, transaction, order);
  const { points } = sumOf(keptLines(found?.lines ?? []));
  await sendMail(context, transaction, { purpose: 'claim', to: email, locale, order, points, marketing });
}

async function earlierAnswer(
  { program }: Context,
  transaction: Queryable,
  { order, key, payload }: Attempt,
): Promise<ClaimState | undefined> {
  const [earlier] = await transaction.query<{ payload_hash: string; answer: ClaimState }>(
    'SELECT payload_hash, answer FROM claim_attempts WHERE program = $1 AND order_number = $2 AND key = $3',
    [program.id, order, key],
  );
  if (earlier && earlier.payload_hash !== payload) {
    throw new LoyaltyError('key_reused', 'This key was used for something else');
  }
  return earlier?.answer;
}

async function noteAttempt(
  { program, now }: Context,
  transaction: Queryable,
  { order, key, payload }: Attempt,
  answer: ClaimState,
): Promise<void> {
  await transaction.query(
    `INSERT INTO claim_attempts (program, order_number, key, payload_hash, answer, at) VALUES ($1, $2, $3, $4, $5, $6)`,
    [program.id, order, key, payload, answer, now()],
  );
}

function hashOf({ claim, email, marketing, locale }: ClaimInput): string {
  return createHash('sha256')
    .update(JSON.stringify([claim, email, marketing, locale]))
    .digest('hex');
}

function unknownClaim(): LoyaltyError {
  return new LoyaltyError('not_found', 'No order can be claimed with this');
}
