import { judge, requireAudience } from './claims.js';
import type { IdentityVerifier } from './identity.js';
import { fromBase64Url, fromJsonPart, hmacSha256, type Signature } from './signature.js';

export interface JwtIdentityOptions {
  /** One shared secret, or several by `kid`, so that a secret can be replaced without a gap. 32 bytes or more each. */
  keys: string | Readonly<Record<string, string>>;
  /** What `aud` must name. */
  audience: string;
}

export type KeyRing = (kid: unknown) => Signature | undefined;

/** Knows shoppers by a JWT signed with HS256: `sub`, `aud`, `exp` at most 15 minutes ahead, `kid` where keys have names. */
export function jwtIdentity({ keys, audience }: JwtIdentityOptions): IdentityVerifier {
  requireAudience(audience);
  const ring = keyRing(keys);
  return async (token, now) => {
    const claims = await verifiedClaims(token, ring);
    return claims ? judge(claims, audience, now) : 'invalid';
  };
}

function keyRing(keys: JwtIdentityOptions['keys']): KeyRing {
  if (typeof keys === 'string') {
    const only = hmacSha256(keys);
    return () => only;
  }
  const named = new Map(Object.entries(keys).map(([kid, secret]) => [kid, hmacSha256(secret)]));
  return (kid) => (typeof kid === 'string' ? named.get(kid) : undefined);
}

/** What a JWT claims, if its signature holds. */
export async function verifiedClaims(token: string, ring: KeyRing): Promise<Record<string, unknown> | undefined> {
  const [header, payload, mac, ...more] = token.split('.');
  if (header === undefined || payload === undefined || mac === undefined || more.length > 0) return undefined;
  const signature = fromBase64Url(mac);
  const key = keyFor(fromJsonPart(header), ring);
  if (!key || !signature || !(await key.verify(`${header}.${payload}`, signature))) return undefined;
  return fromJsonPart(payload);
}

/** The algorithm is ours to choose: a token that could name it could name 'none'. */
function keyFor(header: Record<string, unknown> | undefined, ring: KeyRing): Signature | undefined {
  if (header?.alg !== 'HS256' || 'crit' in header) return undefined;
  return ring(header.kid);
}
