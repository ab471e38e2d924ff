import type { Identity } from '../adapters/adapter.js';
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
/** The shopper named by the Authorization header, else by how the request is signed; undefined for a guest. */
export declare function identify({ headers, url }: Pick<Request, 'headers' | 'url'>, verifiers: readonly AnyVerifier[], now: number): Promise<Identity | undefined>;
