import { addDays } from './calendar.js';
import type { Context } from './context.js';
import type { Queryable } from './database.js';
import type { EarningDefinition } from './definition.js';
import { earn } from './earning.js';
import type { Account } from './ledger.js';
import { startOf } from './periods.js';
import { isUsedUp, talliesOf } from './tallies.js';

/** A streak rule's own part. */
type Streak = NonNullable<EarningDefinition['streak']>;

/** Pays the streaks that a rule, just done, has brought to their target. */
export async function payStreaks(
  context: Context,
  transaction: Queryable,
  account: Account,
  done: EarningDefinition,
): Promise<void> {
  let after = account;
  for (const rule of context.program.earning) {
    if (rule.streak?.rule !== done.id) continue;
    if (await isEarned(context, transaction, account.member, { ...rule, streak: rule.streak })) {
      after = await earn(context, transaction, after, rule);
    }
  }
}

/** How many days in a row of the current streak; at its target for the rest of the day that reached it. */
export async function streakDays(
  { now }: Context,
  transaction: Queryable,
  member: string,
  { rule, days }: Streak,
): Promise<number> {
  const today = startOf('day', now());
  const [run] = await transaction.query<{ days: number; last: string }>(LAST_RUN, [member, rule]);
  const last = new Date(`${run?.last}T00:00Z`);
  if (!run || last < addDays(today, -1)) return 0;
  const within = run.days % days;
  return within === 0 && last >= today ? days : within;
}

async function isEarned(
  context: Context,
  transaction: Queryable,
  member: string,
  rule: EarningDefinition & { streak: Streak },
): Promise<boolean> {
  if ((await streakDays(context, transaction, member, rule.streak)) < rule.streak.days) return false;
  const tallies = await talliesOf(context, transaction, member);
  const paidToday = (tallies.get(rule.id)?.day ?? 0) > 0;
  return !paidToday && !isUsedUp(rule, tallies);
}

/** The days (UTC) on which a rule was done: a run's days have the same distance from their place in the list. */
const LAST_RUN = `
  SELECT count(*) AS days, max(day)::text AS last FROM (
    SELECT day, day - (row_number() OVER (ORDER BY day))::integer AS run FROM (
      SELECT DISTINCT (at AT TIME ZONE 'UTC')::date AS day FROM completions
      WHERE member = $1 AND rule = $2 AND state <> 'refused'
    ) AS days
  ) AS runs GROUP BY run ORDER BY run DESC LIMIT 1`;
