import type { Page } from '../adapters/adapter.js';
import { type ListStore } from './list-state.js';
export interface List {
    /** Fetches the next page, or the first; once for all who ask while it is on its way. Never rejects. */
    more(): Promise<void>;
    /** Fetches anew as many pages as are shown, and keeps these until all are there; does nothing if never asked for. */
    reload(): Promise<void>;
    /** Forgets everything: another shopper, or another filter. */
    clear(): void;
}
/** A list that pages by cursor, one fetch after the other. What arrives after a clear is dropped. */
export declare function createList<T>($list: ListStore<T>, fetchPage: (cursor?: string) => Promise<Page<T>>): List;
