import type { Identity } from '../adapters/adapter.js';
import { LoyaltyError } from '../adapters/error.js';

/** Seconds that the clocks of the shop and of the gateway may differ. */
const SKEW = 60;
/** Seconds that a token may live: it can't be called back, so a stolen one must be short of breath. */
export const LONGEST_LIFE = 15 * 60;
const LONGEST_SUBJECT = 255;

/** What a shop signs, as JSON; times are seconds since the epoch. */
export interface Claims {
  /** The shop's own id of the customer. */
  sub: string;
  /** Which gateway the token is meant for. */
  aud: string;
  exp: number;
}

/** A verifier without an audience would accept what was signed for anything else with the same secret. */
export function requireAudience(audience: string): void {
  if (!audience) throw new LoyaltyError('config', 'Name the audience: the `aud` that the shop signs for this gateway.');
}

/** Judges claims whose signature holds. `now` is in milliseconds. */
export function judge(
  claims: Record<string, unknown>,
  audience: string,
  now: number,
): Identity | 'expired' | 'invalid' {
  const seconds = now / 1000;
  const { sub, aud, exp } = claims;
  if (!isSubject(sub) || !isFor(aud, audience) || !isTime(exp) || !isSane(claims, exp, seconds)) return 'invalid';
  return exp + SKEW <= seconds ? 'expired' : { subject: sub };
}

function isSubject(sub: unknown): sub is string {
  return typeof sub === 'string' && sub !== '' && sub.length <= LONGEST_SUBJECT;
}

function isFor(aud: unknown, audience: string): boolean {
  return Array.isArray(aud) ? aud.includes(audience) : aud === audience;
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

/** Neither from the future nor made to live longer than allowed. */
function isSane({ iat, nbf }: Record<string, unknown>, exp: number, seconds: number): boolean {
  if (exp > seconds + LONGEST_LIFE + SKEW) return false;
  if (nbf !== undefined && !(isTime(nbf) && nbf <= seconds + SKEW)) return false;
  if (iat === undefined) return true;
  return isTime(iat) && iat <= seconds + SKEW && exp - iat <= LONGEST_LIFE;
}
