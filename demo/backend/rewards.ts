import type { Availability, PageInput, RewardPage } from '../../src/adapters/adapter.js';
import type { Context } from './context.js';
import type { Queryable } from './database.js';
import type { RewardDefinition, TierDefinition } from './definition.js';
import type { Account } from './ledger.js';
import { presentReward, REWARDS_IN_PROGRAM, rewardsIn } from './offer.js';
import { pageOf, readCursor } from './paging.js';
import { viewFor } from './text.js';
import { countedSpend, tierReached } from './tiers.js';

/** What decides whether a reward can be had. */
export interface Standing {
  account: Pick<Account, 'available' | 'owed'>;
  tier: TierDefinition | undefined;
  /** Vouchers the member has or had, by reward; given back ones not counted. */
  had: ReadonlyMap<string, number>;
}

export async function standingOf(context: Context, transaction: Queryable, account: Account): Promise<Standing> {
  const spend = await countedSpend(context, transaction, account.member);
  const rows = await transaction.query<{ reward: string; count: number }>(
    `SELECT reward, count(*) AS count FROM vouchers
     WHERE member = $1 AND reward IS NOT NULL AND state <> 'revoked' GROUP BY reward`,
    [account.member],
  );
  return {
    account,
    tier: tierReached(context.program, spend),
    had: new Map(rows.map(({ reward, count }) => [reward, count])),
  };
}

/** By reward id, how many of it are given out. */
export async function stockTaken(context: Context, transaction: Queryable): Promise<ReadonlyMap<string, number>> {
  const rows = await transaction.query<{ reward: string; taken: number }>(
    'SELECT reward, taken FROM reward_stock WHERE program = $1',
    [context.program.id],
  );
  return new Map(rows.map(({ reward, taken }) => [reward, taken]));
}

/** Whether a member can have a reward now: what the page shows and what a redemption goes by. */
export function judge(
  { program }: Context,
  reward: RewardDefinition,
  { account, tier, had }: Standing,
  taken: ReadonlyMap<string, number>,
): Availability {
  const missing = reward.points - (account.available - account.owed);
  if ((had.get(reward.id) ?? 0) >= (reward.perMember ?? Infinity)) return { available: false, reason: 'limit_reached' };
  if (isGone(reward, taken)) return { available: false, reason: 'out_of_stock' };
  if (reward.tier && !reaches(program.tiers, tier, reward.tier)) {
    return { available: false, reason: 'tier_required', tier: reward.tier };
  }
  if (missing > 0) return { available: false, reason: 'insufficient_points', missing };
  return { available: true };
}

/** Availability by reward id. Without a standing (nobody has joined) only what is gone for everyone is said. */
export function judgeAll(
  context: Context,
  rewards: readonly RewardDefinition[],
  standing: Standing | undefined,
  taken: ReadonlyMap<string, number>,
): Record<string, Availability> {
  const verdicts = rewards.map((reward): [string, Availability] => [
    reward.id,
    standing ? judge(context, reward, standing, taken) : forEveryone(reward, taken),
  ]);
  return Object.fromEntries(standing ? verdicts : verdicts.filter(([, { available }]) => !available));
}

export async function pageRewards(
  context: Context,
  transaction: Queryable,
  { standing, input }: { standing: Standing | undefined; input: PageInput },
): Promise<RewardPage> {
  const view = viewFor(context.program, input);
  const [start = 0] = readCursor(input.cursor, 1) ?? [];
  const offered = rewardsIn(context.program, view).map((reward, index) => ({ reward, position: index + 1 }));
  const { items, ...rest } = pageOf(offered.slice(start), REWARDS_IN_PROGRAM, ({ position }) => [position]);
  const rewards = items.map(({ reward }) => reward);
  const taken = await stockTaken(context, transaction);
  return {
    ...rest,
    items: rewards.map((reward) => presentReward(reward, view)),
    availability: judgeAll(context, rewards, standing, taken),
  };
}

/** Takes one out of stock; false when there is none left. */
export async function takeFromStock(
  { program }: Context,
  transaction: Queryable,
  reward: RewardDefinition,
): Promise<boolean> {
  if (reward.stock === undefined) return true;
  const taken = await transaction.query(
    `INSERT INTO reward_stock AS held (program, reward, taken) VALUES ($1, $2, 1)
     ON CONFLICT (program, reward) DO UPDATE SET taken = held.taken + 1 WHERE held.taken < $3 RETURNING taken`,
    [program.id, reward.id, reward.stock],
  );
  return taken.length > 0;
}

export async function putBackInStock({ program }: Context, transaction: Queryable, reward: string): Promise<void> {
  await transaction.query('UPDATE reward_stock SET taken = taken - 1 WHERE program = $1 AND reward = $2', [
    program.id,
    reward,
  ]);
}

function forEveryone(reward: RewardDefinition, taken: ReadonlyMap<string, number>): Availability {
  return isGone(reward, taken) ? { available: false, reason: 'out_of_stock' } : { available: true };
}

function isGone({ id, stock = Infinity }: RewardDefinition, taken: ReadonlyMap<string, number>): boolean {
  return (taken.get(id) ?? 0) >= stock;
}

function reaches(tiers: readonly TierDefinition[], tier: TierDefinition | undefined, needed: string): boolean {
  return tier !== undefined && tiers.indexOf(tier) >= tiers.findIndex(({ id }) => id === needed);
}
