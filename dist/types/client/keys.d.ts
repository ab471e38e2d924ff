/** UUID v4; `crypto.randomUUID` is missing on pages served without TLS. */
export declare function mintKey(): string;
