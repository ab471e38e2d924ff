import type { Said } from '../refusing.js';
import type { ErrorCode } from '../error.js';
import { rows, textIn, type Fields } from '../reading.js';

const CODES: Readonly<Record<string, ErrorCode>> = {
  NOT_FOUND: 'not_found',
  CUSTOMER_NOT_FOUND: 'not_found',
  IDEMPOTENCY_KEY_REUSED: 'key_reused',
  INVALID_CURSOR: 'invalid',
  INVALID_PHONE_NUMBER: 'invalid',
  LOCATION_MISMATCH: 'config',
  INVALID_LOCATION: 'config',
  UNSUPPORTED_LOYALTY_REWARD_TIER: 'unsupported',
  MERCHANT_SUBSCRIPTION_NOT_FOUND: 'config',
  RATE_LIMITED: 'rate_limited',
};

/** `{ errors: [{ category, code, detail, field }] }`; the first says what it was. */
export function said({ errors }: Fields): Said {
  const [first] = rows(errors, (error) => error);
  if (!first) return {};
  const code = textIn(first, 'code') ?? 'no code';
  const field = textIn(first, 'field');
  const detail = [code, textIn(first, 'detail'), field && `(${field})`].filter(Boolean).join(' ');
  return { ...(CODES[code] && { code: CODES[code] }), detail };
}
