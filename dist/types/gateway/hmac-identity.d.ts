import type { IdentityVerifier } from './identity.js';
export interface HmacIdentityOptions {
    /** 32 bytes or more. */
    secret: string;
    /** What `aud` must name. */
    audience: string;
}
/**
 * Knows shoppers by `base64url(json).hexHMAC`, which a template language without JWT can make: HMAC-SHA256 over the
 * encoded part, in hex; the JSON holds `sub`, `aud` and `exp`, at most 15 minutes ahead.
 */
export declare function hmacIdentity({ secret, audience }: HmacIdentityOptions): IdentityVerifier;
