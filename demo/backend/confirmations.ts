import { LoyaltyError } from '../../src/adapters/error.js';
import type { Confirmation } from './backend.js';
import { confirmClaim } from './claim-confirmation.js';
import { confirmRule } from './completions.js';
import type { Context } from './context.js';
import type { Queryable } from './database.js';
import { hashToken } from './tokens.js';

/** `confirmed_at`: by this link or, for a claim, by any of the order's. */
type Link = { expires_at: Date; confirmed_at: Date | null } & (
  | { purpose: 'newsletter'; member: string; rule: string }
  | { purpose: 'claim'; order: string; email: string; points: number; marketing: boolean }
);

/** What the link of an e-mail is about; undefined for one that is not known. */
export async function confirmation(context: Context, token: string): Promise<Confirmation | undefined> {
  const link = await findLink(context, context.database, token);
  return link && present(link, context.now());
}

/**
 * The link of an e-mail was followed; `customerId` is the shop's account of whoever claims an order by it. Repeating it changes
 * nothing, nor does a link that is too old. Rejects with 'not_found' for one that is not known, with 'blocked' for a blocked
 * member.
 */
export async function confirm(
  context: Context,
  { token, customerId }: { token: string; customerId?: string },
): Promise<Confirmation> {
  return context.database.transaction(async (transaction) => {
    await lockLink(context, transaction, token);
    const link = await findLink(context, transaction, token);
    if (!link) throw new LoyaltyError('not_found', 'This link is not known');
    if (link.confirmed_at || isTooOld(link, context.now())) return present(link, context.now());
    await follow(context, transaction, link, customerId);
    await markConfirmed(context, transaction, token);
    return present({ ...link, confirmed_at: context.now() }, context.now());
  });
}

async function follow(
  context: Context,
  transaction: Queryable,
  link: Link,
  customer: string | undefined,
): Promise<void> {
  if (link.purpose === 'newsletter') return confirmRule(context, transaction, link);
  if (customer === undefined) throw new LoyaltyError('invalid', 'A claimed order needs an account to go to');
  return confirmClaim(context, transaction, { order: link.order, customer, marketing: link.marketing });
}

async function lockLink({ program }: Context, transaction: Queryable, token: string): Promise<void> {
  await transaction.query('SELECT FROM confirmations WHERE program = $1 AND token_hash = $2 FOR UPDATE', [
    program.id,
    hashToken(token),
  ]);
}

async function findLink({ program }: Context, queryable: Queryable, token: string): Promise<Link | undefined> {
  const [link] = await queryable.query<Link>(
    `SELECT purpose, member, rule, order_number AS order, email, marketing, confirmations.expires_at,
       coalesce(confirmations.confirmed_at, order_claims.confirmed_at) AS confirmed_at,
       (SELECT coalesce(sum(points), 0)::bigint FROM order_lines
        WHERE order_lines.program = $1 AND order_lines.order_number = order_claims.order_number AND NOT returned
       ) AS points
     FROM confirmations LEFT JOIN order_claims USING (program, order_number)
     WHERE program = $1 AND token_hash = $2`,
    [program.id, hashToken(token)],
  );
  return link;
}

async function markConfirmed({ program, now }: Context, transaction: Queryable, token: string): Promise<void> {
  await transaction.query('UPDATE confirmations SET confirmed_at = $3 WHERE program = $1 AND token_hash = $2', [
    program.id,
    hashToken(token),
    now(),
  ]);
}

function present(link: Link, now: Date): Confirmation {
  const state = { done: link.confirmed_at !== null, expired: link.confirmed_at === null && isTooOld(link, now) };
  if (link.purpose === 'newsletter') return { ...state, purpose: 'newsletter', rule: link.rule };
  const { order, email, points } = link;
  return { ...state, purpose: 'claim', order, email, points };
}

function isTooOld({ expires_at }: Link, now: Date): boolean {
  return expires_at <= now;
}
