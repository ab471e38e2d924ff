import { chromium, firefox, type Browser, type BrowserContext } from 'playwright-core';
import { findBrowser, type Engine } from './browser.js';

export type PlaywrightEngine = Exclude<Engine, 'webkit'>;

/** As good as a browser of one's own: `contexts` and `close` are about what was opened in it by whoever asked for it. */
export type OwnBrowser = Pick<Browser, 'contexts' | 'newContext' | 'newPage' | 'close'>;

interface Running {
  browser: Promise<Browser>;
  /** How many have asked for it and not closed it. */
  holders: number;
}

/** Where more test files follow in this process, starting a browser for each would take longer than some of them run. */
const isKept = process.env.TEST_FILES_TOGETHER !== undefined;

/** There is no graphics card to draw for, in a process of its own. */
const LIGHTER = ['--disable-gpu', '--in-process-gpu'];
/** They have no say in words, sizes and places, which is what tests look at. */
const NO_PICTURES = '--blink-settings=imagesEnabled=false';

const running = new Map<PlaywrightEngine, Running>();

/** One browser for all in this process, as the first who asks wants it. Rejects where the engine is not here. */
export async function launchByPlaywright(engine: PlaywrightEngine, { pictures = false } = {}): Promise<OwnBrowser> {
  const held = await hold(engine, pictures);
  const browser = await held.browser;
  const opened = new Set<BrowserContext>();
  const newContext: Browser['newContext'] = async (options) => {
    const context = await browser.newContext(options);
    opened.add(context);
    context.once('close', () => opened.delete(context));
    return context;
  };
  return {
    contexts: () => [...opened],
    newContext,
    newPage: async (options) => (await newContext(options)).newPage(),
    async close() {
      await Promise.all([...opened].map((context) => context.close()));
      held.holders -= 1;
      if (held.holders || isKept) return;
      running.delete(engine);
      await browser.close();
    },
  };
}

/** The one that runs, or a new one where none does or it has crashed. */
async function hold(engine: PlaywrightEngine, pictures: boolean): Promise<Running> {
  const before = running.get(engine);
  if (before && !(await before.browser).isConnected() && running.get(engine) === before) running.delete(engine);
  const held = running.get(engine) ?? { browser: start(engine, pictures), holders: 0 };
  running.set(engine, held);
  held.holders += 1;
  return held;
}

function start(engine: PlaywrightEngine, pictures: boolean): Promise<Browser> {
  const executablePath = findBrowser(engine);
  return engine === 'chromium'
    ? chromium.launch({
        executablePath,
        args: [
          '--no-sandbox',
          '--host-resolver-rules=MAP *.test 127.0.0.1',
          ...LIGHTER,
          ...(pictures ? [] : [NO_PICTURES]),
        ],
      })
    : // By WebDriver BiDi, which a Firefox that Playwright has not built speaks too.
      firefox.launch({ executablePath, channel: 'moz-firefox' });
}
