import type { Fields } from './reading.js';
/**
 * What a shop's token says of its shopper: the second part of a JWT, the first of `base64(json).hexHMAC`. Read, not
 * verified: that is for who gets the token. Without any field where it can't be read.
 */
export declare function payloadOf(token: string): Fields;
