import { addDays } from './calendar.js';
import type { Context } from './context.js';
import type { Queryable } from './database.js';
import { hashToken, newToken } from './tokens.js';

/** How long the points of a guest's order wait. */
const CLAIM_DAYS = 30;

/** Wrong addresses after which an order is given up as attacked. */
const MOST_WRONG_ADDRESSES = 10;

/** A guest's order that can be claimed, and how far that has come. */
export interface OrderClaim {
  order: string;
  email: string;
  expires_at: Date;
  confirmed_at: Date | null;
  wrong_addresses: number;
  /** Sent so far. */
  mails: number;
  /** Until when the newest of their links works. */
  link_expires_at: Date | null;
}

/** Lets the order be claimed with this address. */
export async function openClaim(
  { program, now }: Context,
  transaction: Queryable,
  { order, email }: { order: string; email: string },
): Promise<void> {
  await transaction.query(
    'INSERT INTO order_claims (program, order_number, email, expires_at) VALUES ($1, $2, $3, $4)',
    [program.id, order, email, addDays(now(), CLAIM_DAYS)],
  );
}

/**
 * A token for whoever placed the order; undefined where it can't be claimed with this address. Each call makes another, since
 * none is kept that could be told again to a shop that lost the answer.
 */
export async function issueClaimToken(
  { program }: Context,
  transaction: Queryable,
  { order, email }: { order: string; email: string },
): Promise<string | undefined> {
  const token = newToken();
  const issued = await transaction.query(
    `INSERT INTO claim_tokens (token_hash, program, order_number)
     SELECT $1, program, order_number FROM order_claims WHERE program = $2 AND order_number = $3 AND email = $4
     RETURNING order_number`,
    [hashToken(token), program.id, order, email],
  );
  return issued.length > 0 ? token : undefined;
}

/** The number of the order that a token was given out for. */
export async function claimedOrder(
  { program }: Context,
  queryable: Queryable,
  token: string,
): Promise<string | undefined> {
  const [claim] = await queryable.query<{ order_number: string }>(
    'SELECT order_number FROM claim_tokens WHERE program = $1 AND token_hash = $2',
    [program.id, hashToken(token)],
  );
  return claim?.order_number;
}

/** Nobody else claims the order until the transaction ends. Lock this before any account. */
export async function lockClaim({ program }: Context, transaction: Queryable, order: string): Promise<void> {
  await transaction.query('SELECT FROM order_claims WHERE program = $1 AND order_number = $2 FOR UPDATE', [
    program.id,
    order,
  ]);
}

/** Undefined for an order that can't be claimed. */
export async function readClaim(
  { program }: Context,
  queryable: Queryable,
  order: string,
): Promise<OrderClaim | undefined> {
  const [claim] = await queryable.query<OrderClaim>(
    `SELECT order_number AS order, email, expires_at, confirmed_at,
       (SELECT count(*) FROM claim_attempts
        WHERE program = $1 AND order_number = $2 AND answer = 'email_differs') AS wrong_addresses,
       (SELECT count(*) FROM confirmations WHERE program = $1 AND order_number = $2) AS mails,
       (SELECT max(expires_at) FROM confirmations WHERE program = $1 AND order_number = $2) AS link_expires_at
     FROM order_claims WHERE program = $1 AND order_number = $2`,
    [program.id, order],
  );
  return claim;
}

/** Too late, or tried with too many addresses to still be the one who ordered. */
export function isOver({ expires_at, confirmed_at, wrong_addresses }: OrderClaim, now: Date): boolean {
  return wrong_addresses >= MOST_WRONG_ADDRESSES || (confirmed_at === null && expires_at <= now);
}
