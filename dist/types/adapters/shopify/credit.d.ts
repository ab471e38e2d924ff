/** Store credit: money that a shop owes its customer, told as points of its currency's minor unit. */
import type { Program } from '../adapter.js';
export interface CreditNames {
    name: string | undefined;
    /** After an amount, e.g. "store credit". */
    unit: string | undefined;
}
/** Throws a LoyaltyError 'config' where `currency` is none. */
export declare function creditUnit(currency: string, unit?: string): NonNullable<Program['points']>;
export declare function creditProgram(currency: string, { name, unit }: CreditNames): Program;
