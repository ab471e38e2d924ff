import type { ErrorCode, LoyaltyError } from '../error.js';
import { errorOf, type Said } from '../refusing.js';
import type { Answer, Stake } from '../sending.js';

/** The 29 refusals of the Headless API 2025-06. */
const CODES: Readonly<Record<string, ErrorCode>> = {
  customer_blocked: 'blocked',
  customer_not_enrolled: 'not_enrolled',
  email_already_in_use: 'forbidden',
  fraud_detected: 'referral_refused',
  insufficient_points: 'insufficient_points',
  invalid_date: 'invalid',
  invalid_referee: 'referral_refused',
  invalid_referral_id: 'referral_refused',
  invalid_variant_id: 'invalid',
  max_cart_redemptions_reached: 'cart_requirements',
  no_active_subscriptions: 'forbidden',
  no_subscription_integration_configured: 'unsupported',
  no_vouchers_available: 'out_of_stock',
  referee_email_required: 'invalid',
  referral_cap_reached: 'referral_refused',
  referrals_not_enabled: 'unsupported',
  reward_already_refunded: 'not_found',
  reward_already_used: 'invalid',
  reward_kind_mismatch: 'invalid',
  reward_limit_reached: 'limit_reached',
  reward_not_enabled_for_customer: 'tier_required',
  reward_out_of_stock: 'out_of_stock',
  rule_kind_mismatch: 'invalid',
  rule_limit_reached: 'limit_reached',
  rule_not_enabled_for_customer: 'tier_required',
  rule_requirements_not_met: 'invalid',
  subscription_failed: 'unavailable',
  unsupported_platform: 'unsupported',
  voucher_allocation_failed: 'unavailable',
};

export function failureOf(answer: Answer, stake: Stake, now: number): LoyaltyError {
  return errorOf(answer, stake, now, saidIn(answer.json));
}

/** `{ error: { code, message } }`, or both beside it. */
function saidIn(json: unknown): Said {
  const whole = (json ?? {}) as { error?: unknown };
  const { code, message } = { ...whole, ...(whole.error as object | undefined) } as {
    code?: unknown;
    message?: unknown;
  };
  const known = typeof code === 'string' && Object.hasOwn(CODES, code) ? CODES[code] : undefined;
  const detail = [message, code].find((one) => typeof one === 'string' && one !== '');
  return { code: known, detail: detail === undefined ? undefined : `LoyaltyLion: ${String(detail)}` };
}
