import type { AdapterFactory } from '../adapter.js';
import { type Described } from '../catalogue.js';
import { type CallApi } from '../json-api.js';
export interface SquareOptions {
    /** Of an application with the scopes LOYALTY_READ and LOYALTY_WRITE; CUSTOMERS_READ and ITEMS_READ for names and values. */
    accessToken: string;
    /** Who the token's subject is to Square: the customer's id unless told, their `reference_id`, or their phone (E.164). */
    subject?: 'customer' | 'reference' | 'phone';
    /** The program's name; Square has none. */
    name?: string;
    /** A location's id: every reward is redeemed there at once, where nothing else will; it can't be given back then. */
    location?: string;
    /** till: rewards are shown at the till and have no code for a cart. checkout unless told: the code is the reward's id. */
    use?: 'checkout' | 'till';
    /** What rewards are worth and look like, by reward tier id; otherwise as Square's catalog has it. */
    rewards?: Described;
    /** https://connect.squareup.com unless told, e.g. the sandbox. */
    endpoint?: string;
}
/** What the parts of the adapter share for one request. */
export interface Square {
    call: CallApi;
    options: SquareOptions;
}
/**
 * Square Loyalty. A redeem creates a loyalty reward, which locks its points; with `cart`, an order of Square's Orders
 * API, the reward goes on that order. Otherwise the shop redeems it by its id once it is paid for, or `location` is told.
 *
 * Written from Square's API description (loyalty), and its SDK for catalog and customers. Not confirmed: which code tells
 * a lack of points (so the balance is read after a 400), and in which order rewards are listed.
 */
export declare const squareAdapter: AdapterFactory<SquareOptions>;
