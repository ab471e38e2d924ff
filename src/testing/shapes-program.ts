import type {
  EarningRule,
  PointsUnit,
  Program,
  ReferralOffer,
  Reward,
  RewardVariant,
  Tier,
  UnitName,
} from '../adapters/adapter.js';
import { all, flag, integer, link, listOf, object, optional, text, time, type Check } from './check.js';
import { fail } from './expect.js';
import { completedBy, earningKind, period, rewardKind, tierAccess } from './kinds.js';
import { amount, event, money, range, wholeSteps } from './shapes-parts.js';

const unitName = object<UnitName>({
  zero: optional(text),
  one: optional(text),
  two: optional(text),
  few: optional(text),
  many: optional(text),
  other: text,
});

const pointsUnit = object<PointsUnit>({
  name: unitName,
  decimals: integer(0, 4),
  worth: optional(object<NonNullable<PointsUnit['worth']>>({ points: integer(1), value: money })),
});

const tier = object<Tier>({
  id: text,
  name: text,
  threshold: amount,
  perks: listOf(text),
  multiplier: optional(integer(0)),
  welcome: optional(text),
  access: optional(tierAccess),
});

const earningRule = object<EarningRule>({
  id: text,
  kind: earningKind,
  title: text,
  description: optional(text),
  points: optional(amount),
  per: optional(money),
  url: optional(link),
  by: optional(completedBy),
  limit: optional(object<NonNullable<EarningRule['limit']>>({ times: integer(1), per: optional(period) })),
  tier: optional(text),
  bonus: optional(object<NonNullable<EarningRule['bonus']>>({ factor: integer(1), from: time, until: time })),
});

const soonestFirst: Check = (path, value) => {
  const times = (value as NonNullable<Reward['opens']>).map(({ at }) => Date.parse(at));
  if (times.some((at, index) => at < (times[index - 1] ?? -Infinity))) fail(path, 'the soonest opening first', value);
};

const opening = object<NonNullable<Reward['opens']>[number]>({ at: time, tier: optional(text) });

export const reward = object<Reward>({
  id: text,
  kind: rewardKind,
  name: text,
  description: optional(text),
  points: amount,
  range: optional(all(range, wholeSteps)),
  variants: optional(listOf(object<RewardVariant>({ id: text, name: text, soldOut: optional(flag) }))),
  value: optional(money),
  percent: optional(integer(1, 100)),
  minimum: optional(money),
  image: optional(link),
  terms: optional(text),
  tier: optional(text),
  limit: optional(integer(1)),
  opens: optional(all(listOf(opening), soonestFirst)),
  closes: optional(time),
  event: optional(event),
});

const lowestFirst: Check = (path, value) => {
  const thresholds = (value as Tier[])
    .filter(({ access = 'open' }) => access === 'open')
    .map(({ threshold }) => threshold);
  if (thresholds.some((threshold, index) => threshold < (thresholds[index - 1] ?? 0))) {
    fail(path, 'the lowest tier first', thresholds);
  }
};

export const program = object<Program>({
  version: text,
  name: text,
  capabilities: listOf(text),
  points: optional(pointsUnit),
  tiers: all(listOf(tier), lowestFirst),
  earning: listOf(earningRule),
  rewards: listOf(reward, 12),
  referral: optional(object<ReferralOffer>({ friend: text, advocate: text })),
  welcome: optional(text),
  terms: optional(link),
});
