import { type Fields } from '../reading.js';
declare const MODES: readonly ['store-credit', 'points'];
export type Mode = (typeof MODES)[number];
export interface Settings {
    /** Without a slash at its end. */
    endpoint: string;
    publishableKey: string;
    /** Absent: whichever there is, which only a member's token tells. */
    mode?: Mode;
    /** Where the page names none; ISO 4217. */
    currency?: string;
    name?: string;
    unit?: string;
}
/** Throws a LoyaltyError 'config' that says what to write instead. */
export declare function settingsOf(options: Fields): Settings;
export {};
