import { LoyaltyError } from '../../src/adapters/error.js';
import type { Context } from './context.js';
import type { Queryable } from './database.js';
import type { TierDefinition } from './definition.js';
import { type Account, lockAccount, post } from './ledger.js';
import { joinedMember, refuseBlocked } from './members.js';
import { holdingOf, keepState, presentState } from './tier-holdings.js';
import { isAbove, isOpen, tierById } from './tier-rule.js';
import type { TierState } from './tier-states.js';

/** Moves members up and down whose period or grace has ended. */
export async function reviewTiers(context: Context): Promise<void> {
  const joined = await context.database.query<{ id: string }>(
    `SELECT id FROM members WHERE program = $1 AND state <> 'candidate' ORDER BY id`,
    [context.program.id],
  );
  for (const { id } of joined) await settleTier(context, id);
}

/** Reviews one member's tier, if there is anything to write down. */
export async function settleTier(context: Context, member: string): Promise<void> {
  const { followed } = await holdingOf(context, context.database, member);
  if (followed.length === 0) return;
  await context.database.transaction(async (transaction) => {
    await reviewTier(context, transaction, await lockAccount(transaction, member));
  });
}

/** Writes down what became of a member's tier, each way up and down with its line of history. */
export async function reviewTier(context: Context, transaction: Queryable, account: Account): Promise<Account> {
  const { onRecord, followed } = await holdingOf(context, transaction, account.member);
  let from = onRecord;
  let after = account;
  for (const to of followed) {
    if (to.tier !== from.tier) after = await move(context, transaction, after, from, to);
    from = to;
  }
  if (followed.length > 0) await keepState(transaction, account.member, from);
  return after;
}

/**
 * Asks a member into a tier that is by invitation; it stays theirs whatever they buy. Changes nothing for who holds it, or a
 * higher one, already.
 */
export async function invite(
  context: Context,
  { customerId, tier: id }: { customerId: string; tier: string },
): Promise<void> {
  const tier = invitationTier(context, id);
  await context.database.transaction(async (transaction) => {
    const member = await joinedMember(context, transaction, customerId);
    refuseBlocked(member);
    const account = await reviewTier(context, transaction, await lockAccount(transaction, member.id));
    const from = presentState(await holdingOf(context, transaction, member.id));
    if (!isAbove(context.program, tier, from.tier)) return;
    const to = { tier, since: context.now(), previous: from.tier, invited: true, graceUntil: undefined };
    await move(context, transaction, account, from, to);
    await keepState(transaction, member.id, to);
  });
}

function invitationTier({ program }: Context, id: string): TierDefinition {
  const tier = tierById(program, id);
  if (!tier) throw new LoyaltyError('not_found', `No tier ${id}`);
  if (tier.access !== 'invitation') throw new LoyaltyError('invalid', `${id} is not by invitation`);
  return tier;
}

/** Notes a change of tier; below the lowest there is nothing to name. */
async function move(
  context: Context,
  transaction: Queryable,
  account: Account,
  from: TierState,
  to: TierState,
): Promise<Account> {
  let after = account;
  if (to.tier) after = await post(context, transaction, after, { kind: 'tier', tier: to.tier.id });
  for (const tier of tiersReached(context, from, to)) after = await welcome(context, transaction, after, tier);
  return after;
}

/** Who leaps over a tier has reached it too. */
function tiersReached({ program }: Context, from: TierState, to: TierState): TierDefinition[] {
  return program.tiers.filter(
    (tier) =>
      isAbove(program, tier, from.tier) &&
      (tier === to.tier || (!to.invited && isOpen(tier) && isAbove(program, to.tier, tier))),
  );
}

/** What reaching a tier brings, the first time only. */
async function welcome(
  context: Context,
  transaction: Queryable,
  account: Account,
  tier: TierDefinition,
): Promise<Account> {
  if (!tier.welcome) return account;
  const given = await transaction.query(
    `SELECT id FROM entries WHERE member = $1 AND kind = 'earned' AND tier = $2 LIMIT 1`,
    [account.member, tier.id],
  );
  if (given.length > 0) return account;
  return post(context, transaction, account, { kind: 'earned', points: tier.welcome.points, tier: tier.id });
}
