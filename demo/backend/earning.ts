import type { EarningKind, Money } from '../../src/adapters/adapter.js';
import { LoyaltyError } from '../../src/adapters/error.js';
import { bonusFactor } from './bonus-days.js';
import { noteCompletion } from './completion-rows.js';
import type { Context } from './context.js';
import type { Queryable } from './database.js';
import type { EarningDefinition, ProgramDefinition } from './definition.js';
import { type Account, lockAccount, post } from './ledger.js';
import { joinedMember, refuseBlocked } from './members.js';
import { isUsedUp, talliesOf } from './tallies.js';
import { entryTier } from './tier-rule.js';
import { heldTier, multiplierOf } from './tiers.js';

/** The points a rule brings once (all but purchases), at once. */
export async function earn(
  context: Context,
  transaction: Queryable,
  account: Account,
  rule: EarningDefinition,
): Promise<Account> {
  const after = await post(context, transaction, account, {
    kind: 'earned',
    points: rule.points ?? 0,
    rule: rule.id,
  });
  await noteCompletion(context, transaction, { member: account.member, rule: rule.id, state: 'credited' });
  return after;
}

/** Credits at once what a member did by the merchant's own word. Beyond the rule's limit it changes nothing. */
export async function completeRule(context: Context, customerId: string, ruleId: string): Promise<void> {
  const rule = ruleNamed(context.program, ruleId);
  await context.database.transaction(async (transaction) => {
    const member = await joinedMember(context, transaction, customerId);
    refuseBlocked(member);
    const account = await lockAccount(transaction, member.id);
    const usedUp = isUsedUp(rule, await talliesOf(context, transaction, member.id));
    if (!usedUp) await earn(context, transaction, account, rule);
  });
}

/** Points given by hand, by the merchant. */
export async function adjust(context: Context, customerId: string, points: number): Promise<void> {
  await context.database.transaction(async (transaction) => {
    const { id } = await joinedMember(context, transaction, customerId);
    await post(context, transaction, await lockAccount(transaction, id), { kind: 'adjusted', points });
  });
}

export function ruleOf(program: ProgramDefinition, kind: EarningKind): EarningDefinition | undefined {
  return program.earning.find((rule) => rule.kind === kind);
}

/** Rejects with not_found for an id that no rule has. */
export function ruleNamed(program: ProgramDefinition, id: string): EarningDefinition {
  const rule = program.earning.find((one) => one.id === id);
  if (!rule) throw new LoyaltyError('not_found', `No earning rule ${id}`);
  return rule;
}

/**
 * Points that a purchase earns: whole steps of the rule, times what the tier and the day bring, rounded down once. Without a
 * member, what one of the first tier would earn.
 */
export async function earnedBy(
  context: Context,
  transaction: Queryable,
  { member, total, at }: { member?: string; total: Money; at: Date },
): Promise<number> {
  const rule = ruleOf(context.program, 'purchase');
  const rate = rule?.rates?.[total.currency];
  if (!rate) return 0;
  const tier = member === undefined ? entryTier(context.program) : await heldTier(context, transaction, member);
  const points = Math.floor(total.minor / rate.per) * rate.points;
  return Math.floor((points * multiplierOf(tier) * bonusFactor(rule.bonus, at)) / (100 * 100));
}
