/** What is done with store credit, beside showing it at home. */
import type { Activity, ActivityInput, CartWay, Money, Page, RedeemInput, SentRedeem } from './adapter.js';
/** Throws where this can't be asked for, whatever the cart. */
export declare function expectAmount({ reward, points }: RedeemInput, offered: string, available: number): void;
/** As much of it as the cart takes; nothing where there is none. */
export declare function creditWays(name: string, available: number, due: Money): CartWay[];
/** A page of a history that came in one piece. Throws 'invalid' for a cursor that is no line's. */
export declare function pageOf(all: readonly Activity[], { cursor, filter }: ActivityInput): Page<Activity>;
/** Whether what a backend dates `at`, in milliseconds since the epoch, can be what was sent. */
export declare function isSince({ at: sent }: SentRedeem, at: number): boolean;
