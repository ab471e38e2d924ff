import { type Fields } from '../reading.js';
import type { CreditNames } from './credit.js';
export interface Settings extends CreditNames {
    /** Of the Customer Account API's GraphQL. */
    endpoint: string | undefined;
    /** What the theme printed for this page; nothing where it printed nothing. */
    printed: Fields | undefined;
    /** Where the member's metafield is, for when it is asked for anew. */
    metafield: {
        namespace: string;
        key: string;
    };
    currency: string | undefined;
}
/** Throws a LoyaltyError 'config' for options that can't work. */
export declare function settingsOf(options: Fields): Settings;
