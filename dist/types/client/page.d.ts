import { type Client } from './client.js';
/** What a merchant says on the script tag, one property for each `data-*`. */
export interface PageConfig {
    /** A built-in adapter's name, or the address of an ES module. */
    adapter?: string | undefined;
    /** Where the gateway serves the wire protocol, or where a named adapter's backend is. */
    endpoint?: string | undefined;
    /** What else a named adapter asks for, as JSON: an object of its options. Never an address. */
    options?: string | undefined;
    token?: string | undefined;
    tokenUrl?: string | undefined;
    getToken?: (() => Promise<string | undefined>) | undefined;
    locale?: string | undefined;
    market?: string | undefined;
    currency?: string | undefined;
    /** Who keeps the cart: "event" (the page answers), "shopify" or "woocommerce". */
    cart?: string | undefined;
    signIn?: string | undefined;
    join?: string | undefined;
    /** Where host events are raised; `document` unless told. */
    target?: EventTarget | undefined;
}
/** A client for what the tag says. Never rejects; a config that can't work is an error state with one console line. */
export declare function clientFor(config: PageConfig): Promise<Client>;
/** The page's default client, as soon as someone provides one. */
export declare const pageClient: () => Promise<Client>;
/** Makes the page's default client, unless another tag or module was first; answers the one that counts. */
export declare function providePageClient(config: PageConfig): Promise<Client>;
/** Ends the page's default client; the next to come makes a new one. */
export declare function destroyPageClient(): Promise<void>;
