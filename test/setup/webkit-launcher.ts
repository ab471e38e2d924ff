import type { BrowserLauncher } from '@web/test-runner';
import { startWebKit, type WebKit, type WebKitWindow } from './webkit.js';
import type { Size } from './webdriver.js';

/** As wide as the other engines' pages begin. */
const BEGINNING: Size = { width: 800, height: 600 };

/** What web-test-runner's commands ask of a page of Playwright's. */
interface CommandedPage {
  keyboard: {
    press(keys: string): Promise<void>;
    type(text: string): Promise<void>;
    down(key: string): Promise<void>;
    up(key: string): Promise<void>;
  };
  mouse: {
    move(x: number, y: number): Promise<void>;
    click(x: number, y: number): Promise<void>;
    down(): Promise<void>;
    up(): Promise<void>;
  };
  setViewportSize(size: Size): Promise<void>;
}

interface WebKitLauncher extends BrowserLauncher {
  getPage(): CommandedPage;
}

/** WebKitGTK for web-test-runner, one test file at a time. */
export function webkitLauncher(): WebKitLauncher {
  const active = new Set<string>();
  let starting: Promise<WebKit> | undefined;
  let window: WebKitWindow | undefined;
  const open = async (): Promise<WebKitWindow> => {
    const webkit = await (starting ??= startWebKit());
    return (window ??= await webkit.open());
  };
  const opened = (): WebKitWindow => {
    if (!window) throw new Error('WebKit has not started.');
    return window;
  };

  return {
    name: 'WebKit',
    // Its commands know the drivers' pages by their launcher's type; what they know as WebDriver can't be resized.
    type: 'playwright',
    concurrency: 1,
    getPage: () => commanded(opened()),
    async startSession(id, url) {
      const page = await open();
      active.add(id);
      await page.resize(BEGINNING);
      await page.goto(url);
    },
    startDebugSession: () => Promise.reject(new Error('WebKit has no window to look at here.')),
    isActive: (id) => active.has(id),
    getBrowserUrl: () => opened().url(),
    async stopSession(id) {
      active.delete(id);
      await opened().goto('about:blank');
      return {};
    },
    async stop() {
      const webkit = await starting?.catch(() => undefined);
      await webkit?.close();
    },
  };
}

function commanded(window: WebKitWindow): CommandedPage {
  const { press, type, keyDown, keyUp, point, pointerDown, pointerUp, resize } = window;
  return {
    keyboard: { press, type, down: keyDown, up: keyUp },
    mouse: {
      move: point,
      async click(x, y) {
        await point(x, y);
        await pointerDown();
        await pointerUp();
      },
      down: pointerDown,
      up: pointerUp,
    },
    async setViewportSize({ width, height }) {
      const got = await resize({ width, height });
      if (got.width !== width || got.height !== height) throw new Error(`WebKit stays at ${got.width}×${got.height}.`);
    },
  };
}
