import { LoyaltyError } from '../adapters/error.js';
import type { RequestVerifier } from './identity.js';
import { fromHex, hmacSha256 } from './signature.js';

export interface ShopifyProxyIdentityOptions {
  /** The app's client secret. */
  secret: string;
  /** The shop's own domain at Shopify, e.g. "beans.myshopify.com": the app's other shops have customers of their own. */
  shop: string;
}

/** Seconds that a request may be on its way; the clocks of Shopify and of the gateway differ a little as well. */
const FRESH = 90;

/**
 * Knows shoppers by the signature that Shopify puts on what goes through an app proxy: HMAC-SHA256 in hex over the sorted
 * parameters of the address, among them `logged_in_customer_id`, which is empty for a guest. No token is needed then.
 */
export function shopifyProxyIdentity({ secret, shop }: ShopifyProxyIdentityOptions): RequestVerifier {
  if (!/^[\w-]+\.myshopify\.com$/.test(shop)) {
    throw new LoyaltyError('config', `shop: "${shop}" is not a shop's own domain; write it like beans.myshopify.com.`);
  }
  const key = hmacSha256(secret);
  return {
    async verifyRequest({ searchParams }, now) {
      const given = searchParams.get('signature');
      if (given === null) return 'unsigned';
      const signature = fromHex(given);
      if (!signature || !(await key.verify(signedText(searchParams), signature))) return 'invalid';
      const sentAt = Number(searchParams.get('timestamp'));
      if (searchParams.get('shop') !== shop || Math.abs(now / 1000 - sentAt) > FRESH) return 'invalid';
      const subject = searchParams.get('logged_in_customer_id');
      return subject ? { subject } : 'guest';
    },
  };
}

/** `key=value` of every parameter but the signature, sorted, without anything between; repeated ones joined by a comma. */
function signedText(parameters: URLSearchParams): string {
  const names = [...new Set(parameters.keys())].filter((name) => name !== 'signature');
  return names
    .map((name) => `${name}=${parameters.getAll(name).join(',')}`)
    .sort()
    .join('');
}
