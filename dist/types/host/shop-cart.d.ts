import type { Host } from './host.js';
/** What a platform's file knows: the shop's cart. All else that a host does is the same everywhere. */
export type ShopCart = Pick<Host, 'cart' | 'applyCode' | 'removeCode' | 'openCart' | 'onCartChange'>;
export interface ShopCartOptions {
    /** Milliseconds after which a shop that does not answer counts as one that can't; 15 s unless told. */
    limit?: number;
}
export interface ShopAnswer {
    status: number;
    headers: Headers;
    /** undefined where there was none, or none that is JSON. */
    json: unknown;
}
/** Shops show codes in their own case. */
export declare const sameCode: (one: string, other: string) => boolean;
/** Asks the shop's own server, as the shopper; undefined where no answer comes in time. */
export declare function askShop(url: string, init: RequestInit, limit?: number): Promise<ShopAnswer | undefined>;
/** What is sent as JSON. */
export declare function posted(body: object, headers?: Record<string, string>): RequestInit;
/** The shopper comes back to this tab, by which another may have changed the cart. */
export declare function onReturn(listener: () => void): () => void;
