export type Bytes = Uint8Array<ArrayBuffer>;
/** HMAC-SHA256 with one secret. Verifying is WebCrypto's own, which compares in constant time. */
export interface Signature {
    sign(text: string): Promise<Bytes>;
    verify(text: string, signature: Bytes): Promise<boolean>;
}
/** Throws a LoyaltyError 'config' when the secret is shorter than 32 bytes. */
export declare function hmacSha256(secret: string): Signature;
export declare function toBase64Url(content: string | Bytes): string;
/** Padded or not (template languages pad); undefined for anything else. */
export declare function fromBase64Url(text: string): Bytes | undefined;
export declare function toHex(bytes: Bytes): string;
export declare function fromHex(text: string): Bytes | undefined;
/** The JSON object in a base64url part; undefined when it is anything else. */
export declare function fromJsonPart(part: string): Record<string, unknown> | undefined;
