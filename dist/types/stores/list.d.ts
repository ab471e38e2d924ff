import type { Page } from '../adapters/adapter.js';
import { type ListStore } from './list-state.js';
export interface List {
    /** Fetches the next page, or the first; does nothing while one is on its way. Never rejects. */
    more(): Promise<void>;
    /** Starts at the top again and keeps what is shown until the answer is there; does nothing if never asked for. */
    reload(): Promise<void>;
    /** Forgets everything: another shopper. */
    clear(): void;
}
/** A list that pages by cursor. A page that arrives after a clear or a reload is dropped. */
export declare function createList<T>($list: ListStore<T>, fetchPage: (cursor?: string) => Promise<Page<T>>): List;
