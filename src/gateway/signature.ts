import { LoyaltyError } from '../adapters/error.js';

const SHORTEST_SECRET = 32;
const encoder = new TextEncoder();

export type Bytes = Uint8Array<ArrayBuffer>;

/** HMAC-SHA256 with one secret. Verifying is WebCrypto's own, which compares in constant time. */
export interface Signature {
  sign(text: string): Promise<Bytes>;
  verify(text: string, signature: Bytes): Promise<boolean>;
}

/** Throws a LoyaltyError 'config' when the secret is shorter than 32 bytes. */
export function hmacSha256(secret: string): Signature {
  const bytes = encoder.encode(secret);
  if (bytes.length < SHORTEST_SECRET) {
    throw new LoyaltyError(
      'config',
      `A signing secret needs ${SHORTEST_SECRET} bytes or more; this one has ${bytes.length}.`,
    );
  }
  let imported: Promise<CryptoKey> | undefined;
  const key = () => (imported ??= importKey(bytes));
  return {
    sign: async (text) => new Uint8Array(await crypto.subtle.sign('HMAC', await key(), encoder.encode(text))),
    verify: async (text, signature) => crypto.subtle.verify('HMAC', await key(), signature, encoder.encode(text)),
  };
}

function importKey(bytes: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign', 'verify']);
}

export function toBase64Url(content: string | Bytes): string {
  const bytes = typeof content === 'string' ? encoder.encode(content) : content;
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Padded or not (template languages pad); undefined for anything else. */
export function fromBase64Url(text: string): Bytes | undefined {
  if (!/^[\w-]+={0,2}$/.test(text)) return undefined;
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    return Uint8Array.from(binary, (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}

export function toHex(bytes: Bytes): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export function fromHex(text: string): Bytes | undefined {
  if (!/^(?:[\da-f]{2})+$/i.test(text)) return undefined;
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

/** The JSON object in a base64url part; undefined when it is anything else. */
export function fromJsonPart(part: string): Record<string, unknown> | undefined {
  const bytes = fromBase64Url(part);
  if (!bytes) return undefined;
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}
