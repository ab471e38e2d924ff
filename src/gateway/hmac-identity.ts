import { judge, requireAudience } from './claims.js';
import type { IdentityVerifier } from './identity.js';
import { fromHex, fromJsonPart, hmacSha256 } from './signature.js';

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
export function hmacIdentity({ secret, audience }: HmacIdentityOptions): IdentityVerifier {
  requireAudience(audience);
  const key = hmacSha256(secret);
  return async (token, now) => {
    const [payload, mac, ...more] = token.split('.');
    const signature = fromHex(mac ?? '');
    if (payload === undefined || !signature || more.length > 0) return 'invalid';
    const claims = (await key.verify(payload, signature)) ? fromJsonPart(payload) : undefined;
    return claims ? judge(claims, audience, now) : 'invalid';
  };
}
