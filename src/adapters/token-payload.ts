import type { Fields } from './reading.js';
import { fieldsOf } from './reading.js';

/**
 * What a shop's token says of its shopper: the second part of a JWT, the first of `base64(json).hexHMAC`. Read, not
 * verified: that is for who gets the token. Without any field where it can't be read.
 */
export function payloadOf(token: string): Fields {
  const parts = token.split('.');
  const part = (parts.length === 3 ? parts[1] : parts[0]) ?? '';
  try {
    const bytes = Uint8Array.from(atob(part.replace(/-/g, '+').replace(/_/g, '/')), (one) => one.charCodeAt(0));
    return fieldsOf(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return {};
  }
}
