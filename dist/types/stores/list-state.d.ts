import { type WritableAtom } from 'nanostores';
import type { LoyaltyError } from '../adapters/error.js';
export interface ListState<T> {
    items: T[];
    /** There is more to ask for. */
    more: boolean;
    phase: 'idle' | 'loading' | 'ready' | 'failed';
    error?: LoyaltyError;
}
/** Nothing has been asked for yet. */
export declare const EMPTY: ListState<never>;
export type ListStore<T> = WritableAtom<ListState<T>>;
export declare const listStore: <T>() => ListStore<T>;
