import type { IdentityVerifier } from './identity.js';
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
export declare function bigcommerceIdentity({ clientId, clientSecret, storeHash, }: BigcommerceIdentityOptions): IdentityVerifier;
