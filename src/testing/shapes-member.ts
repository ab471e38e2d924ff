import type {
  Activity,
  Availability,
  Birthday,
  EarningProgress,
  Member,
  PointsBalance,
  Referral,
  TierProgress,
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
  lock,
  measure,
  memberState,
  pending,
  reason,
  rewardKind,
  standing,
  voucherSource,
  voucherState,
} from './kinds.js';
import { amount, event, money } from './shapes-parts.js';

const saysWhyNot: Check = (path, value) => {
  const { available, reason, missing } = value as Availability;
  if (!available && reason === undefined) fail(`${path}.reason`, 'a reason, as it is not available', reason);
  if (available && reason !== undefined) fail(`${path}.reason`, 'none, as it is available', reason);
  if (reason === 'insufficient_points') integer(1)(`${path}.missing`, missing);
};

export const availability = all(
  object<Availability>({
    available: flag,
    reason: optional(reason),
    missing: optional(integer(1)),
    tier: optional(text),
    resetsAt: optional(time),
    opensAt: optional(time),
    left: optional(amount),
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
  items: optional(listOf(text)),
  balance: optional(integer()),
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
  heldUntil: optional(time),
  validIn: optional(text),
  url: optional(link),
  event: optional(event),
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
  since: optional(time),
  standing: optional(standing),
  previous: optional(text),
  forecast: optional(text),
});

export const progress = object<EarningProgress>({
  done: flag,
  resetsAt: optional(time),
  times: optional(amount),
  pending: optional(pending),
  clearsAt: optional(time),
  locked: optional(lock),
  opensAt: optional(time),
  value: optional(amount),
  target: optional(integer(1)),
});

export const member = object<Member>({
  state: memberState,
  id: optional(text),
  name: optional(text),
  points: optional(balance),
  tier: optional(tierProgress),
  availability: recordOf(availability),
  earning: recordOf(progress),
  activity: all(listOf(activity, 5), newestFirst),
  vouchers: all(listOf(voucher, 5), unusedFirst),
  referral: optional(object<Referral>({ link, completed: amount, pending: amount })),
  wish: optional(text),
  birthday: optional(
    object<Birthday>({ month: integer(1, 12), day: integer(1, 31), year: optional(integer(1_900, 2_100)) }),
  ),
});
