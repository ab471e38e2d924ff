import type { AdapterFactory, ReadOptions } from '../adapter.js';
import { type Described } from '../catalogue.js';
import { type CallApi } from '../json-api.js';
export interface SmileRestOptions {
    /** The secret API key; Smile gives one on its Plus and Enterprise plans. */
    apiKey: string;
    /** ISO 4217: what Smile's amounts are in, which it doesn't say. */
    currency: string;
    /** What the tier milestones count, which Smile doesn't say either; 'points' unless told. */
    tiers?: 'points' | 'spend';
    /**
     * Smile's customer id or the e-mail address of the token's subject, the two that Smile finds people by. Unless told,
     * the subject is one of them itself.
     */
    customerOf?(subject: string, options: ReadOptions): string | Promise<string>;
    /** The program's name; Smile's API has none. */
    name?: string;
    /** What rewards are worth and look like, by the points product's id: Smile says it in its reward's name alone. */
    rewards?: Described;
    /** https://api.smile.io/v1 unless told. */
    endpoint?: string;
}
/** What the parts of the adapter share for one request. */
export interface Smile {
    call: CallApi;
    options: SmileRestOptions;
    currency: string;
    /** Milliseconds since the epoch. */
    now(): number;
}
/**
 * Smile.io's REST API. It knows no idempotency, so the gateway sees to it that a redeem is sent once, and `redemption`
 * settles a lost answer by the points that went and the reward that came. A redeem can't be undone: Smile has no call.
 *
 * Written from Smile's API description. Not confirmed: the body of an error (its status decides, and after a refused
 * purchase the balance), that lists come newest first, and which rewards are worth what (hence `rewards`).
 */
export declare const smileRestAdapter: AdapterFactory<SmileRestOptions>;
