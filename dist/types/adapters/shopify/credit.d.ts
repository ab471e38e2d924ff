/** Store credit: money that a shop owes its customer, told as points of its currency's minor unit. */
import type { Activity, Page, Program } from '../adapter.js';
import { type Fields } from '../reading.js';
export interface CreditNames {
    name: string | undefined;
    /** After an amount, e.g. "store credit". */
    unit: string | undefined;
}
/** Throws a LoyaltyError 'config' where `currency` is none. */
export declare function creditUnit(currency: string, unit?: string): NonNullable<Program['points']>;
export declare function creditProgram(currency: string, { name, unit }: CreditNames): Program;
/** Minor units; a customer has an account a currency. */
export declare function balanceIn(customer: Fields, currency: string): number;
export declare function transactionsIn(customer: Fields, currency: string): Page<Activity>;
