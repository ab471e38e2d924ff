import type { Context } from './context.js';
import type { Queryable } from './database.js';
import type { TierDefinition } from './definition.js';
import type { Account } from './ledger.js';
import { holdingOf, presentState } from './tier-holdings.js';
import { reviewTier } from './tier-reviews.js';

/** The tier a member holds by the clock, whether or not a review has written it down; undefined below the lowest. */
export async function heldTier(
  context: Context,
  transaction: Queryable,
  member: string,
): Promise<TierDefinition | undefined> {
  return presentState(await holdingOf(context, transaction, member)).tier;
}

/** What purchases earn in a tier, in percent of the rule's own rate. */
export function multiplierOf(tier: TierDefinition | undefined): number {
  return tier?.multiplier ?? 100;
}

/** Adds to what counts toward tiers (a return: negative), and notes a change of tier as a line of history. */
export async function countSpend(
  context: Context,
  transaction: Queryable,
  account: Account,
  spent: { currency: string; minor: number; order: string; at: Date },
): Promise<Account> {
  // First what the clock alone has changed: the new amount must not reach back to it.
  const reviewed = await reviewTier(context, transaction, account);
  await transaction.query(
    'INSERT INTO spend (member, currency, minor, order_number, at, noted_at) VALUES ($1, $2, $3, $4, $5, $6)',
    [account.member, spent.currency, spent.minor, spent.order, spent.at, context.now()],
  );
  return reviewTier(context, transaction, reviewed);
}
