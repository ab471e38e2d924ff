import { atom, type WritableAtom } from 'nanostores';
import type { LoyaltyError } from '../adapters/error.js';

export interface ListState<T> {
  items: T[];
  /** There is more to ask for. */
  more: boolean;
  phase: 'idle' | 'loading' | 'ready' | 'failed';
  error?: LoyaltyError;
}

/** Nothing has been asked for yet. */
export const EMPTY: ListState<never> = { items: [], more: true, phase: 'idle' };

export type ListStore<T> = WritableAtom<ListState<T>>;

export const listStore = <T>(): ListStore<T> => atom(EMPTY);
