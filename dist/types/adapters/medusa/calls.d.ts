import type { LoadInput, ReadOptions } from '../adapter.js';
import type { Calls } from '../later.js';
import type { MedusaApi } from './api.js';
import type { Book, Place } from './book.js';
export { holdingsIn } from './accounts.js';
export { failureOf } from './errors.js';
/** What the parts of the adapter share. */
export interface Medusa {
    api: MedusaApi;
    /** What this shop's customers have: the book that was named, else the one that is there. */
    bookFor(options: ReadOptions): Promise<Book>;
    placeOf(input: Pick<LoadInput, 'locale' | 'currency'>): Place;
    /** That was last asked for. */
    language(): string;
}
/** What the panel's home does without. */
export declare function medusaCalls({ api, bookFor, placeOf, language, }: Medusa): Calls<'activity' | 'quote' | 'redeem' | 'redemption' | 'undo'>;
