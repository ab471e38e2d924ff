import type { AdapterEnvironment, ReadOptions } from '../adapter.js';
import { badResponse, errorOf, send, type Stake } from '../calling.js';
import { LoyaltyError, type ErrorCode } from '../error.js';
import { fieldsIn, fieldsOf, textIn, type Fields } from '../reading.js';
import { createSigned } from '../signed.js';
import { payloadOf } from '../token-payload.js';

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

export interface Customer {
  /** The shop's own id of the shopper, as the token names it. */
  merchantId: string;
  email: string | undefined;
}

export interface WireCall extends ReadOptions {
  /** Below the site. Gets the shopper where the token names one. */
  path: string | ((customer: Customer) => string);
  /** Makes it a POST. */
  body?: (customer: Customer) => object;
  stake: Stake;
}

/** Calls the Headless API of one site as the shopper of the shop's session token; without a token, as nobody. */
export function createWire(base: string, environment: AdapterEnvironment) {
  const { signed } = createSigned(environment, ({ response }) => response.status === 401);
  let language = 'en';

  async function call({ path, body, stake, signal }: WireCall): Promise<Fields> {
    const answer = await signed(signal, (token) => {
      const who = typeof path === 'string' && !body ? undefined : customerOf(token);
      const url = `${base}/${typeof path === 'string' ? path : path(who as Customer)}`;
      const headers = {
        'X-LoyaltyLion-Channel': 'web',
        'X-LoyaltyLion-Language': language,
        ...(token !== undefined && { Authorization: `Bearer ${token}` }),
      };
      const content = body?.(who as Customer);
      return send(environment, { method: content ? 'POST' : 'GET', url, headers, body: content, stake, signal });
    });
    const { response, json } = answer;
    if (!response.ok) throw errorOf(answer, stake, environment.now(), saidIn(json));
    try {
      return fieldsOf(json);
    } catch (cause) {
      throw badResponse(response, stake, cause);
    }
  }

  return {
    call,
    /** Whether the shop says who is shopping. */
    isSignedIn: async ({ signal }: ReadOptions) => (await environment.token?.({ signal })) !== undefined,
    /** Of what is answered from now on; LoyaltyLion takes ISO 639-1. */
    speak(locale: string): void {
      language = locale.slice(0, 2).toLowerCase();
    },
  };
}

function saidIn(json: unknown): { code?: ErrorCode | undefined; detail?: string | undefined } {
  const whole = typeof json === 'object' && json !== null && !Array.isArray(json) ? (json as Fields) : {};
  const error = fieldsIn(whole, 'error');
  const code = textIn(error, 'code') ?? textIn(whole, 'code') ?? '';
  const detail = textIn(error, 'message') ?? textIn(whole, 'message') ?? (code || undefined);
  return { code: Object.hasOwn(CODES, code) ? CODES[code] : undefined, detail: detail && `LoyaltyLion: ${detail}` };
}

function customerOf(token: string | undefined): Customer {
  if (token === undefined) throw new LoyaltyError('unauthenticated', 'The shop says that nobody is signed in.');
  const payload = payloadOf(token);
  const nested = fieldsIn(payload, 'customer');
  const merchantId =
    ['merchant_id', 'customer_merchant_id', 'customer_id', 'sub'].map((name) => textIn(payload, name)).find(Boolean) ??
    textIn(nested, 'merchant_id') ??
    textIn(nested, 'id');
  if (merchantId === undefined) {
    throw new LoyaltyError('config', "The session token names no customer: sign LoyaltyLion's base64(json).hexHMAC.");
  }
  const email = textIn(payload, 'email') ?? textIn(payload, 'customer_email') ?? textIn(nested, 'email');
  return { merchantId, email };
}
