import type { Host } from '../host/host.js';
import { type PageHostOptions } from '../host/page-host.js';
/**
 * The page's host with the cart that is kept by who is named: the page itself ('event') or a platform. Without any, and
 * with a console line, where the name is nobody's.
 */
export declare function shopHost(name: string, options: PageHostOptions): Host;
