import type { Identity } from '../adapters/adapter.js';
export interface SignOptions {
    /** The secret that the gateway holds too; 32 bytes or more. Never leaves the server. */
    secret: string;
    /** What the gateway was told to accept. */
    audience: string;
    /** Seconds, at most 900; 600 unless told. */
    expiresIn?: number;
    /** Milliseconds since the epoch. */
    now?: number;
}
export interface JwtSignOptions extends SignOptions {
    /** The secret's name, where the gateway holds several. */
    kid?: string;
}
/** What a shop's token URL answers as it stands, with `Cache-Control: no-store`. */
export interface SignedToken {
    token: string;
    /** ISO 8601. */
    expiresAt: string;
}
/** Signs a shopper's JWT (HS256). Call it with whom the shop's own session names, never with what a request says. */
export declare function signJwt(identity: Identity, options: JwtSignOptions): Promise<SignedToken>;
/** Signs the plain form, `base64url(json).hexHMAC`. */
export declare function signHmac(identity: Identity, options: SignOptions): Promise<SignedToken>;
