import type { TierProgress } from '../../src/adapters/adapter.js';
import { addMonths } from './calendar.js';
import type { Context } from './context.js';
import type { Queryable } from './database.js';
import type { ProgramDefinition, TierDefinition } from './definition.js';
import { type Account, post } from './ledger.js';

/** How far back spend counts. */
const ROLLING_MONTHS = 12;

/** What a member kept in the rolling period, in one currency. */
export interface Spend {
  currency: string;
  minor: number;
  /** When the oldest purchase that counts was made. */
  oldest: Date | null;
}

export async function countedSpend(context: Context, transaction: Queryable, member: string): Promise<Spend[]> {
  return transaction.query<Spend>(
    `SELECT currency, sum(kept)::bigint AS minor, min(at) FILTER (WHERE kept > 0) AS oldest
     FROM (
       SELECT currency, at, sum(minor) AS kept FROM spend
       WHERE member = $1 AND at > $2 GROUP BY currency, order_number, at
     ) AS kept_orders GROUP BY currency`,
    [member, addMonths(context.now(), -ROLLING_MONTHS)],
  );
}

/** The best tier reached in any one currency; currencies are never added up. */
export function tierReached(program: ProgramDefinition, spend: readonly Spend[]): TierDefinition | undefined {
  return program.tiers.findLast(({ thresholds }) =>
    Object.entries(thresholds).some(([currency, threshold]) => spentIn(spend, currency) >= (threshold ?? Infinity)),
  );
}

/** How far the member is, in the currency they shop in. */
export function tierProgress(program: ProgramDefinition, spend: readonly Spend[], currency: string): TierProgress {
  const current = tierReached(program, spend);
  const next = program.tiers[current ? program.tiers.indexOf(current) + 1 : 0];
  const value = spentIn(spend, currency);
  const target = next?.thresholds[currency];
  const keep = current?.thresholds[currency];
  const oldest = spend.find((counted) => counted.currency === currency)?.oldest;
  return {
    measure: 'spend',
    value,
    currency,
    ...(current && { current: current.id }),
    ...(next && { next: next.id }),
    ...(target !== undefined && { target }),
    ...(keep && value >= keep && { keep }),
    ...(oldest && { until: addMonths(oldest, ROLLING_MONTHS).toISOString() }),
  };
}

/** Adds to what counts toward tiers (a return: negative), and notes a change of tier as a line of history. */
export async function countSpend(
  context: Context,
  transaction: Queryable,
  account: Account,
  spent: { currency: string; minor: number; order: string; at: Date },
): Promise<Account> {
  const before = tierReached(context.program, await countedSpend(context, transaction, account.member));
  await transaction.query('INSERT INTO spend (member, currency, minor, order_number, at) VALUES ($1, $2, $3, $4, $5)', [
    account.member,
    spent.currency,
    spent.minor,
    spent.order,
    spent.at,
  ]);
  const after = tierReached(context.program, await countedSpend(context, transaction, account.member));
  return after && after !== before ? post(context, transaction, account, { kind: 'tier', tier: after.id }) : account;
}

function spentIn(spend: readonly Spend[], currency: string): number {
  return spend.find((counted) => counted.currency === currency)?.minor ?? 0;
}
