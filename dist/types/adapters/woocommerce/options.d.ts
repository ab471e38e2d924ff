import type { ReferralOffer, UnitName } from '../adapter.js';
import { type Fields } from '../reading.js';
export interface Settings {
    /** WordPress's API root, e.g. "https://shop.example/wp-json". */
    root: string;
    program: 'terawallet' | 'myrewards';
    name: string | undefined;
    /** After an amount, e.g. "points". */
    unit: UnitName | undefined;
    /** IANA name of the shop's own time, in which the wallet's dates are. */
    timeZone: string;
    /** What both sides of a referral get, which the wallet does not tell. */
    referral: ReferralOffer | undefined;
    /** MyRewards' points, and what so many of them take off a cart. */
    points: {
        system: string;
        worth: {
            points: number;
            amount: number;
        } | undefined;
    };
}
/** Throws a LoyaltyError 'config' for options that can't work. */
export declare function settingsOf(options: Fields): Settings;
