import type { AdapterEnvironment, ReadOptions } from '../adapter.js';
import { type Answer, type Stake } from '../calling.js';
export type WooApi = ReturnType<typeof createWooApi>;
/**
 * WordPress's REST API as whoever the page's cookies say. The shop's token is WordPress's own nonce (`wp_rest`): without
 * it WordPress takes every caller for a guest, whatever the cookies say.
 */
export declare function createWooApi(root: string, environment: AdapterEnvironment): {
    get: (path: string, read: ReadOptions, stake?: Stake) => Promise<Answer>;
    /** Undefined where the shopper is not signed in, or has no such thing. */
    find(path: string, read: ReadOptions): Promise<Answer | undefined>;
    /**
     * Changes the cart with the keys that reading it brought in `from`. One that has gone stale since is refused before
     * anything is done: then, and only then, it is read again and sent once more.
     */
    change(path: string, body: object, from: Answer, read: ReadOptions): Promise<Answer>;
};
