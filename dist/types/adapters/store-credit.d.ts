/** Money that a shop owes a shopper, told as points: one point is one minor unit of its currency. */
import type { Activity, Availability, Capability, LoadInput, LoadResult, Member, PointsBalance, Program } from './adapter.js';
/** Id of the one reward there is: some of it off the cart. */
export declare const CREDIT = "store-credit";
export interface CreditNames {
    /** Of the program and its reward, e.g. "Store credit". */
    name?: string | undefined;
    /** After an amount, e.g. "store credit". */
    unit?: string | undefined;
}
/** More than any shopper has; a panel caps it by the balance. */
export declare const MOST = 1000000000;
/** Of what `load` brings. */
export declare const LATEST = 5;
export declare function nameOf({ name }: CreditNames, locale: string): string;
/** Throws a LoyaltyError 'config' where `currency` is none. */
export declare function creditProgram(names: CreditNames, locale: string, currency: string, capabilities: Capability[]): Program;
/** Of whom nothing is known. */
export declare function loaded({ programVersion }: LoadInput, program: Program, member: Member): LoadResult;
/** What `available` lets a member do with a reward that costs `least` or more. */
export declare function affordable(available: number, least?: number): Availability;
export declare function balanceOf(available: number): PointsBalance;
export declare const latest: (lines: readonly Activity[]) => Activity[];
