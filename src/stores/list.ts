import type { Page } from '../adapters/adapter.js';
import type { LoyaltyError } from '../adapters/error.js';
import { EMPTY, type ListStore } from './list-state.js';

export interface List {
  /** Fetches the next page, or the first; does nothing while one is on its way. Never rejects. */
  more(): Promise<void>;
  /** Starts at the top again and keeps what is shown until the answer is there; does nothing if never asked for. */
  reload(): Promise<void>;
  /** Forgets everything: another shopper. */
  clear(): void;
}

/** A list that pages by cursor. A page that arrives after a clear or a reload is dropped. */
export function createList<T>($list: ListStore<T>, fetchPage: (cursor?: string) => Promise<Page<T>>): List {
  let cursor: string | undefined;
  let generation = 0;

  let running: Promise<void> | undefined;

  async function fetchInto(kept: T[], from: string | undefined): Promise<void> {
    const mine = ++generation;
    const { items: shown, more } = $list.get();
    $list.set({ items: shown, more, phase: 'loading' });
    try {
      const page = await fetchPage(from);
      if (mine !== generation) return;
      cursor = page.next;
      $list.set({ items: [...kept, ...page.items], more: cursor !== undefined, phase: 'ready' });
    } catch (error) {
      if (mine === generation) $list.set({ items: shown, more, phase: 'failed', error: error as LoyaltyError });
    }
  }

  return {
    async more() {
      const { items, more } = $list.get();
      if (!more) return;
      running ??= fetchInto(items, cursor).finally(() => (running = undefined));
      await running;
    },
    async reload() {
      if ($list.get().phase !== 'idle') await fetchInto([], undefined);
    },
    clear() {
      generation += 1;
      running = undefined;
      cursor = undefined;
      $list.set(EMPTY);
    },
  };
}
