import type { Identity } from '../adapters/adapter.js';
import { LoyaltyError } from '../adapters/error.js';
import { LONGEST_LIFE, type Claims } from './claims.js';
import { hmacSha256, toBase64Url, toHex } from './signature.js';

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
export async function signJwt(identity: Identity, options: JwtSignOptions): Promise<SignedToken> {
  const { claims, expiresAt, issuedAt } = claimsFor(identity, options);
  const header = { alg: 'HS256', typ: 'JWT', ...(options.kid !== undefined && { kid: options.kid }) };
  const signed = [header, { ...claims, iat: issuedAt }].map((part) => toBase64Url(JSON.stringify(part))).join('.');
  const signature = await hmacSha256(options.secret).sign(signed);
  return { token: `${signed}.${toBase64Url(signature)}`, expiresAt };
}

/** Signs the plain form, `base64url(json).hexHMAC`. */
export async function signHmac(identity: Identity, options: SignOptions): Promise<SignedToken> {
  const { claims, expiresAt } = claimsFor(identity, options);
  const payload = toBase64Url(JSON.stringify(claims));
  const signature = await hmacSha256(options.secret).sign(payload);
  return { token: `${payload}.${toHex(signature)}`, expiresAt };
}

function claimsFor(identity: Identity, { audience, expiresIn = 600, now = Date.now() }: SignOptions) {
  if (!(expiresIn > 0 && expiresIn <= LONGEST_LIFE)) {
    throw new LoyaltyError('config', `A token lives ${LONGEST_LIFE} seconds at most; expiresIn says ${expiresIn}.`);
  }
  const issuedAt = Math.floor(now / 1000);
  const exp = issuedAt + Math.floor(expiresIn);
  const claims: Claims = { sub: identity.subject, aud: audience, exp };
  return { claims, issuedAt, expiresAt: new Date(exp * 1000).toISOString() };
}
