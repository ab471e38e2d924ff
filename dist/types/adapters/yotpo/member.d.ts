import type { Activity, Member, Program, Reward, Voucher } from '../adapter.js';
import { type Fields } from '../reading.js';
import type { Swell } from './sdk.js';
/** A code and what was given for it. */
export interface Coupon {
    id: string;
    /** ISO 8601. */
    at: string | undefined;
    title: string | undefined;
    /** Redemption option id, where it is told. */
    option: string | undefined;
    voucher: Voucher;
}
/** `program` with all rewards; `now` in milliseconds. */
export declare function memberOf(swell: Swell, details: Fields, program: Omit<Program, 'version'>, now: number): Member;
/** What codes that wait for their order will take is not there to be spent again. */
export declare function availableIn(details: Fields): number;
/** All of history, newest first. */
export declare function linesOf(details: Fields): Activity[];
/** Every code the shopper was given, newest first; whether it was used, Yotpo does not tell. */
export declare function couponsOf(details: Fields, rewards: readonly Reward[]): Coupon[];
export declare function couponOf(code: string, row: Fields, title: string | undefined, rewards: readonly Reward[]): Coupon;
