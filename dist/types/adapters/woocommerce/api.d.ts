import type { AdapterEnvironment, ReadOptions } from '../adapter.js';
import { type Answer, type Stake } from '../sending.js';
export declare const CART = "wc/store/v1/cart";
export type WooApi = ReturnType<typeof createWooApi>;
/**
 * WordPress's REST API as whoever the page's cookies say. The shop's token is WordPress's own nonce (`wp_rest`): without
 * it WordPress takes every caller for a guest, whatever the cookies say.
 */
export declare function createWooApi(root: string, environment: AdapterEnvironment): {
    ask: (path: string, stake: Stake, { signal }: ReadOptions, keys?: {}, body?: object) => Promise<Answer>;
    checked: (answer: Answer, stake: Stake) => Promise<Answer>;
    get: (path: string, read: ReadOptions, stake?: Stake) => Promise<Answer>;
    /** Undefined where the shopper is not signed in, or has no such thing. */
    find(path: string, read: ReadOptions): Promise<Answer | undefined>;
};
export declare function codeOf({ json }: Answer): string | undefined;
