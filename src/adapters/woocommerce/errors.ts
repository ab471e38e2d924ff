import type { ErrorCode, LoyaltyError } from '../error.js';
import { plainText } from '../plain-text.js';
import { fieldsIn, textIn } from '../reading.js';
import { errorOf, type Said } from '../refusing.js';
import type { Answer, Stake } from '../sending.js';
import { codeOf } from './api.js';

const CODES: Readonly<Record<string, ErrorCode>> = {
  rest_not_logged_in: 'unauthenticated',
  rest_cookie_invalid_nonce: 'token_expired',
  rest_no_route: 'config',
};

export function failureOf(answer: Answer, stake: Stake, now: number): LoyaltyError {
  return errorOf(answer, stake, now, saidBy(answer));
}

function saidBy(answer: Answer): Said {
  const { status, url } = answer.response;
  const message = textIn(fieldsIn({ json: answer.json }, 'json'), 'message');
  const code = CODES[codeOf(answer) ?? ''];
  const hint = code === 'config' ? ' Is the plugin active, and does data-endpoint name /wp-json?' : '';
  return { code, detail: message && `${url} answered ${status}: ${plainText(message)}${hint}` };
}
