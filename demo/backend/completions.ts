import type { EarningProgress } from '../../src/adapters/adapter.js';
import { LoyaltyError } from '../../src/adapters/error.js';
import { addDays } from './calendar.js';
import { noteCompletion, type Wait, waitingCompletion } from './completion-rows.js';
import type { Context } from './context.js';
import type { Queryable } from './database.js';
import type { EarningDefinition } from './definition.js';
import { earn, ruleNamed } from './earning.js';
import { isTierLocked, ruleProgress } from './earning-progress.js';
import { type Account, lockAccount, post } from './ledger.js';
import { LINK_DAYS, sendMail } from './mails.js';
import { joinedMember, type MemberRow, refuseBlocked } from './members.js';
import { settle, settleDue } from './settlements.js';
import { payStreaks } from './streaks.js';
import { isUsedUp, talliesOf } from './tallies.js';
import { heldTier } from './tiers.js';
import { claimWish } from './write-keys.js';

/**
 * Notes that a member did what a rule asks for: credited now or, where something stands in between, announced. Rejects with
 * invalid where the rule shows by itself, tier_required below its tier and limit_reached beyond its limit.
 */
export async function complete(
  context: Context,
  customer: string,
  ruleId: string,
  key: string,
): Promise<EarningProgress> {
  return context.database.transaction(async (transaction) => {
    const member = await joinedMember(context, transaction, customer);
    const rule = ruleNamed(context.program, ruleId);
    const wish = { member: member.id, key, operation: 'complete', payload: rule.id } as const;
    if (await claimWish(context, transaction, wish)) {
      refuseBlocked(member);
      const account = await settleDue(context, transaction, await lockAccount(transaction, member.id));
      await refuseUnlessOpen(context, transaction, member, rule);
      await note(context, transaction, account, rule);
      if (rule.awaits === 'confirmation') await askToConfirm(context, transaction, member, rule);
    }
    return ruleProgress(context, transaction, member.id, rule);
  });
}

/**
 * The member has confirmed by e-mail that they want what a rule pays for. Where nothing waits for that nothing happens; a blocked
 * member is refused.
 */
export async function confirmRule(
  context: Context,
  transaction: Queryable,
  { member, rule }: { member: string; rule: string },
): Promise<void> {
  const account = await lockAccount(transaction, member);
  const [known] = await transaction.query<MemberRow>('SELECT * FROM members WHERE id = $1', [member]);
  if (known) refuseBlocked(known);
  const waiting = await waitingCompletion(transaction, { member, rule, state: 'confirmation' });
  if (waiting) await settle(context, transaction, account, waiting, 'credited');
}

async function refuseUnlessOpen(
  context: Context,
  transaction: Queryable,
  { id: member }: MemberRow,
  rule: EarningDefinition,
): Promise<void> {
  if (rule.by !== 'request' && rule.by !== 'claim') {
    throw new LoyaltyError('invalid', `${rule.id} can't be done from the page`);
  }
  if (isTierLocked(context.program, rule, await heldTier(context, transaction, member))) {
    throw new LoyaltyError('tier_required', `${rule.id} takes another tier`);
  }
  if (isUsedUp(rule, await talliesOf(context, transaction, member))) {
    throw new LoyaltyError('limit_reached', `${rule.id} can't be done again now`);
  }
}

/** That the rule was done, with its points or the announcement of them. */
async function note(
  context: Context,
  transaction: Queryable,
  account: Account,
  rule: EarningDefinition,
): Promise<void> {
  const wait = waitOf(rule, context.now());
  const after = wait
    ? await announce(context, transaction, account, rule, wait)
    : await earn(context, transaction, account, rule);
  await payStreaks(context, transaction, after, rule);
}

/** What a rule's points wait for, and until when that is. */
function waitOf({ awaits }: EarningDefinition, now: Date): { state: Wait; dueAt?: Date } | undefined {
  if (awaits === 'confirmation') return { state: awaits, dueAt: addDays(now, LINK_DAYS) };
  if (awaits === 'approval') return { state: awaits };
  return awaits && { state: 'delay', dueAt: addDays(now, awaits.delayDays) };
}

async function announce(
  context: Context,
  transaction: Queryable,
  account: Account,
  { id: rule, points = 0 }: EarningDefinition,
  wait: { state: Wait; dueAt?: Date },
): Promise<Account> {
  const after = await post(context, transaction, account, { kind: 'earned', pending: points, rule });
  await noteCompletion(context, transaction, { member: account.member, rule, ...wait });
  return after;
}

async function askToConfirm(
  context: Context,
  transaction: Queryable,
  { id: member, email, locale }: MemberRow,
  { id: rule }: EarningDefinition,
): Promise<void> {
  if (email === null) throw new LoyaltyError('invalid', 'There is no e-mail address to confirm');
  await sendMail(context, transaction, { to: email, locale: locale ?? 'en', purpose: 'newsletter', member, rule });
}
