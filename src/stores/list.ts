import type { Page } from '../adapters/adapter.js';
import type { LoyaltyError } from '../adapters/error.js';
import { EMPTY, type ListStore } from './list-state.js';

export interface List {
  /** Fetches the next page, or the first; once for all who ask while it is on its way. Never rejects. */
  more(): Promise<void>;
  /** Fetches anew as many pages as are shown, and keeps these until all are there; does nothing if never asked for. */
  reload(): Promise<void>;
  /** Forgets everything: another shopper, or another filter. */
  clear(): void;
}

/** A list that pages by cursor, one fetch after the other. What arrives after a clear is dropped. */
export function createList<T>($list: ListStore<T>, fetchPage: (cursor?: string) => Promise<Page<T>>): List {
  let cursor: string | undefined;
  let pages = 0;
  let generation = 0;
  let last = Promise.resolve();
  let growing: Promise<void> | undefined;

  function turn(act: () => Promise<void>): Promise<void> {
    const mine = generation;
    last = last.then(() => (mine === generation ? act() : undefined));
    return last;
  }

  async function fetchPages(from: string | undefined, count: number): Promise<Page<T>> {
    const page = await fetchPage(from);
    const items = [...page.items];
    let { next } = page;
    for (let left = count - 1; left > 0 && next !== undefined; left -= 1) {
      const further: Page<T> = await fetchPage(next);
      items.push(...further.items);
      next = further.next;
    }
    return { items, ...(next !== undefined && { next }) };
  }

  async function fetchBehind(kept: T[], from: string | undefined, count: number): Promise<void> {
    const mine = generation;
    const { items: shown, more } = $list.get();
    $list.set({ items: shown, more, phase: 'loading' });
    try {
      const { items, next } = await fetchPages(from, count);
      if (mine !== generation) return;
      cursor = next;
      pages = from === undefined ? count : pages + count;
      $list.set({ items: [...kept, ...items], more: next !== undefined, phase: 'ready' });
    } catch (error) {
      if (mine === generation) $list.set({ items: shown, more, phase: 'failed', error: error as LoyaltyError });
    }
  }

  async function grow(): Promise<void> {
    const { items, more } = $list.get();
    if (more) await fetchBehind(items, cursor, 1);
  }

  return {
    async more() {
      const mine = (growing ??= turn(grow));
      await mine;
      if (growing === mine) growing = undefined;
    },
    async reload() {
      if ($list.get().phase !== 'idle') await turn(() => fetchBehind([], undefined, Math.max(pages, 1)));
    },
    clear() {
      generation += 1;
      last = Promise.resolve();
      growing = undefined;
      cursor = undefined;
      pages = 0;
      $list.set(EMPTY);
    },
  };
}
