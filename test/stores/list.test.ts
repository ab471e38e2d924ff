import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from '../../src/adapters/adapter.js';
import { LoyaltyError } from '../../src/adapters/error.js';
import { createList as createListIn } from '../../src/stores/list.js';
import { listStore } from '../../src/stores/list-state.js';

const pages: Record<string, Page<number>> = {
  start: { items: [1, 2], next: 'b' },
  b: { items: [3], next: 'c' },
  c: { items: [4] },
};
const read = (cursor = 'start'): Promise<Page<number>> => Promise.resolve(pages[cursor] ?? { items: [] });

function createList<T>(fetchPage: (cursor?: string) => Promise<Page<T>>) {
  const $list = listStore<T>();
  return { $list, ...createListIn($list, fetchPage) };
}

describe('a list that pages', () => {
  it('brings every item once and then has no more', async () => {
    const list = createList(read);
    for (let page = 0; page < 5; page += 1) await list.more();
    assert.deepEqual(list.$list.get(), { items: [1, 2, 3, 4], more: false, phase: 'ready' });
  });

  it('fetches a page once when asked twice at the same time', async () => {
    const list = createList(read);
    await Promise.all([list.more(), list.more()]);
    assert.deepEqual(list.$list.get().items, [1, 2]);
  });

  it('keeps what it has when a page fails, and goes on from there', async () => {
    let fail = false;
    const list = createList((cursor) => (fail ? Promise.reject(new LoyaltyError('offline', '')) : read(cursor)));
    await list.more();
    fail = true;
    await list.more();
    assert.equal(list.$list.get().error?.code, 'offline');
    assert.deepEqual(list.$list.get().items, [1, 2]);
    fail = false;
    await list.more();
    assert.deepEqual(list.$list.get().items, [1, 2, 3]);
  });

  it('starts at the top again on reload, and asks nothing if it was never shown', async () => {
    let asked = 0;
    const list = createList((cursor) => {
      asked += 1;
      return read(cursor);
    });
    await list.reload();
    assert.equal(asked, 0);
    await list.more();
    await list.more();
    await list.reload();
    assert.deepEqual(list.$list.get().items, [1, 2]);
    await list.more();
    assert.deepEqual(list.$list.get().items, [1, 2, 3]);
  });

  it('drops an answer that arrives after it was cleared', async () => {
    let answer: (page: Page<number>) => void = () => undefined;
    const list = createList<number>(() => new Promise((resolve) => (answer = resolve)));
    const asking = list.more();
    list.clear();
    answer({ items: [9] });
    await asking;
    assert.deepEqual(list.$list.get().items, []);
  });
});
