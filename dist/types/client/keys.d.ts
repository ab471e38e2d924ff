import type { Member } from '../adapters/adapter.js';
/** cyrb53 (public domain): tells shoppers apart in storage without naming them there. Not a secret-keeping hash. */
export declare function hash(text: string): string;
/** Whom the backend says this is, as far as storage may know: a hash; the same for all whom it does not tell apart. */
export declare const subjectOf: (member: Member | undefined) => string;
/** UUID v4; `crypto.randomUUID` is missing on pages served without TLS. */
export declare function mintKey(): string;
