import {
  adorning,
  currency,
  day,
  event,
  flag,
  id,
  integer,
  kind,
  money,
  month,
  natural,
  oneOf,
  optional,
  percent,
  positive,
  rewardKind,
  rows,
  rowsById,
  shape,
  text,
  time,
  url,
} from './schema-parts.js';

export const availability = shape({
  available: flag,
  reason: adorning(
    kind(
      [
        'insufficient_points',
        'tier_required',
        'limit_reached',
        'out_of_stock',
        'not_open',
        'ended',
        'cart_requirements',
        'unknown',
      ],
      'unknown',
    ),
  ),
  missing: adorning(natural),
  tier: adorning(id),
  resetsAt: adorning(time),
  opensAt: adorning(time),
  left: adorning(natural),
  detail: adorning(text),
});

export const voucher = shape({
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
  heldUntil: adorning(time),
  validIn: optional(text),
  url: adorning(url),
  event: adorning(event),
});

export const activity = shape({
  id,
  at: time,
  kind: kind(['earned', 'approved', 'redeemed', 'undone', 'returned', 'expired', 'adjusted', 'tier', 'other'], 'other'),
  points: integer,
  pending: adorning(integer),
  order: adorning(text),
  title: adorning(text),
  items: adorning(rows(text)),
  balance: adorning(integer),
});

export const earningProgress = shape({
  done: flag,
  resetsAt: adorning(time),
  times: adorning(natural),
  pending: adorning(kind(['confirmation', 'approval', 'delay'], 'delay')),
  clearsAt: adorning(time),
  locked: adorning(kind(['tier', 'waiting'], 'waiting')),
  opensAt: adorning(time),
  value: adorning(natural),
  target: adorning(positive),
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
  since: adorning(time),
  standing: adorning(oneOf(['reached', 'at_risk', 'grace', 'downgraded'])),
  previous: adorning(id),
  forecast: adorning(id),
});

export const member = shape({
  state: oneOf(['guest', 'candidate', 'enrolled', 'blocked']),
  id: optional(id),
  name: adorning(text),
  points: optional(points),
  tier: adorning(tierProgress),
  availability: rowsById(availability),
  earning: rowsById(earningProgress),
  activity: rows(activity, 5),
  vouchers: rows(voucher, 5),
  referral: adorning(shape({ link: url, completed: natural, pending: natural })),
  wish: adorning(id),
  birthday: adorning(shape({ month, day, year: adorning(positive) })),
});
