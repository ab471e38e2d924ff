import { LoyaltyError, type ErrorCode } from '../error.js';
import { fieldsIn, rows, textIn, type Fields } from '../reading.js';
import { errorOf } from '../refusing.js';
import { uncertain, type Answer, type Stake } from '../sending.js';

/** Of `extensions.code` in a list of errors. */
const CODES: Readonly<Record<string, ErrorCode>> = {
  FORBIDDEN: 'unauthenticated',
  UNAUTHORIZED: 'unauthenticated',
  USER_INPUT_ERROR: 'invalid',
  BAD_USER_INPUT: 'invalid',
  ENTITY_NOT_FOUND: 'not_found',
  CHANNEL_NOT_FOUND: 'config',
  GRAPHQL_VALIDATION_FAILED: 'config',
};

/** Vendure takes back what it has begun when it answers with an error, but for those that it can't name. */
export function failureOf(answer: Answer, { errors }: Fields, stake: Stake, now: number): LoyaltyError {
  const [refusal] = rows(errors, (error) => error);
  if (!refusal) return errorOf(answer, stake, now);
  const code = CODES[textIn(fieldsIn(refusal, 'extensions'), 'code') ?? ''];
  const detail = textIn(refusal, 'message');
  if (!answer.response.ok) return errorOf(answer, stake, now, { code, detail });
  const outcome = code ? 'not_done' : uncertain(stake);
  return new LoyaltyError(code ?? 'unavailable', detail ?? 'Vendure failed.', { outcome });
}
