import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserContextOptions, Page } from 'playwright-core';
import type { Running } from '../gateway/serving.js';
import type { OwnBrowser } from './playwright.js';

/** Told what is heard of a page while it is in one shop. */
export interface Ears {
  /** Exceptions and rejections nobody caught. */
  error(message: string): void;
  /** Console lines that begin with our name. */
  line(text: string): void;
}

export interface Tab {
  page: Page;
  /** Goes to an address in the shop that it was taken for. */
  enter(url: string): Promise<void>;
}

/**
 * Where pages are looked at, one shop after the other: a new tab takes a browser longer than most of them. On another port
 * there is nothing of the shop before, neither stored nor cached.
 */
export interface Tabs {
  /** A tab for this shop, which is closed once it has been left; a new one, and for nobody else, where it `isOwn`. */
  take(shop: Running, options: BrowserContextOptions, ears: Ears, isOwn: boolean): Promise<Tab>;
  /** Those that were taken are free for other shops. */
  clear(): Promise<void>;
  close(): Promise<void>;
}

interface Held {
  page: Page;
  ears: Ears;
  shop: Running;
  /** Of tabs that may stand for one another; none where this one may for no other. */
  kind: string | undefined;
}

export function openTabs(browser: OwnBrowser): Tabs {
  let idle: Held[] = [];
  let front: Held | undefined;
  const open = async (kind: string | undefined, options: BrowserContextOptions, first: Pick<Held, 'shop' | 'ears'>) => {
    const held = { page: await browser.newPage(options), kind, ...first };
    listen(held);
    front = held;
    return held;
  };
  const taken: Held[] = [];
  const clear = async (): Promise<void> => {
    for (const held of taken.splice(0)) {
      if (held.kind !== undefined && (await canBeLeft(held))) idle.push(held);
      else await closeTab(held);
    }
  };
  return {
    async take(shop, options, ears, isOwn) {
      const kind = isOwn ? undefined : JSON.stringify(options);
      const held = idle.findLast((each) => each.kind === kind) ?? (await open(kind, options, { shop, ears }));
      idle = idle.filter((each) => each !== held);
      taken.push(held);
      const before = held.shop;
      Object.assign(held, { shop, ears });
      // A page in a tab behind another has no focus.
      if (held !== front) await held.page.bringToFront();
      front = held;
      return {
        page: held.page,
        async enter(url) {
          await held.page.goto(url);
          if (before !== shop) await before.close();
        },
      };
    },
    clear,
    async close() {
      await clear();
      for (const held of idle.splice(0)) await closeTab(held);
    },
  };
}

/** To whichever shop it is in. */
function listen(held: Held): void {
  held.page.setDefaultTimeout(10_000);
  held.page.on('pageerror', ({ message, stack = '' }) => {
    if (!isOfAnother(held.shop, stack)) held.ears.error(message);
  });
  held.page.on('console', (message) => {
    const isOurs = message.text().startsWith('[loyalty-widget]');
    if (isOurs && !isOfAnother(held.shop, message.location().url)) held.ears.line(message.text());
  });
}

/** What names another shop alone comes late, from the one that the tab was in before. */
function isOfAnother({ url }: Running, from: string): boolean {
  const ports = [...from.matchAll(/\/\/(?:localhost|shop\.test|127\.0\.0\.1):(\d+)\//g)].map(([, port]) => port);
  return ports.length > 0 && !ports.includes(new URL(url).port);
}

/**
 * With the pointer off the page, and without cookies, which know no ports. What is in a tab stays there until the next shop:
 * to go elsewhere first costs as much.
 */
function canBeLeft({ page }: Held): Promise<boolean> {
  const left = Promise.all([page.mouse.move(0, 0), page.unrouteAll(), page.context().clearCookies()]).then(
    () => true,
    () => false,
  );
  return Promise.race([left, sleep(10_000, false, { ref: false })]);
}

async function closeTab({ page, shop }: Held): Promise<void> {
  await page.context().close();
  await shop.close();
}
