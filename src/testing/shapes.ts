import type {
  Activity,
  Availability,
  EarningProgress,
  EarningRule,
  Member,
  Money,
  PointsBalance,
  PointsUnit,
  Program,
  Referral,
  ReferralOffer,
  Reward,
  RewardPage,
  Tier,
  TierProgress,
  UnitName,
  Voucher,
} from '../adapters/adapter.js';
import {
  all,
  currency,
  flag,
  integer,
  link,
  listOf,
  object,
  optional,
  recordOf,
  text,
  time,
  type Check,
} from './check.js';
import { fail } from './expect.js';
import {
  activityKind,
  earningKind,
  measure,
  memberState,
  reason,
  rewardKind,
  voucherSource,
  voucherState,
} from './kinds.js';

const amount = integer(0);

const money = object<Money>({ minor: amount, currency });

const unitName = object<UnitName>({
  zero: optional(text),
  one: optional(text),
  two: optional(text),
  few: optional(text),
  many: optional(text),
  other: text,
});

const tier = object<Tier>({ id: text, name: text, threshold: amount, perks: listOf(text) });

const earningRule = object<EarningRule>({
  id: text,
  kind: earningKind,
  title: text,
  description: optional(text),
  points: optional(amount),
  per: optional(money),
  url: optional(link),
});

export const reward = object<Reward>({
  id: text,
  kind: rewardKind,
  name: text,
  description: optional(text),
  points: amount,
  value: optional(money),
  percent: optional(integer(1, 100)),
  minimum: optional(money),
  image: optional(link),
  terms: optional(text),
});

const lowestFirst: Check = (path, value) => {
  const thresholds = (value as Tier[]).map(({ threshold }) => threshold);
  if (thresholds.some((threshold, index) => threshold < (thresholds[index - 1] ?? 0))) {
    fail(path, 'the lowest tier first', thresholds);
  }
};

export const program = object<Program>({
  version: text,
  name: text,
  capabilities: listOf(text),
  points: optional(object<PointsUnit>({ name: unitName, decimals: integer(0, 4) })),
  tiers: all(listOf(tier), lowestFirst),
  earning: listOf(earningRule),
  rewards: listOf(reward, 12),
  referral: optional(object<ReferralOffer>({ friend: text, advocate: text })),
  welcome: optional(text),
});

const saysWhyNot: Check = (path, value) => {
  const { available, reason, missing } = value as Availability;
  if (!available && reason === undefined) fail(`${path}.reason`, 'a reason, as it is not available', reason);
  if (available && reason !== undefined) fail(`${path}.reason`, 'none, as it is available', reason);
  if (reason === 'insufficient_points') integer(1)(`${path}.missing`, missing);
};

const availability = all(
  object<Availability>({
    available: flag,
    reason: optional(reason),
    missing: optional(integer(1)),
    tier: optional(text),
    resetsAt: optional(time),
    detail: optional(text),
  }),
  saysWhyNot,
);

export const activity = object<Activity>({
  id: text,
  at: time,
  kind: activityKind,
  points: integer(),
  pending: optional(integer()),
  order: optional(text),
  title: optional(text),
});

export const newestFirst: Check = (path, value) => {
  const times = (value as Activity[]).map(({ at }) => Date.parse(at));
  const late = times.findIndex((at, index) => at > (times[index - 1] ?? Infinity));
  if (late >= 0) fail(`${path}[${late}].at`, 'the newest line first', (value as Activity[])[late]?.at);
};

export const voucher = object<Voucher>({
  id: text,
  code: text,
  title: text,
  state: voucherState,
  kind: rewardKind,
  value: optional(money),
  percent: optional(integer(1, 100)),
  minimum: optional(money),
  expiresAt: optional(time),
  source: voucherSource,
  points: optional(amount),
  undoable: optional(flag),
  order: optional(text),
  terms: optional(text),
});

export const unusedFirst: Check = (path, value) => {
  const used = (value as Voucher[]).map(({ state }) => state !== 'issued' && state !== 'held');
  if (used.lastIndexOf(false) > used.indexOf(true) && used.includes(true)) {
    fail(
      path,
      'unused vouchers first',
      (value as Voucher[]).map(({ state }) => state),
    );
  }
};

const balance = object<PointsBalance>({
  available: amount,
  pending: amount,
  clearsAt: optional(time),
  lifetime: optional(amount),
  owed: amount,
  expiring: listOf(object<PointsBalance['expiring'][number]>({ points: integer(1), at: time })),
});

const tierProgress = object<TierProgress>({
  current: optional(text),
  next: optional(text),
  measure,
  value: amount,
  target: optional(amount),
  keep: optional(amount),
  currency: optional(currency),
  until: optional(time),
});

export const member = object<Member>({
  state: memberState,
  id: optional(text),
  name: optional(text),
  points: optional(balance),
  tier: optional(tierProgress),
  availability: recordOf(availability),
  earning: recordOf(object<EarningProgress>({ done: flag, resetsAt: optional(time) })),
  activity: all(listOf(activity, 5), newestFirst),
  vouchers: all(listOf(voucher, 5), unusedFirst),
  referral: optional(object<Referral>({ link, completed: amount, pending: amount })),
});

/** A page of a list, for any kind of item. */
export function page(item: Check): Check {
  return object<Pick<RewardPage, 'items' | 'next'>>({ items: listOf(item), next: optional(text) });
}

export const rewardPage = all(
  page(reward),
  object<Pick<RewardPage, 'availability'>>({ availability: recordOf(availability) }),
);
