import type {
  Activity,
  Availability,
  Birthday,
  EarningProgress,
  MemberState,
  Page,
  PageInput,
  PointsBalance,
  Program,
  ReadOptions,
  RedeemInput,
  Referral,
  Reward,
  TierProgress,
  UnavailableReason,
  Voucher,
} from '../adapter.js';
import { LoyaltyError, type ErrorCode } from '../error.js';

/** Everything a backend would keep, changed in place. A subject that is not in `members` is a candidate. */
export interface MemoryState {
  /** With all its rewards. `currency` is the one to name in its amounts, which are never converted. */
  program(currency?: string): Program;
  /** By reward id. */
  limits: Record<string, RewardLimits>;
  /** By subject. */
  members: Map<string, MemoryMember>;
  redemptions: MemoryRedemption[];
  completions: MemoryCompletion[];
  /** What the clock will bring: told the time (milliseconds since the epoch) with every call, it goes when it has come. */
  due: Set<(now: number) => void>;
  /** Who an adapter in a page acts for, unless told otherwise. */
  visitor?: string;
}

export interface RewardLimits {
  /** How many there are in all. */
  stock?: number;
  /** How many one member may have, where that is not the reward's own `limit`. */
  perMember?: number;
}

export interface MemoryRedemption {
  subject: string;
  key: string;
  input: RedeemInput;
  voucher: Voucher;
}

export interface MemoryCompletion {
  subject: string;
  key: string;
  /** Earning rule id. */
  rule: string;
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
  wish?: string;
  birthday?: Birthday;
}

const PAGE_SIZE = 10;
/** So few left that it is worth saying. */
const FEW = 5;

export function refuse(code: ErrorCode): never {
  throw new LoyaltyError(code, `memory: ${code}`);
}

/**
 * Acts in one go, after what was due by `now`, so that nothing comes between check and change; answers with a copy,
 * as a wire would.
 */
export async function answer<T>(state: MemoryState, now: number, { signal }: ReadOptions, act: () => T): Promise<T> {
  if (signal.aborted) refuse('aborted');
  for (const come of state.due) come(now);
  return structuredClone(act());
}

/** The member's record; for who has none yet, that of a candidate, not kept until they join. */
export function memberOf({ members }: MemoryState, subject: string): MemoryMember {
  const points = { pending: 0, owed: 0, expiring: [] };
  return members.get(subject) ?? { state: 'candidate', activity: [], vouchers: [], points, earning: {} };
}

export function available({ activity }: MemoryMember): number {
  return activity.reduce((sum, { points }) => sum + points, 0);
}

/** Whether the member known as `subject` can have a reward now, in milliseconds since the epoch. */
export function availabilityOf(reward: Reward, state: MemoryState, subject: string, now: number): Availability {
  const { id, points, limit, tier, opens, closes } = reward;
  const member = memberOf(state, subject);
  const { stock = Infinity, perMember = limit ?? Infinity } = state.limits[id] ?? {};
  const taken = state.redemptions.filter(({ input, voucher }) => input.reward === id && voucher.state !== 'revoked');
  const left = stock - taken.length;
  const missing = points - available(member);
  const opensAt = opens?.find((one) => reached(one.tier, state, member))?.at;
  if (isPast(closes, now)) return not('ended');
  if (left <= 0) return not('out_of_stock');
  if (taken.filter((one) => one.subject === subject).length >= perMember) return not('limit_reached');
  if (tier && !reached(tier, state, member)) return not('tier_required', { tier });
  if (opens && !isPast(opensAt, now)) return not('not_open', opensAt ? { opensAt } : {});
  if (missing > 0) return not('insufficient_points', { missing });
  return { available: true, ...(left <= FEW && { left }) };
}

function not(reason: UnavailableReason, more?: Partial<Availability>): Availability {
  return { available: false, reason, ...more };
}

function isPast(at: string | undefined, now: number): boolean {
  return Date.parse(at ?? '') <= now;
}

/** Where no tier is asked for, everyone has reached it. */
export function reached(tier: string | undefined, state: MemoryState, { tier: progress }: MemoryMember): boolean {
  const ladder = state.program().tiers.map(({ id }) => id);
  return !tier || ladder.indexOf(progress?.current ?? '') >= ladder.indexOf(tier);
}

export function unusedFirst({ vouchers }: MemoryMember): Voucher[] {
  return vouchers.toSorted((one, other) => Number(isUnused(other)) - Number(isUnused(one)));
}

export function isUnused({ state }: Voucher): boolean {
  return state === 'issued' || state === 'held';
}

/** The cursor is the id of the last item shown, so that what arrives in between neither repeats nor hides an item. */
export function pageOf<T extends { id: string }>(all: T[], { cursor }: PageInput): Page<T> {
  const start = cursor === undefined ? 0 : all.findIndex(({ id }) => id === cursor) + 1 || refuse('invalid');
  const items = all.slice(start, start + PAGE_SIZE);
  const last = items.at(-1);
  return last && last !== all.at(-1) ? { items, next: last.id } : { items };
}
