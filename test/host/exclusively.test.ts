import { expect } from '@open-wc/testing';
import { exclusively } from '../../src/host/exclusively.js';

/** How many were under way at once, at most. */
async function most(names: string[]): Promise<number> {
  let running = 0;
  let highest = 0;
  const change = async (): Promise<void> => {
    running += 1;
    highest = Math.max(highest, running);
    await new Promise(requestAnimationFrame);
    running -= 1;
  };
  await Promise.all(names.map((name) => exclusively(name, change)));
  return highest;
}

function withLocks(locks: Partial<LockManager> | undefined): void {
  Object.defineProperty(navigator, 'locks', { configurable: true, value: locks });
}

const refusing = (name: string): Partial<LockManager> => ({
  request: () => Promise.reject(new DOMException('No.', name)),
});

describe('a change that may only happen alone', () => {
  afterEach(() => {
    delete (navigator as { locks?: LockManager }).locks;
  });

  const pages = {
    'a page': () => undefined,
    'a page without locks': () => {
      withLocks(undefined);
    },
    'a frame that may not use locks': () => {
      withLocks(refusing('SecurityError'));
    },
    'a page whose sibling was put to sleep with the lock': () => {
      withLocks(refusing('TimeoutError'));
    },
  };
  for (const [page, prepare] of Object.entries(pages)) {
    it(`waits for the one before it, and not for others: in ${page}`, async () => {
      prepare();
      expect(await most(['cart', 'cart', 'cart'])).to.equal(1);
      expect(await most(['cart', 'redeem'])).to.equal(2);
    });

    it(`tells how it went, and lets the next one begin: in ${page}`, async () => {
      prepare();
      const failed = exclusively('cart', () => Promise.reject(new Error('The shop is closed.')));
      const next = exclusively('cart', () => Promise.resolve('done'));
      const why = await failed.catch((error: unknown) => (error as Error).message);
      expect([why, await next]).to.deep.equal(['The shop is closed.', 'done']);
    });
  }
});
