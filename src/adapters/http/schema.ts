/**
 * What a backend says, made safe: one bad row of a list is left out, an unknown kind becomes a plain one, a field that
 * only adorns is dropped when it makes no sense, and what nobody can do without is a LoyaltyError 'bad_response' that
 * names it. What it received is not quoted: it can be private, and consoles are recorded.
 */

import type {
  Activity,
  CartWay,
  ClaimState,
  EarningProgress,
  LoadResult,
  OrderStanding,
  Page,
  Redemption,
  RewardPage,
  Voucher,
} from '../adapter.js';
import { ERROR_CODES } from '../error-codes.js';
import { LoyaltyError, type ErrorCode, type Outcome } from '../error.js';
import { claimed, orderStanding, quote } from './schema-cart.js';
import { activity, availability, earningProgress, member, voucher } from './schema-member.js';
import { adorning, kind, oneOf, opaque, optional, rows, rowsById, shape, text, type Read } from './schema-parts.js';
import { program, reward } from './schema-program.js';

const unchanged = oneOf(['unchanged']);
const load = shape({ program: (value) => (value === 'unchanged' ? unchanged(value) : program(value)), member });

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
  return parse<Redemption>(redemptions[state], value);
}

export function parseQuote(value: unknown): CartWay[] {
  return parse(quote, value).ways;
}

export function parseEarningProgress(value: unknown): EarningProgress {
  return parse(earningProgress, value);
}

export function parseOrderStanding(value: unknown): OrderStanding {
  return parse(orderStanding, value);
}

export function parseClaim(value: unknown): ClaimState {
  return parse(claimed, value).state;
}

/** An error's body, as far as it is one of ours; never throws. */
export function parseProblem(value: unknown): { code?: ErrorCode; outcome?: Outcome; detail?: string } {
  return adorning(problem)(value) ?? {};
}

function parse<T>(read: Read<T>, value: unknown): T {
  try {
    return read(value);
  } catch (flaw) {
    throw new LoyaltyError('bad_response', String(flaw));
  }
}
