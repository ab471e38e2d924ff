import { LoyaltyError } from '../../src/adapters/error.js';
import { nextBirthday } from './birthdays.js';
import { membersWithDueCompletions, waitingCompletion } from './completion-rows.js';
import type { Context } from './context.js';
import type { Queryable } from './database.js';
import type { EarningDefinition } from './definition.js';
import { earn, ruleNamed, ruleOf } from './earning.js';
import { lockAccount } from './ledger.js';
import { joinedMember, refuseBlocked } from './members.js';
import { settle, settleDue } from './settlements.js';
import { talliesOf } from './tallies.js';

/** Credits what shoppers did whose delay has passed, and today's birthdays; one member a transaction. */
export async function credit(context: Context): Promise<void> {
  for (const member of await membersWithDueCompletions(context)) {
    await context.database.transaction(async (transaction) => {
      await settleDue(context, transaction, await lockAccount(transaction, member));
    });
  }
  const rule = ruleOf(context.program, 'birthday');
  if (rule) await creditBirthdays(context, rule);
}

/** Somebody has looked at what waits for approval. What is refused can be done again. */
export async function decide(
  context: Context,
  { customerId, rule, accepted }: { customerId: string; rule: string; accepted: boolean },
): Promise<void> {
  await context.database.transaction(async (transaction) => {
    const member = await joinedMember(context, transaction, customerId);
    const { id } = ruleNamed(context.program, rule);
    if (accepted) refuseBlocked(member);
    const account = await lockAccount(transaction, member.id);
    const waiting = await waitingCompletion(transaction, { member: member.id, rule: id, state: 'approval' });
    if (!waiting) throw new LoyaltyError('not_found', `No ${id} waits for approval`);
    await settle(context, transaction, account, waiting, accepted ? 'credited' : 'refused');
  });
}

async function creditBirthdays(context: Context, rule: EarningDefinition): Promise<void> {
  const told = await context.database.query<{ member: string }>(
    `SELECT member FROM birthdays JOIN members ON members.id = member WHERE program = $1 AND state = 'enrolled'`,
    [context.program.id],
  );
  for (const { member } of told) {
    await context.database.transaction((transaction) => creditBirthday(context, transaction, member, rule));
  }
}

async function creditBirthday(
  context: Context,
  transaction: Queryable,
  member: string,
  rule: EarningDefinition,
): Promise<void> {
  const account = await lockAccount(transaction, member);
  const paid = (await talliesOf(context, transaction, member)).get(rule.id)?.last;
  const due = await nextBirthday(transaction, member, { waitDays: rule.waitDays, paid });
  if (due && due <= context.now()) await earn(context, transaction, account, rule);
}
