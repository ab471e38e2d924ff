import type { LoyaltyError } from './error.js';
import type { ReadWords } from './json-api.js';
import type { Fields } from './reading.js';
import { errorOf, type Said } from './refusing.js';
import type { Answer, Stake } from './sending.js';

/** What a vendor means by an answer other than 2xx, in its own words as far as it has some. */
export function failureOf(
  answer: Answer,
  name: string,
  path: string,
  stake: Stake,
  now: number,
  said: ReadWords,
): LoyaltyError {
  const { status } = answer.response;
  const words = said(fieldsOr(answer.json), status);
  const detail = `${name}${words.detail ?? `${path} answered ${status}`}`;
  return errorOf(answer, stake, now, { ...impliedBy(status, stake), ...words, detail });
}

/** The key is the gateway's and not the shopper's: its refusal must not look as if they had to sign in again. */
function impliedBy(status: number, stake: Stake): Said {
  if (status === 401 || status === 403) return { code: 'config', outcome: stake === 'lookup' ? 'unknown' : 'not_done' };
  if (status === 500) return { code: 'unavailable', outcome: stake === 'read' ? 'not_done' : 'unknown' };
  return stake === 'lookup' ? { outcome: 'unknown' } : {};
}

function fieldsOr(json: unknown): Fields {
  return typeof json === 'object' && json !== null ? (json as Fields) : {};
}
