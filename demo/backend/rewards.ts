import type { Availability, PageInput, RewardPage } from '../../src/adapters/adapter.js';
import type { Context } from './context.js';
import type { Queryable } from './database.js';
import type { RewardDefinition, TierDefinition } from './definition.js';
import type { Account } from './ledger.js';
import { presentReward, REWARDS_IN_PROGRAM, rewardsIn } from './offer.js';
import { hasEnded, openingFor, openingsOf } from './openings.js';
import { pageOf, readCursor } from './paging.js';
import { isGone, left, stockTaken, type StockTaken } from './stock.js';
import { viewFor } from './text.js';
import { heldTier } from './tiers.js';

/** So many or fewer are worth saying. */
const FEW = 5;

/** What decides whether a reward can be had. */
export interface Standing {
  account: Pick<Account, 'available' | 'owed'>;
  tier: TierDefinition | undefined;
  /** Vouchers the member has or had, by reward; given back ones not counted. */
  had: ReadonlyMap<string, number>;
}

type Refusal = Omit<Availability, 'available' | 'left'>;

export async function standingOf(context: Context, transaction: Queryable, account: Account): Promise<Standing> {
  const rows = await transaction.query<{ reward: string; count: number }>(
    `SELECT reward, count(*) AS count FROM vouchers
     WHERE member = $1 AND reward IS NOT NULL AND state <> 'revoked' GROUP BY reward`,
    [account.member],
  );
  return {
    account,
    tier: await heldTier(context, transaction, account.member),
    had: new Map(rows.map(({ reward, count }) => [reward, count])),
  };
}

/** Whether a member can have a reward now: what the page shows and what a redemption goes by. */
export function judge(context: Context, reward: RewardDefinition, standing: Standing, taken: StockTaken): Availability {
  return verdict(
    reward,
    taken,
    refusedToAll(context, reward, taken) ??
      refusedToMember(reward, standing) ??
      refusedToTier(context, reward, standing.tier) ??
      unaffordable(reward, standing),
  );
}

/** Availability by reward id. Without a standing (nobody has joined) only what holds for everyone is said. */
export function judgeAll(
  context: Context,
  rewards: readonly RewardDefinition[],
  standing: Standing | undefined,
  taken: StockTaken,
): Record<string, Availability> {
  const verdicts = rewards.map((reward): [string, Availability] => [
    reward.id,
    standing ? judge(context, reward, standing, taken) : judgeForEveryone(context, reward, taken),
  ]);
  const telling = ([, { available, left: few }]: [string, Availability]) => !available || few !== undefined;
  return Object.fromEntries(standing ? verdicts : verdicts.filter(telling));
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
  const moment = { now: context.now(), taken: await stockTaken(context, transaction) };
  return {
    ...rest,
    items: rewards.map((reward) => presentReward(reward, view, moment)),
    availability: judgeAll(context, rewards, standing, moment.taken),
  };
}

function judgeForEveryone(context: Context, reward: RewardDefinition, taken: StockTaken): Availability {
  return verdict(reward, taken, refusedToAll(context, reward, taken) ?? notOpen(context, reward, () => false));
}

function verdict(reward: RewardDefinition, taken: StockTaken, refusal: Refusal | undefined): Availability {
  const still = left(reward, taken);
  const few = still !== undefined && still > 0 && still <= FEW;
  return { available: !refusal, ...refusal, ...(few && { left: still }) };
}

function refusedToAll({ now }: Context, reward: RewardDefinition, taken: StockTaken): Refusal | undefined {
  if (hasEnded(reward, now())) return { reason: 'ended' };
  return isGone(reward, taken) ? { reason: 'out_of_stock' } : undefined;
}

function refusedToMember({ id, perMember = Infinity }: RewardDefinition, { had }: Standing): Refusal | undefined {
  return (had.get(id) ?? 0) >= perMember ? { reason: 'limit_reached' } : undefined;
}

function refusedToTier(
  context: Context,
  reward: RewardDefinition,
  tier: TierDefinition | undefined,
): Refusal | undefined {
  const { tiers } = context.program;
  const reaches = (needed: string) =>
    tier !== undefined && tiers.indexOf(tier) >= tiers.findIndex(({ id }) => id === needed);
  if (reward.tier && !reaches(reward.tier)) return { reason: 'tier_required', tier: reward.tier };
  return notOpen(context, reward, reaches);
}

/** For those who can't reach a tier it opens for, and whom no other opening serves, it takes the tier of the soonest. */
function notOpen(
  { now }: Context,
  { opens }: RewardDefinition,
  reaches: (tier: string) => boolean,
): Refusal | undefined {
  if (!opens) return undefined;
  const openings = openingsOf(opens, now());
  const opening = openingFor(openings, reaches);
  if (opening) return opening.at > now() ? { reason: 'not_open', opensAt: opening.at.toISOString() } : undefined;
  const tier = openings[0]?.tier;
  return tier === undefined ? undefined : { reason: 'tier_required', tier };
}

function unaffordable({ points }: RewardDefinition, { account }: Standing): Refusal | undefined {
  const missing = points - (account.available - account.owed);
  return missing > 0 ? { reason: 'insufficient_points', missing } : undefined;
}
