import { voucher } from './schema-member.js';
import {
  adorning,
  checked,
  flag,
  id,
  kind,
  money,
  natural,
  oneOf,
  optional,
  range,
  rows,
  shape,
  text,
  time,
} from './schema-parts.js';

const refusal = shape({
  reason: kind(
    ['minimum', 'excluded', 'combination', 'wrong_market', 'expired', 'used', 'insufficient_points', 'other'],
    'other',
  ),
  minimum: adorning(money),
  toGo: adorning(money),
  codes: adorning(rows(id)),
  items: adorning(rows(text)),
  missing: adorning(natural),
});

/** A refusal that makes no sense takes its way along: without it, the way would look open. */
const way = checked(
  shape({
    voucher: optional(voucher),
    reward: optional(id),
    name: text,
    points: optional(natural),
    range: optional(range),
    discount: optional(money),
    freeShipping: adorning(flag),
    applied: adorning(flag),
    refusal: optional(refusal),
  }),
  ({ voucher, reward }) => voucher !== undefined || reward !== undefined,
);

export const quote = shape({ ways: rows(way) });

const claimState = oneOf(['sent', 'confirmed', 'member', 'email_differs', 'expired']);

export const claimed = shape({ state: claimState });

export const orderStanding = shape({
  order: text,
  state: oneOf(['pending', 'cleared', 'returned', 'waiting']),
  points: natural,
  at: adorning(time),
  claim: adorning(claimState),
});
