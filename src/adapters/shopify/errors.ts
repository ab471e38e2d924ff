import { LoyaltyError, type ErrorCode } from '../error.js';
import { fieldsIn, textIn } from '../reading.js';
import { errorOf } from '../refusing.js';
import type { Answer } from '../sending.js';

/** By `extensions.code` of a GraphQL error. */
const CODES: Readonly<Record<string, ErrorCode>> = {
  THROTTLED: 'rate_limited',
  ACCESS_DENIED: 'forbidden',
  UNAUTHENTICATED: 'unauthenticated',
  INTERNAL_SERVER_ERROR: 'unavailable',
};

/** Refused by its status, or by the first of the errors in it. */
export function failureOf(answer: Answer, now: number): LoyaltyError {
  if (!answer.response.ok) return errorOf(answer, 'read', now);
  const { errors } = fieldsIn({ json: answer.json }, 'json');
  const [error] = Array.isArray(errors) ? (errors as unknown[]) : [];
  const told = fieldsIn({ error }, 'error');
  const code = CODES[textIn(fieldsIn(told, 'extensions'), 'code') ?? ''] ?? 'invalid';
  return new LoyaltyError(code, `Shopify: ${textIn(told, 'message') ?? 'no reason given'}`);
}
