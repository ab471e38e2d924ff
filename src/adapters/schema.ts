/**
 * What a backend says, made safe: one bad row of a list is left out, an unknown kind becomes a plain one, a field that
 * only adorns is dropped when it makes no sense, and what nobody can do without is a LoyaltyError 'bad_response' that
 * names it. What it received is not quoted: it can be private, and consoles are recorded.
 */

import * as v from 'valibot';
import {
  CAPABILITIES,
  type Activity,
  type LoadResult,
  type Page,
  type Redemption,
  type RewardPage,
  type Voucher,
} from './adapter.js';
import { ERROR_CODES, LoyaltyError, type ErrorCode, type Outcome } from './error.js';
import {
  adorning,
  currency,
  decimals,
  flag,
  id,
  integer,
  kind,
  money,
  natural,
  oneOf,
  opaque,
  optional,
  percent,
  rows,
  rowsById,
  shape,
  text,
  time,
  url,
} from './schema-parts.js';

const rewardKind = kind(
  [
    'amount_off',
    'percentage_off',
    'free_shipping',
    'free_product',
    'gift_card',
    'store_credit',
    'donation',
    'early_access',
    'experience',
    'content',
    'custom',
  ],
  'custom',
);

const reward = shape({
  id,
  kind: rewardKind,
  name: text,
  description: adorning(text),
  points: natural,
  value: optional(money),
  percent: optional(percent),
  minimum: optional(money),
  image: adorning(url),
  terms: adorning(text),
});

const availability = shape({
  available: flag,
  reason: adorning(
    kind(
      ['insufficient_points', 'tier_required', 'limit_reached', 'out_of_stock', 'cart_requirements', 'unknown'],
      'unknown',
    ),
  ),
  missing: adorning(natural),
  tier: adorning(id),
  resetsAt: adorning(time),
  detail: adorning(text),
});

const earningRule = shape({
  id,
  kind: kind(
    [
      'purchase',
      'sign_up',
      'birthday',
      'referral',
      'review',
      'newsletter',
      'social_follow',
      'social_share',
      'visit',
      'streak',
      'milestone',
      'custom',
    ],
    'custom',
  ),
  title: text,
  description: adorning(text),
  points: optional(natural),
  per: optional(money),
  url: adorning(url),
});

const voucher = shape({
  id,
  code: id,
  title: text,
  // The code was paid for, so it shows; that it is free to use is not ours to claim.
  state: kind(['issued', 'held', 'used', 'expired', 'revoked'], 'held'),
  kind: rewardKind,
  value: optional(money),
  percent: optional(percent),
  minimum: optional(money),
  expiresAt: adorning(time),
  source: kind(['redemption', 'referral', 'birthday', 'tier', 'bonus'], 'bonus'),
  points: adorning(natural),
  undoable: adorning(flag),
  order: adorning(text),
  terms: adorning(text),
});

const activity = shape({
  id,
  at: time,
  kind: kind(['earned', 'approved', 'redeemed', 'undone', 'returned', 'expired', 'adjusted', 'tier', 'other'], 'other'),
  points: integer,
  pending: adorning(integer),
  order: adorning(text),
  title: adorning(text),
});

const unitName = shape({
  other: text,
  zero: adorning(text),
  one: adorning(text),
  two: adorning(text),
  few: adorning(text),
  many: adorning(text),
});

const program = shape({
  version: opaque,
  name: text,
  capabilities: rows(oneOf(CAPABILITIES)),
  points: optional(shape({ name: unitName, decimals: decimals })),
  tiers: rows(shape({ id, name: text, threshold: natural, perks: rows(text) })),
  earning: rows(earningRule),
  rewards: rows(reward, 12),
  referral: adorning(shape({ friend: text, advocate: text })),
  welcome: adorning(text),
});

const points = shape({
  available: natural,
  pending: natural,
  clearsAt: adorning(time),
  lifetime: adorning(natural),
  owed: natural,
  expiring: rows(shape({ points: natural, at: time })),
});

const tierProgress = shape({
  current: adorning(id),
  next: adorning(id),
  measure: oneOf(['points', 'spend', 'orders']),
  value: natural,
  target: optional(natural),
  keep: optional(natural),
  currency: optional(currency),
  until: adorning(time),
});

const member = shape({
  state: oneOf(['guest', 'candidate', 'enrolled', 'blocked']),
  id: optional(id),
  name: adorning(text),
  points: optional(points),
  tier: adorning(tierProgress),
  availability: rowsById(availability),
  earning: rowsById(shape({ done: flag, resetsAt: adorning(time) })),
  activity: rows(activity, 5),
  vouchers: rows(voucher, 5),
  referral: adorning(shape({ link: url, completed: natural, pending: natural })),
});

const unchanged = oneOf(['unchanged']);
const load = shape({ program: v.lazy((input) => (input === 'unchanged' ? unchanged : program)), member });

const next = optional(opaque);
const rewardPage = shape({ items: rows(reward), next, availability: rowsById(availability) });
const activityPage = shape({ items: rows(activity), next });
const voucherPage = shape({ items: rows(voucher), next });

const redemptionState = shape({ state: oneOf(['done', 'applied', 'pending', 'refused']) });
const redemptions = {
  done: shape({ state: oneOf(['done']), voucher }),
  applied: shape({ state: oneOf(['applied']), voucher: adorning(voucher) }),
  pending: shape({ state: oneOf(['pending']) }),
  refused: shape({ state: oneOf(['refused']), code: kind(ERROR_CODES, 'unknown') }),
};

const problem = shape({
  code: adorning(oneOf(ERROR_CODES)),
  outcome: adorning(oneOf(['not_done', 'unknown'])),
  detail: adorning(text),
});

export function parseLoad(value: unknown): LoadResult {
  return parse(load, value);
}

export function parseRewardPage(value: unknown): RewardPage {
  return parse(rewardPage, value);
}

export function parseActivityPage(value: unknown): Page<Activity> {
  return parse(activityPage, value);
}

export function parseVoucherPage(value: unknown): Page<Voucher> {
  return parse(voucherPage, value);
}

export function parseRedemption(value: unknown): Redemption {
  const { state } = parse(redemptionState, value);
  return parse(redemptions[state], value);
}

/** An error's body, as far as it is one of ours; never throws. */
export function parseProblem(value: unknown): { code?: ErrorCode; outcome?: Outcome; detail?: string } {
  const result = v.safeParse(problem, value);
  return result.success ? result.output : {};
}

function parse<Schema extends v.GenericSchema>(schema: Schema, value: unknown): v.InferOutput<Schema> {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const where = v.getDotPath(issue) ?? 'the answer';
  const what = issue.input === undefined ? 'is missing' : `should be ${issue.message}`;
  throw new LoyaltyError('bad_response', `${where} ${what}.`);
}
