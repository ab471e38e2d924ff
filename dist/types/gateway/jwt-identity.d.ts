import type { IdentityVerifier } from './identity.js';
import { type Signature } from './signature.js';
export interface JwtIdentityOptions {
    /** One shared secret, or several by `kid`, so that a secret can be replaced without a gap. 32 bytes or more each. */
    keys: string | Readonly<Record<string, string>>;
    /** What `aud` must name. */
    audience: string;
}
export type KeyRing = (kid: unknown) => Signature | undefined;
/** Knows shoppers by a JWT signed with HS256: `sub`, `aud`, `exp` at most 15 minutes ahead, `kid` where keys have names. */
export declare function jwtIdentity({ keys, audience }: JwtIdentityOptions): IdentityVerifier;
/** What a JWT claims, if its signature holds. */
export declare function verifiedClaims(token: string, ring: KeyRing): Promise<Record<string, unknown> | undefined>;
