import type { AdapterEnvironment, ReadOptions } from '../adapter.js';
import { type Stake } from '../calling.js';
import { type Fields } from '../reading.js';
export interface Customer {
    /** The shop's own id of the shopper, as the token names it. */
    merchantId: string;
    email: string | undefined;
}
export interface WireCall extends ReadOptions {
    /** Below the site. Gets the shopper where the token names one. */
    path: string | ((customer: Customer) => string);
    /** Makes it a POST. */
    body?: (customer: Customer) => object;
    stake: Stake;
}
/** Calls the Headless API of one site as the shopper of the shop's session token; without a token, as nobody. */
export declare function createWire(base: string, environment: AdapterEnvironment): {
    call: ({ path, body, stake, signal }: WireCall) => Promise<Fields>;
    /** Whether the shop says who is shopping. */
    isSignedIn: ({ signal }: ReadOptions) => Promise<boolean>;
    /** Of what is answered from now on; LoyaltyLion takes ISO 639-1. */
    speak(locale: string): void;
};
