import { type Fields } from '../reading.js';
export interface Settings {
    /** Of the Shop API, without a slash at its end. */
    endpoint: string;
    /** Code of the payment method that takes store credit. */
    method: string;
    /** Token of a channel other than the default one. */
    channel?: string;
    /** Name of the wallet, where a customer can have several of a currency; else their oldest counts. */
    wallet?: string;
    name?: string;
    unit?: string;
}
/** Throws a LoyaltyError 'config' that says what to write instead. */
export declare function settingsOf(options: Fields): Settings;
