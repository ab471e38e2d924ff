import type { HostRequest } from './events.js';
/** Milliseconds after which a page that has said it would answer counts as one that does not. */
export declare const LIMIT = 15000;
/**
 * Asks the page and reads what it answers. Pages are written by many hands: an answer that is late, broken or not what it
 * should be counts as none, and a bad detail as left out.
 */
export declare function ask<T>(target: EventTarget, request: HostRequest<T>): Promise<T | undefined>;
/** What was answered; undefined where it fails, or is not there within `limit` milliseconds. */
export declare function inTime(answer: Promise<unknown> | undefined, limit?: number): Promise<unknown>;
