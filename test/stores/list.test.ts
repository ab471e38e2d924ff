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

  it('brings as many pages anew on reload as were shown, and asks nothing if it was never shown', async () => {
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
    assert.deepEqual(list.$list.get().items, [1, 2, 3]);
    assert.equal(asked, 4);
    await list.more();
    assert.deepEqual(list.$list.get(), { items: [1, 2, 3, 4], more: false, phase: 'ready' });
  });

  it('shows what it had until all pages of a reload are there, and if one of them fails', async () => {
    let failing: string | undefined;
    const seen: number[][] = [];
    const list = createList((cursor) =>
      cursor !== undefined && cursor === failing ? Promise.reject(new LoyaltyError('offline', '')) : read(cursor),
    );
    await list.more();
    await list.more();
    list.$list.listen(({ items }) => seen.push(items));
    await list.reload();
    failing = 'b';
    await list.reload();
    assert.ok(seen.every((items) => items.length === 3));
    assert.equal(list.$list.get().error?.code, 'offline');
    failing = undefined;
    await list.more();
    assert.deepEqual(list.$list.get().items, [1, 2, 3, 4]);
  });

  it('goes on from a reload that is under way when asked for more', async () => {
    const list = createList(read);
    await list.more();
    await Promise.all([list.reload(), list.more()]);
    assert.deepEqual(list.$list.get().items, [1, 2, 3]);
  });

  it('starts anew after a clear, whatever was still under way', async () => {
    const answers: ((page: Page<number>) => void)[] = [];
    const list = createList<number>(() => new Promise((resolve) => answers.push(resolve)));
    const before = list.more();
    await Promise.resolve();
    list.clear();
    const after = list.more();
    await Promise.resolve();
    answers[1]?.({ items: [7] });
    answers[0]?.({ items: [9] });
    await Promise.all([before, after]);
    assert.deepEqual(list.$list.get(), { items: [7], more: false, phase: 'ready' });
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
