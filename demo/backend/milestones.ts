import type { Context } from './context.js';
import type { Queryable } from './database.js';
import type { EarningDefinition } from './definition.js';
import { earn } from './earning.js';
import type { Account } from './ledger.js';
import { isUsedUp, type Tallies, talliesOf } from './tallies.js';

/** A milestone rule's own part. */
type Milestone = NonNullable<EarningDefinition['milestone']>;

/** Pays the milestones that a member's kept orders have reached since they were paid last. */
export async function payMilestones(context: Context, transaction: Queryable, account: Account): Promise<Account> {
  const tallies = await talliesOf(context, transaction, account.member);
  let after = account;
  for (const rule of context.program.earning) {
    if (!rule.milestone || isUsedUp(rule, tallies)) continue;
    const reached = await ordersToward(transaction, account.member, { rule, tallies });
    if (reached >= rule.milestone.orders) after = await earn(context, transaction, after, rule);
  }
  return after;
}

/** Orders kept towards a milestone, those of milestones paid before left out. */
export async function ordersToward(
  transaction: Queryable,
  member: string,
  { rule, tallies }: { rule: EarningDefinition & { milestone?: Milestone }; tallies: Tallies },
): Promise<number> {
  const paid = (tallies.get(rule.id)?.ever ?? 0) * (rule.milestone?.orders ?? 0);
  // An order that came back after it was counted leaves a gap, which the next one fills.
  return Math.max((await keptOrders(transaction, member)) - paid, 0);
}

async function keptOrders(transaction: Queryable, member: string): Promise<number> {
  const [kept] = await transaction.query<{ count: number }>(
    `SELECT count(*) AS count FROM orders WHERE member = $1 AND earns AND approved_at IS NOT NULL AND EXISTS (
       SELECT FROM order_lines WHERE order_lines.program = orders.program AND order_number = number AND NOT returned
     )`,
    [member],
  );
  return kept?.count ?? 0;
}
