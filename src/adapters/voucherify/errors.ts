import type { Said } from '../refusing.js';
import type { ErrorCode } from '../error.js';
import { textIn, type Fields } from '../reading.js';

const CODES: Readonly<Record<string, ErrorCode>> = {
  loyalty_card_points_exceeded: 'insufficient_points',
  loyalty_card_not_active: 'blocked',
  campaign_not_active: 'unsupported',
  missing_order: 'cart_requirements',
  missing_reward: 'invalid',
  invalid_payload: 'invalid',
  not_found: 'not_found',
};

/** `{ code, key, message, details, request_id }`: the key says what it was. */
export function said(body: Fields): Said {
  const key = textIn(body, 'key') ?? '';
  const words = [key, textIn(body, 'message'), textIn(body, 'details'), textIn(body, 'request_id')].filter(Boolean);
  return { ...(CODES[key] && { code: CODES[key] }), ...(words.length && { detail: words.join(' · ') }) };
}
