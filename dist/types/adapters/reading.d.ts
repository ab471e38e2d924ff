/**
 * Reads a vendor's JSON, which is untrusted: a bad row of a list is left out, what only adorns is dropped when it makes
 * no sense, and what nobody can do without is a LoyaltyError 'bad_response' that names it and does not quote it.
 */
import type { Money } from './adapter.js';
export type Fields = Readonly<Record<string, unknown>>;
/** An object's fields; where it is none, rejects in the name of `what`. */
export declare function fieldsOf(value: unknown, what?: string): Fields;
/** The same, without any where it is no object. */
export declare function fieldsIn(from: Fields, name: string): Fields;
/** A list without the rows that `read` can't use (undefined, or a 'bad_response'); nothing at all is an empty one. */
export declare function rows<T>(value: unknown, read: (row: Fields) => T | undefined): T[];
/** An id or a text, numbers included. */
export declare function text(from: Fields, name: string): string;
export declare function textIn(from: Fields, name: string): string | undefined;
/** A whole number, also where it is written as a text. */
export declare function count(from: Fields, name: string): number;
export declare function countIn(from: Fields, name: string): number | undefined;
/** Any finite number, also where it is written as a text. */
export declare function numberIn(from: Fields, name: string): number | undefined;
/** ISO 8601 with an offset, whatever form of date it came in; a date without a zone is taken for UTC. */
export declare function timeIn(from: Fields, name: string): string | undefined;
/** Milliseconds since the epoch; 0 where there is no date. */
export declare function momentIn(from: Fields, name?: string): number;
/** Only places to go to, never script: http(s), or a path of the shop. */
export declare function linkIn(from: Fields, name: string): string | undefined;
/** Money of an amount in the currency's major unit, such as 12.5 or "12.50". `currency` is ISO 4217. */
export declare function moneyOf(amount: unknown, currency: string): Money | undefined;
/** Money of a whole number of units with so many decimals, which need not be the currency's own: shops set theirs. */
export declare function moneyOfUnits(units: unknown, decimals: number, currency: string): Money | undefined;
/** An amount in the major unit, as most vendors want it. */
export declare function majorOf({ minor, currency }: Money): number;
/** Fields that are absent are absent, never `undefined`: what the contract means by `?`. */
export declare function compact<T extends object>(given: T): Compact<T>;
export type Compact<T> = Flat<{
    [Key in keyof T as undefined extends T[Key] ? never : Key]: T[Key];
} & {
    [Key in keyof T as undefined extends T[Key] ? Key : never]?: Exclude<T[Key], undefined>;
}>;
type Flat<T> = {
    [Key in keyof T]: T[Key];
};
/** How many digits of the minor unit a currency has; undefined where `currency` is none. */
export declare function fractionDigits(currency: string): number | undefined;
export {};
