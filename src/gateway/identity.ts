import type { Identity } from '../adapters/adapter.js';
import { LoyaltyError } from '../adapters/error.js';

/**
 * Says who a token speaks for. 'expired': it was good and only time has passed, so a fresh one will do. 'invalid':
 * everything else. `now` is in milliseconds since the epoch. Never rejects because of what a token says.
 */
export type IdentityVerifier = (token: string, now: number) => Promise<Identity | 'expired' | 'invalid'>;

/** Longer than any token that a shop has reason to sign; spares the work on what is none. */
const LONGEST_TOKEN = 4096;

/** The shopper named by an Authorization header, or undefined (a guest) where there is none. */
export async function identify(
  authorization: string | undefined,
  verifiers: readonly IdentityVerifier[],
  now: number,
): Promise<Identity | undefined> {
  if (authorization === undefined) return undefined;
  const token = /^Bearer +(\S+)$/i.exec(authorization)?.[1];
  if (token === undefined || token.length > LONGEST_TOKEN) throw refused('invalid');
  return firstToKnow(token, verifiers, now);
}

async function firstToKnow(token: string, verifiers: readonly IdentityVerifier[], now: number): Promise<Identity> {
  let worst: 'expired' | 'invalid' = 'invalid';
  for (const verify of verifiers) {
    const verdict = await verify(token, now);
    if (typeof verdict === 'object') return verdict;
    if (verdict === 'expired') worst = verdict;
  }
  throw refused(worst);
}

function refused(verdict: 'expired' | 'invalid'): LoyaltyError {
  return verdict === 'expired'
    ? new LoyaltyError('token_expired', 'The token has expired; ask the shop for a fresh one.')
    : new LoyaltyError('unauthenticated', 'The token is not one that the shop signed for this gateway.');
}
