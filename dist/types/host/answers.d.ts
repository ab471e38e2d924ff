import type { HostRequest } from './events.js';
/**
 * Asks the page and reads what it answers. Pages are written by many hands: an answer that is late, broken or not what it
 * should be counts as none, and a bad detail as left out.
 */
export declare function ask<T>(target: EventTarget, request: HostRequest<T>): Promise<T | undefined>;
