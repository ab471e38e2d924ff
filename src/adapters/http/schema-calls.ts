/** What a backend says to what was redeemed, asked or done; made safe as in `schema.ts`. */

import type {
  Activity,
  CartWay,
  ClaimState,
  EarningProgress,
  OrderStanding,
  Page,
  Redemption,
  RewardPage,
  Voucher,
} from '../adapter.js';
import { ERROR_CODES } from '../error-codes.js';
import { claimed, orderStanding, quote } from './schema-cart.js';
import { activity, availability, earningProgress, voucher } from './schema-member.js';
import { adorning, kind, oneOf, opaque, optional, rows, rowsById, shape } from './schema-parts.js';
import { reward } from './schema-program.js';

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

export function parseRedemption(value: unknown): Redemption {
  const { state } = redemptionState(value);
  return redemptions[state](value);
}

export function parseQuote(value: unknown): CartWay[] {
  return quote(value).ways;
}

export function parseEarningProgress(value: unknown): EarningProgress {
  return earningProgress(value);
}

export function parseOrderStanding(value: unknown): OrderStanding {
  return orderStanding(value);
}

export function parseClaim(value: unknown): ClaimState {
  return claimed(value).state;
}

export function parseRewardPage(value: unknown): RewardPage {
  return rewardPage(value);
}

export function parseActivityPage(value: unknown): Page<Activity> {
  return activityPage(value);
}

export function parseVoucherPage(value: unknown): Page<Voucher> {
  return voucherPage(value);
}
