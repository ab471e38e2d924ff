import type { Host } from './host.js';
import { type PageHostOptions } from './page-host.js';
export interface EventHostOptions extends PageHostOptions {
    /** 'event': the page listens for codes and cart questions. */
    cart?: 'event' | undefined;
}
/** The default host: asks the page by DOM events, for its cart as well, and follows the merchant's links where nobody answers. */
export declare function eventHost(options?: EventHostOptions): Host;
