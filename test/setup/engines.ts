/** The engines that tests run in, and top-level pages in each: Playwright's, and in WebKitGTK WebDriver's. */
import type { BrowserContext, ElementHandle } from 'playwright-core';
import { isHere, wantedEngines, whySkipped, type Engine } from './browser.js';
import { enginePage, type Driver, type EnginePage } from './engine-page.js';
import { launchByPlaywright, type OwnBrowser, type PlaywrightEngine } from './playwright.js';
import type { ElementReference, Size } from './webdriver.js';
import { startWebKit, type WebKitWindow } from './webkit.js';

export { nameOf, type Engine } from './browser.js';
export type { EnginePage } from './engine-page.js';

const DESKTOP: Size = { width: 1280, height: 800 };

export interface EngineBrowser {
  engine: Engine;
  /** Playwright's own browser, for what only it can do; none in WebKit. */
  playwright: OwnBrowser | undefined;
  /** A page that shares nothing with any other; in WebKit it closes the one before. 1280 × 800 unless told. */
  open(size?: Size): Promise<EnginePage>;
  close(): Promise<void>;
}

/** The engines to test in, and for each of the others that `$ENGINES` asks for why it is skipped, in one line. */
export function enginesHere(): { here: Engine[]; skipped: { engine: Engine; why: string }[] } {
  const missing = wantedEngines().filter((engine) => !isHere(engine));
  return {
    here: wantedEngines().filter(isHere),
    skipped: missing.map((engine) => ({ engine, why: whySkipped(engine) })),
  };
}

/** Rejects where the engine is not here. */
export function launch(engine: Engine): Promise<EngineBrowser> {
  return engine === 'webkit' ? launchWebKit() : launchPlaywright(engine);
}

async function launchPlaywright(engine: PlaywrightEngine): Promise<EngineBrowser> {
  const playwright = await launchByPlaywright(engine);
  return {
    engine,
    playwright,
    async open(viewport = DESKTOP) {
      const context = await playwright.newContext({ viewport, locale: 'en' });
      return enginePage(await playwrightDriver(engine, context));
    },
    close: () => playwright.close(),
  };
}

async function launchWebKit(): Promise<EngineBrowser> {
  const webkit = await startWebKit();
  return {
    engine: 'webkit',
    playwright: undefined,
    async open(size = DESKTOP) {
      const window = await webkit.open();
      await window.resize(size);
      return enginePage(webDriver(window));
    },
    close: () => webkit.close(),
  };
}

async function playwrightDriver(engine: Engine, context: BrowserContext): Promise<Driver<ElementHandle<Element>>> {
  const page = await context.newPage();
  const call = (script: string, parameters: unknown[]): string =>
    `(async function () { ${script} }).apply(undefined, ${JSON.stringify(parameters)})`;
  return {
    engine,
    playwright: page,
    async goto(url) {
      await page.goto(url);
    },
    url: () => Promise.resolve(page.url()),
    run: (script, ...parameters) => page.evaluate<unknown>(call(script, parameters)),
    async find(script, ...parameters) {
      const handle = await page.evaluateHandle<unknown>(call(script, parameters));
      return (handle.asElement() as ElementHandle<Element> | null) ?? undefined;
    },
    click: (element) => element.click(),
    press: (keys) => page.keyboard.press(keys),
    type: (text) => page.keyboard.type(text),
    screenshot: () => page.screenshot(),
    async resize(size) {
      await page.setViewportSize(size);
      return size;
    },
    close: () => context.close(),
  };
}

function webDriver(window: WebKitWindow): Driver<ElementReference> {
  return {
    ...window,
    engine: 'webkit',
    playwright: undefined,
    async find(script, ...parameters) {
      return ((await window.run(script, ...parameters)) as ElementReference | null) ?? undefined;
    },
  };
}
