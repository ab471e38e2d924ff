import type { EarningKind, EarningProgress } from '../../src/adapters/adapter.js';
import { LoyaltyError } from '../../src/adapters/error.js';
import type { Context } from './context.js';
import type { Queryable } from './database.js';
import type { EarningDefinition, ProgramDefinition } from './definition.js';
import { type Account, lockAccount, post } from './ledger.js';
import { joinedMember, refuseBlocked } from './members.js';

/** The points a rule brings once (all but purchases). */
export async function earn(
  context: Context,
  transaction: Queryable,
  account: Account,
  rule: EarningDefinition,
): Promise<Account> {
  return post(context, transaction, account, { kind: 'earned', points: rule.points ?? 0, rule: rule.id });
}

/** Notes that a member did what a rule asks for. Repeating a rule that counts once changes nothing. */
export async function completeRule(context: Context, customerId: string, ruleId: string): Promise<void> {
  const rule = context.program.earning.find(({ id }) => id === ruleId);
  if (!rule) throw new LoyaltyError('not_found', `No earning rule ${ruleId}`);
  await context.database.transaction(async (transaction) => {
    const member = await joinedMember(context, transaction, customerId);
    refuseBlocked(member);
    const account = await lockAccount(transaction, member.id);
    const done = await rulesDone(transaction, member.id);
    if (!(rule.once && done.has(rule.id))) await earn(context, transaction, account, rule);
  });
}

/** Points given by hand, by the merchant. */
export async function adjust(context: Context, customerId: string, points: number): Promise<void> {
  await context.database.transaction(async (transaction) => {
    const { id } = await joinedMember(context, transaction, customerId);
    await post(context, transaction, await lockAccount(transaction, id), { kind: 'adjusted', points });
  });
}

/** By rule id: whether it can still be done. */
export async function earningProgress(
  context: Context,
  transaction: Queryable,
  member: string,
): Promise<Record<string, EarningProgress>> {
  const done = await rulesDone(transaction, member);
  return Object.fromEntries(
    context.program.earning.map(({ id, once }) => [id, { done: once === true && done.has(id) }]),
  );
}

export function ruleOf(program: ProgramDefinition, kind: EarningKind): EarningDefinition | undefined {
  return program.earning.find((rule) => rule.kind === kind);
}

/** Points an amount earns in the program, in whole steps of the rule. */
export function pointsFor(
  program: ProgramDefinition,
  { minor, currency }: { minor: number; currency: string },
): number {
  const rate = ruleOf(program, 'purchase')?.rates?.[currency];
  return rate ? Math.floor(minor / rate.per) * rate.points : 0;
}

async function rulesDone(transaction: Queryable, member: string): Promise<Set<string>> {
  const rows = await transaction.query<{ rule: string }>(
    'SELECT DISTINCT rule FROM entries WHERE member = $1 AND rule IS NOT NULL',
    [member],
  );
  return new Set(rows.map(({ rule }) => rule));
}
