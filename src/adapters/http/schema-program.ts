import { CAPABILITIES } from '../adapter.js';
import {
  adorning,
  decimals,
  event,
  flag,
  id,
  kind,
  money,
  natural,
  oneOf,
  opaque,
  optional,
  percent,
  positive,
  range,
  rewardKind,
  rows,
  shape,
  text,
  time,
  url,
} from './schema-parts.js';

export const reward = shape({
  id,
  kind: rewardKind,
  name: text,
  description: adorning(text),
  points: natural,
  range: optional(range),
  variants: optional(rows(shape({ id, name: text, soldOut: adorning(flag) }))),
  value: optional(money),
  percent: optional(percent),
  minimum: optional(money),
  image: adorning(url),
  terms: adorning(text),
  tier: optional(id),
  limit: optional(positive),
  // An opening whose tier makes no sense is none: without its tier it would be everybody's.
  opens: optional(rows(shape({ at: time, tier: optional(id) }))),
  closes: optional(time),
  event: adorning(event),
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
      'survey',
      'app_install',
      'wallet_pass',
      'custom',
    ],
    'custom',
  ),
  title: text,
  description: adorning(text),
  points: optional(natural),
  per: optional(money),
  url: adorning(url),
  by: adorning(oneOf(['request', 'claim', 'birthday'])),
  limit: adorning(shape({ times: positive, per: optional(oneOf(['day', 'week', 'month', 'year'])) })),
  tier: optional(id),
  bonus: adorning(shape({ factor: positive, from: time, until: time })),
});

const tier = shape({
  id,
  name: text,
  threshold: natural,
  perks: rows(text),
  multiplier: adorning(positive),
  welcome: adorning(text),
  // A way in that is not known is not one to promise.
  access: adorning(kind(['open', 'invitation', 'hidden'], 'hidden')),
});

const unitName = shape({
  other: text,
  zero: adorning(text),
  one: adorning(text),
  two: adorning(text),
  few: adorning(text),
  many: adorning(text),
});

const pointsUnit = shape({
  name: unitName,
  decimals,
  worth: adorning(shape({ points: positive, value: money })),
});

export const program = shape({
  version: opaque,
  name: text,
  capabilities: rows(oneOf(CAPABILITIES)),
  points: optional(pointsUnit),
  tiers: rows(tier),
  earning: rows(earningRule),
  rewards: rows(reward, 12),
  referral: adorning(shape({ friend: text, advocate: text })),
  welcome: adorning(text),
  terms: adorning(url),
});
