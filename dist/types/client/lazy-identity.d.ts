import type { Identity, TokenOptions } from './identity.js';
/** The page's identity, fetched only where there is somebody to identify: other pages do not pay for it. */
export declare function lazyIdentity(options: TokenOptions): Identity;
