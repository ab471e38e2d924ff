import type { Identity } from '../adapters/adapter.js';
import { LoyaltyError } from '../adapters/error.js';
import { judge } from './claims.js';
import type { IdentityVerifier } from './identity.js';
import { verifiedClaims } from './jwt-identity.js';
import { hmacSha256 } from './signature.js';

export interface BigcommerceIdentityOptions {
  /** The app's client id, which the page asks for the token with. */
  clientId: string;
  /** The app's client secret. */
  clientSecret: string;
  /** The store's hash: tokens of other stores that use the app are not this shop's. */
  storeHash: string;
}

/**
 * Knows shoppers by the JWT that BigCommerce's storefront gives whoever is signed in
 * (`/customer/current.jwt?app_client_id=…`): HS256 with the app's secret, 15 minutes, the customer's id as subject.
 */
export function bigcommerceIdentity({
  clientId,
  clientSecret,
  storeHash,
}: BigcommerceIdentityOptions): IdentityVerifier {
  if (!clientId || !storeHash) {
    throw new LoyaltyError('config', "bigcommerceIdentity needs the app's clientId and the store's storeHash.");
  }
  const key = hmacSha256(clientSecret);
  return async (token, now) => {
    const claims = await verifiedClaims(token, () => key);
    if (!claims || !isOf(claims, storeHash)) return 'invalid';
    const { customer, aud, application_id: application } = claims;
    const sub = idOf(customer);
    return judge({ ...claims, sub, aud: aud ?? application }, clientId, now);
  };
}

function isOf({ iss, operation, store_hash: store }: Record<string, unknown>, storeHash: string): boolean {
  return iss === 'bc/apps' && operation === 'current_customer' && store === storeHash;
}

function idOf(customer: unknown): Identity['subject'] | undefined {
  const { id } = (customer ?? {}) as { id?: unknown };
  return typeof id === 'number' || typeof id === 'string' ? String(id) : undefined;
}
