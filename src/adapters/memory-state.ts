import type {
  Activity,
  Availability,
  EarningProgress,
  MemberState,
  PointsBalance,
  Program,
  Referral,
  Reward,
  TierProgress,
  Voucher,
} from './adapter.js';
import { LoyaltyError, type ErrorCode } from './error.js';

/** Everything a backend would keep, changed in place. A subject that is not in `members` is a candidate. */
export interface MemoryState {
  /** With all its rewards. `currency` is the one to name in its amounts, which are never converted. */
  program(currency?: string): Program;
  /** By reward id. */
  limits: Record<string, RewardLimits>;
  /** By subject. */
  members: Map<string, MemoryMember>;
  redemptions: MemoryRedemption[];
  /** Who an adapter in a page acts for, unless told otherwise. */
  visitor?: string;
}

export interface RewardLimits {
  /** How many there are in all. */
  stock?: number;
  perMember?: number;
  /** Tier id that must be reached. */
  tier?: string;
}

export interface MemoryRedemption {
  subject: string;
  key: string;
  /** Reward id. */
  reward: string;
  points: number;
  voucher: Voucher;
}

export interface MemoryMember {
  state: Exclude<MemberState, 'guest'>;
  name?: string;
  /** Newest first. What is available is the sum of its points, and nothing else. */
  activity: Activity[];
  /** Newest first. */
  vouchers: Voucher[];
  points: Omit<PointsBalance, 'available'>;
  earning: Record<string, EarningProgress>;
  tier?: Omit<TierProgress, 'currency'>;
  referral?: Referral;
}

export function refuse(code: ErrorCode): never {
  throw new LoyaltyError(code, `memory: ${code}`);
}

/** The member's record; for who has none yet, that of a candidate, not kept until they join. */
export function memberOf({ members }: MemoryState, subject: string): MemoryMember {
  const points = { pending: 0, owed: 0, expiring: [] };
  return members.get(subject) ?? { state: 'candidate', activity: [], vouchers: [], points, earning: {} };
}

export function available({ activity }: MemoryMember): number {
  return activity.reduce((sum, { points }) => sum + points, 0);
}

/** Whether the member known as `subject` can have a reward now. */
export function availabilityOf({ id, points }: Reward, state: MemoryState, subject: string): Availability {
  const member = memberOf(state, subject);
  const { stock = Infinity, perMember = Infinity, tier } = state.limits[id] ?? {};
  const taken = state.redemptions.filter(({ reward, voucher }) => reward === id && voucher.state !== 'revoked');
  const missing = points - available(member);
  if (taken.length >= stock) return { available: false, reason: 'out_of_stock' };
  if (taken.filter((one) => one.subject === subject).length >= perMember) {
    return { available: false, reason: 'limit_reached' };
  }
  if (tier && !reached(tier, state, member)) return { available: false, reason: 'tier_required', tier };
  if (missing > 0) return { available: false, reason: 'insufficient_points', missing };
  return { available: true };
}

function reached(tier: string, state: MemoryState, { tier: progress }: MemoryMember): boolean {
  const ladder = state.program().tiers.map(({ id }) => id);
  return ladder.indexOf(progress?.current ?? '') >= ladder.indexOf(tier);
}

export function unusedFirst({ vouchers }: MemoryMember): Voucher[] {
  const used = ({ state }: Voucher) => Number(state !== 'issued' && state !== 'held');
  return vouchers.toSorted((one, other) => used(one) - used(other));
}

/** What expires first is spent first. */
export function spendExpiring({ points: balance }: MemoryMember, points: number): void {
  let left = points;
  balance.expiring = balance.expiring.flatMap((batch) => {
    const part = Math.min(batch.points, left);
    left -= part;
    return part < batch.points ? { ...batch, points: batch.points - part } : [];
  });
}
