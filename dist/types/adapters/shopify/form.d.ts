/** Reads JSON that is in the contract's own form, row by row; small, since a panel waits for it. */
import type { Money } from '../adapter.js';
import { countIn, linkIn, numberIn, textIn, timeIn, type Fields } from '../reading.js';
/** What stands under a name; undefined where it makes no sense. */
export type Reader<T = unknown> = (from: Fields, name: string) => T | undefined;
/** Readers by name; one that ends in "!" is of something that a row can't do without. */
export type Form = Readonly<Record<string, Reader>>;
/** A row as far as it makes sense; undefined where it lacks what it can't do without. */
export declare function shaped(from: Fields, form: Form): Fields | undefined;
export declare const list: (form: Form, most?: number) => Reader;
/** Rows by their ids. */
export declare const table: (form: Form) => Reader;
export declare const part: (form: Form) => Reader;
/** One of the words, else what stands in for those that this version does not know; nothing where there is none. */
export declare const word: (words: string, otherwise?: string) => Reader<string>;
export declare const texts: Reader<string[]>;
export declare const natural: Reader<number>;
export declare const money: Reader<Money>;
export declare const flag: Reader<boolean>;
/** The names of a unit by plural category. */
export declare const unit: Reader;
export { countIn as count, linkIn as link, numberIn as number, textIn as text, timeIn as time };
