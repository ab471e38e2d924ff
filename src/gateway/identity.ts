import type { Identity } from '../adapters/adapter.js';
import { LoyaltyError } from '../adapters/error.js';

/**
 * Says who a token speaks for. 'expired': it was good and only time has passed, so a fresh one will do. 'invalid':
 * everything else. `now` is in milliseconds since the epoch. Never rejects because of what a token says.
 */
export type IdentityVerifier = (token: string, now: number) => Promise<Identity | 'expired' | 'invalid'>;

/**
 * For a platform that signs requests on their way and not shoppers. 'unsigned': it has no signature of this kind.
 * `now` is in milliseconds since the epoch. Never rejects because of what a request says.
 */
export interface RequestVerifier {
  verifyRequest(url: URL, now: number): Promise<Identity | 'guest' | 'unsigned' | 'invalid'>;
}

export type AnyVerifier = IdentityVerifier | RequestVerifier;

/** Longer than any token that a shop has reason to sign; spares the work on what is none. */
const LONGEST_TOKEN = 4096;

/** The shopper named by the Authorization header, else by how the request is signed; undefined for a guest. */
export async function identify(
  { headers, url }: Pick<Request, 'headers' | 'url'>,
  verifiers: readonly AnyVerifier[],
  now: number,
): Promise<Identity | undefined> {
  const authorization = headers.get('Authorization');
  const byToken = verifiers.filter((verifier) => typeof verifier === 'function');
  if (authorization === null) return bySignature(new URL(url), verifiers.filter(isOfRequests), now);
  const token = /^Bearer +(\S+)$/i.exec(authorization)?.[1];
  if (token === undefined || token.length > LONGEST_TOKEN) throw refused('invalid');
  return firstToKnow(token, byToken, now);
}

function isOfRequests(verifier: AnyVerifier): verifier is RequestVerifier {
  return typeof verifier !== 'function';
}

async function bySignature(
  url: URL,
  verifiers: readonly RequestVerifier[],
  now: number,
): Promise<Identity | undefined> {
  for (const verifier of verifiers) {
    const verdict = await verifier.verifyRequest(url, now);
    if (verdict === 'invalid') throw refused(verdict);
    if (typeof verdict === 'object') return verdict;
    if (verdict === 'guest') return undefined;
  }
  return undefined;
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
