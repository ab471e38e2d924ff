import type { EarningProgress } from '../../src/adapters/adapter.js';
import { nextBirthday } from './birthdays.js';
import type { Context } from './context.js';
import type { Queryable } from './database.js';
import type { EarningDefinition, ProgramDefinition, TierDefinition } from './definition.js';
import { ordersToward } from './milestones.js';
import { endOf } from './periods.js';
import { streakDays } from './streaks.js';
import { isUsedUp, type Tallies, talliesOf, timesDone } from './tallies.js';
import { isAbove, tierById } from './tier-rule.js';
import { heldTier } from './tiers.js';

/** What a rule's progress goes by. */
interface Facts {
  member: string;
  tier: TierDefinition | undefined;
  tallies: Tallies;
}

/** By rule id: what the member did of it, what waits, and whether it can be done now. */
export async function earningProgress(
  context: Context,
  transaction: Queryable,
  member: string,
): Promise<Record<string, EarningProgress>> {
  const facts = await factsOf(context, transaction, member);
  const progress: Record<string, EarningProgress> = {};
  for (const rule of context.program.earning) progress[rule.id] = await progressOf(context, transaction, rule, facts);
  return progress;
}

/** The progress of one rule. */
export async function ruleProgress(
  context: Context,
  transaction: Queryable,
  member: string,
  rule: EarningDefinition,
): Promise<EarningProgress> {
  return progressOf(context, transaction, rule, await factsOf(context, transaction, member));
}

/** Whether a member of a tier has to rise before they can do a rule. */
export function isTierLocked(
  program: ProgramDefinition,
  { tier: needed }: EarningDefinition,
  tier: TierDefinition | undefined,
): boolean {
  return needed !== undefined && isAbove(program, tierById(program, needed), tier);
}

async function factsOf(context: Context, transaction: Queryable, member: string): Promise<Facts> {
  return {
    member,
    tier: await heldTier(context, transaction, member),
    tallies: await talliesOf(context, transaction, member),
  };
}

async function progressOf(
  context: Context,
  transaction: Queryable,
  rule: EarningDefinition,
  facts: Facts,
): Promise<EarningProgress> {
  const progress = ordinaryProgress(context, rule, facts);
  if (rule.kind === 'birthday') return { ...progress, ...(await birthdayProgress(transaction, rule, facts)) };
  if (rule.streak) {
    const value = await streakDays(context, transaction, facts.member, rule.streak);
    return { ...progress, value, target: rule.streak.days };
  }
  if (rule.milestone) {
    const value = await ordersToward(transaction, facts.member, { rule, tallies: facts.tallies });
    return { ...progress, value, target: rule.milestone.orders };
  }
  return progress;
}

function ordinaryProgress(
  { program, now }: Context,
  rule: EarningDefinition,
  { tier, tallies }: Facts,
): EarningProgress {
  const { limit } = rule;
  const done = isUsedUp(rule, tallies);
  const { pending, clears_at } = tallies.get(rule.id) ?? {};
  return {
    done,
    ...(done && limit?.per && { resetsAt: endOf(limit.per, now()).toISOString() }),
    // Of a rule that counts a single time `done` says it all.
    ...(limit && limit.times > 1 && { times: timesDone(rule, tallies) }),
    ...(pending && { pending }),
    ...(clears_at && { clearsAt: clears_at.toISOString() }),
    ...(isTierLocked(program, rule, tier) && { locked: 'tier' as const }),
  };
}

/** Credited, it comes again with the next birthday; told, it has to come first. */
async function birthdayProgress(
  transaction: Queryable,
  rule: EarningDefinition,
  { member, tallies }: Facts,
): Promise<EarningProgress> {
  const paid = tallies.get(rule.id)?.last;
  const next = (await nextBirthday(transaction, member, { waitDays: rule.waitDays, paid }))?.toISOString();
  if (next === undefined) return { done: false };
  return paid ? { done: true, resetsAt: next } : { done: false, locked: 'waiting', opensAt: next };
}
