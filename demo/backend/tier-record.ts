import type { Measure } from '../../src/adapters/adapter.js';
import { addMonths } from './calendar.js';
import type { Context } from './context.js';
import type { Queryable } from './database.js';
import type { TierDefinition } from './definition.js';
import { goalsOf, type TierGoal, tierRuleOf } from './tier-rule.js';

/** How a member's history stands towards what reaches a tier. */
export interface GoalRecord extends TierGoal {
  /** Until when it is met if nothing is added, in milliseconds since the epoch; -Infinity when it never was. */
  metUntil: number;
  /** What still counts when it is met no longer. */
  left: number;
}

/** What counts in one unit now. */
export interface Count {
  unit: string;
  value: number;
  /** When the first of it was made. */
  oldest: Date;
}

/** Rows of unit, at, value. What came back is taken off or, for spend, a row of its own at the time of its order. */
const COUNTED: Record<Measure, string> = {
  spend: 'SELECT currency AS unit, at, minor AS value FROM spend WHERE member = $1',
  orders: `SELECT 'orders' AS unit, at, 1::bigint AS value FROM spend
    WHERE member = $1 GROUP BY order_number, at HAVING sum(minor) > 0`,
  // What a tier brings itself is left out: reaching one must not lift into the next.
  points: `SELECT 'points' AS unit, min(at) AS at, sum(points)::bigint AS value FROM entries
    WHERE member = $1 AND points <> 0 AND tier IS NULL
      AND (kind IN ('earned', 'approved', 'returned') OR kind = 'adjusted' AND points > 0)
    GROUP BY order_number, CASE WHEN order_number IS NULL THEN id END HAVING sum(points) > 0`,
};

/** When a return last lowered what counts; what came back before it counted lowers nothing. */
export const LOWERED: Record<Measure, string> = {
  spend: 'SELECT max(noted_at) FROM spend WHERE spend.member = $1 AND minor < 0',
  orders: 'SELECT max(noted_at) FROM spend WHERE spend.member = $1 AND minor < 0',
  points: `SELECT max(at) FROM entries WHERE entries.member = $1 AND kind = 'returned' AND points < 0`,
};

/** For each goal of the program, until when this member's history meets it. */
export async function recordOf(context: Context, transaction: Queryable, member: string): Promise<GoalRecord[]> {
  const { measure, months } = tierRuleOf(context.program);
  const goals = goalsOf(context.program);
  // Added up from the newest back, the purchase that completes a goal is the one whose leaving ends it.
  const rows = await transaction.query<TierGoal & { completed: Date | null; left: number }>(
    `WITH counted AS (${COUNTED[measure]}), running AS MATERIALIZED (
       SELECT unit, at, (sum(value) OVER (PARTITION BY unit ORDER BY at DESC))::bigint AS reached FROM counted
     )
     SELECT goals.*, completed, "left" FROM unnest($2::text[], $3::text[], $4::bigint[]) AS goals (tier, unit, threshold),
       LATERAL (
         SELECT max(at) FILTER (WHERE reached >= threshold) AS completed,
           coalesce(max(reached) FILTER (WHERE reached < threshold), 0) AS left
         FROM running WHERE running.unit = goals.unit
       ) AS standing`,
    [member, goals.map(({ tier }) => tier), goals.map(({ unit }) => unit), goals.map(({ threshold }) => threshold)],
  );
  return rows.map(({ completed, ...goal }) => ({ ...goal, metUntil: metUntil(goal, completed, months) }));
}

/** By unit, what counts now. */
export async function countsOf(context: Context, transaction: Queryable, member: string): Promise<Count[]> {
  const { measure, months } = tierRuleOf(context.program);
  return transaction.query<Count>(
    `WITH counted AS (${COUNTED[measure]}), kept AS (
       SELECT unit, at, sum(value) AS value FROM counted WHERE at > $2 GROUP BY unit, at HAVING sum(value) > 0
     )
     SELECT unit, sum(value)::bigint AS value, min(at) AS oldest FROM kept GROUP BY unit`,
    [member, addMonths(context.now(), -months)],
  );
}

/** Until when a tier's measure is met, in any one unit. */
export function carriedUntil(record: readonly GoalRecord[], tier: TierDefinition): number {
  return Math.max(...record.filter((goal) => goal.tier === tier.id).map((goal) => goal.metUntil));
}

function metUntil({ threshold }: TierGoal, completed: Date | null, months: number): number {
  if (threshold === 0) return Infinity;
  return completed ? addMonths(completed, months).getTime() : -Infinity;
}
