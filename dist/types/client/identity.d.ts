import type { AdapterEnvironment, Member } from '../adapters/adapter.js';
export interface TokenOptions {
    /** A token printed into the page; for pages that no cache keeps. */
    token?: string | undefined;
    /** Same-origin address that answers `{ token, expiresAt }`, or 204 for a guest. */
    tokenUrl?: string | undefined;
    getToken?: (() => Promise<string | undefined>) | undefined;
    fetch: typeof fetch;
    now(): number;
}
export interface Identity {
    token: NonNullable<AdapterEnvironment['token']>;
    /** Hash of whom the token speaks for; undefined for a guest. */
    subject(): Promise<string | undefined>;
    /** From now on, tokens come from here. */
    use(getToken: () => Promise<string | undefined>): Promise<void>;
}
/** The page's side of identity: gets the shop's signed token, keeps it in memory only, renews it in a single flight. */
export declare function createIdentity({ token, tokenUrl, fetch, now, ...options }: TokenOptions): Identity;
/** cyrb53 (public domain): tells shoppers apart in storage without naming them there. Not a secret-keeping hash. */
export declare function hash(text: string): string;
/** Whom the backend says this is, as far as storage may know: a hash; the same for all whom it does not tell apart. */
export declare const subjectOf: (member: Member | undefined) => string;
