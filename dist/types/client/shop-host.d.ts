import type { Host } from '../host/host.js';
/** The page's host with the cart of the platform that is named, or as it is, with a console line, where none is. */
export declare function shopHost(name: string, host: Host): Host;
