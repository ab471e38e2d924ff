import type { Reward } from '../adapter.js';
/** `data-options`. */
export interface SmileOptions {
    /** "pub_…"; left out where the page initialises Smile itself, as Smile's Shopify and BigCommerce apps do. */
    publishableKey?: unknown;
    /** The program's name, which Smile.js does not tell; "Rewards" unless told. */
    name?: unknown;
    /** What VIP milestones count, which Smile.js does not tell: "points" or "spend". Without it there are no tiers. */
    vip?: unknown;
    /** What rewards are, which Smile.js does not tell: `{ "<points product id>": { "kind": "amount_off", "value": 5 } }`. */
    rewards?: unknown;
}
export interface Settings {
    publishableKey: string | undefined;
    name: string;
    vip: 'points' | 'spend' | undefined;
    /** What a reward is, as far as the merchant has said; `currency` is ISO 4217. */
    told(id: string, currency: string | undefined): Pick<Reward, 'kind' | 'value' | 'percent'>;
}
/** Throws a LoyaltyError 'config' that says what to write instead. */
export declare function readOptions({ publishableKey, name, vip, rewards }: SmileOptions): Settings;
