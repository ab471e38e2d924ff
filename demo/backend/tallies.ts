import type { Wait } from './completion-rows.js';
import type { Context } from './context.js';
import type { Queryable } from './database.js';
import type { EarningDefinition } from './definition.js';
import { type Period, startOf } from './periods.js';

/** How often a member did a rule, in the periods that now is in and ever; what was refused doesn't count. */
export interface Tally extends Record<Period | 'ever', number> {
  rule: string;
  /** When it was done last. */
  last: Date;
  pending: Wait | null;
  /** When the first of what only takes its time is credited. */
  clears_at: Date | null;
}

/** By rule id; a rule never done has none. */
export type Tallies = ReadonlyMap<string, Tally>;

export async function talliesOf({ now }: Context, transaction: Queryable, member: string): Promise<Tallies> {
  const starts = (['day', 'week', 'month', 'year'] as const).map((period) => startOf(period, now()));
  const rows = await transaction.query<Tally>(
    `SELECT rule, max(at) AS last, count(*) AS ever,
       count(*) FILTER (WHERE at >= $2) AS day,
       count(*) FILTER (WHERE at >= $3) AS week,
       count(*) FILTER (WHERE at >= $4) AS month,
       count(*) FILTER (WHERE at >= $5) AS year,
       min(state) FILTER (WHERE state <> 'credited') AS pending,
       min(due_at) FILTER (WHERE state = 'delay') AS clears_at
     FROM completions WHERE member = $1 AND state <> 'refused' GROUP BY rule`,
    [member, ...starts],
  );
  return new Map(rows.map((row) => [row.rule, row]));
}

/** How often a rule was done in its limit's period. */
export function timesDone({ id, limit }: EarningDefinition, tallies: Tallies): number {
  return tallies.get(id)?.[limit?.per ?? 'ever'] ?? 0;
}

/** It can't be done again before the limit's period ends, or ever. */
export function isUsedUp(rule: EarningDefinition, tallies: Tallies): boolean {
  return rule.limit !== undefined && timesDone(rule, tallies) >= rule.limit.times;
}
