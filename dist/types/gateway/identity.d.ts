import type { Identity } from '../adapters/adapter.js';
/**
 * Says who a token speaks for. 'expired': it was good and only time has passed, so a fresh one will do. 'invalid':
 * everything else. `now` is in milliseconds since the epoch. Never rejects because of what a token says.
 */
export type IdentityVerifier = (token: string, now: number) => Promise<Identity | 'expired' | 'invalid'>;
/** The shopper named by an Authorization header, or undefined (a guest) where there is none. */
export declare function identify(authorization: string | undefined, verifiers: readonly IdentityVerifier[], now: number): Promise<Identity | undefined>;
