/** cyrb53 (public domain): tells shoppers apart in storage without naming them there. Not a secret-keeping hash. */
export declare function hash(text: string): string;
/** UUID v4; `crypto.randomUUID` is missing on pages served without TLS. */
export declare function mintKey(): string;
