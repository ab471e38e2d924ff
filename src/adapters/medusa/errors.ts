import type { ErrorCode, LoyaltyError } from '../error.js';
import { fieldsOf, textIn, type Fields } from '../reading.js';
import { errorOf, type Said } from '../refusing.js';
import type { Answer, Stake } from '../sending.js';
import { isMedusas } from './api.js';

/** Of the `type` in Medusa's error bodies; others say no more than their status. */
const CODES: Readonly<Record<string, ErrorCode>> = {
  invalid_data: 'invalid',
  not_found: 'not_found',
  not_allowed: 'forbidden',
  unauthorized: 'unauthenticated',
};

export function failureOf(answer: Answer, stake: Stake, now: number): LoyaltyError {
  return errorOf(answer, stake, now, said(answer));
}

function said(answer: Answer): Said {
  const { response, json } = answer;
  if (!isMedusas(answer)) return {};
  const { type, message: detail } = told(fieldsOf(json));
  // The one refusal that is the tag's fault and nobody else's has no code of its own.
  if (type === 'not_allowed' && detail?.includes('ublishable')) {
    return { code: 'config', detail: `Write data-options='{"publishableKey":"pk_…"}': ${detail}` };
  }
  if (response.status >= 500) return { detail };
  return { code: CODES[type ?? ''], detail };
}

function told(json: Fields): { type: string | undefined; message: string | undefined } {
  return { type: textIn(json, 'type'), message: textIn(json, 'message') };
}
