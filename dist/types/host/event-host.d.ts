import type { Host, HostStorage } from './host.js';
export interface EventHostOptions {
    /** Where events are raised; they bubble from here to `document`. */
    target?: EventTarget;
    /** 'event': the page listens for codes and cart questions. */
    cart?: 'event' | undefined;
    /** Where the shop signs in and joins, when no listener takes the event: http(s) or a path. */
    signIn?: string | undefined;
    /** 'event': the page makes accounts itself, without leaving. */
    join?: string | undefined;
    storage?: HostStorage;
}
/** The default host: asks the page by DOM events, and follows the merchant's links where nobody answers. */
export declare function eventHost({ target, cart, signIn, join, storage, }?: EventHostOptions): Host;
