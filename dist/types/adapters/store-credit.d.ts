/** Money that a shop owes a shopper, told as points: one point is one minor unit of its currency. */
import type { Activity, ActivityInput, Availability, Capability, CartWay, LoadInput, LoadResult, Member, Money, Page, PointsBalance, Program, RedeemInput, SentRedeem } from './adapter.js';
/** Id of the one reward there is: some of it off the cart. */
export declare const CREDIT = "store-credit";
export interface CreditNames {
    /** Of the program and its reward, e.g. "Store credit". */
    name?: string | undefined;
    /** After an amount, e.g. "store credit". */
    unit?: string | undefined;
}
/** Of what `load` brings. */
export declare const LATEST = 5;
export declare function nameOf({ name }: CreditNames, locale: string): string;
/** Throws a LoyaltyError 'config' where `currency` is none. */
export declare function creditProgram(names: CreditNames, locale: string, currency: string, capabilities: Capability[]): Program;
/** Of whom nothing is known. */
export declare const GUEST: Member;
export declare function loaded({ programVersion }: LoadInput, program: Program, member: Member): LoadResult;
/** What `available` lets a member do with a reward that costs `least` or more. */
export declare function affordable(available: number, least?: number): Availability;
export declare function balanceOf(available: number): PointsBalance;
/** Throws where this can't be asked for, whatever the cart. */
export declare function expectAmount({ reward, points }: RedeemInput, offered: string, available: number): void;
/** As much of it as the cart takes; nothing where there is none. */
export declare function creditWays(name: string, available: number, due: Money): CartWay[];
export declare const latest: (lines: readonly Activity[]) => Activity[];
/** A page of a history that came in one piece. Throws 'invalid' for a cursor that is no line's. */
export declare function pageOf(all: readonly Activity[], { cursor, filter }: ActivityInput): Page<Activity>;
/** Whether what a backend dates `at`, in milliseconds since the epoch, can be what was sent. */
export declare function isSince({ at: sent }: SentRedeem, at: number): boolean;
