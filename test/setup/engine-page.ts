import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import type { Engine } from './browser.js';
import type { Size } from './webdriver.js';

/** A button or link anywhere in the page, by the name it is read out with; `within` is a selector. */
export interface Named {
  button: string | RegExp;
  within?: string;
}

/** What it takes to drive a page, whatever drives it. A `script` is the body of a function, `arguments` its parameters. */
export interface Driver<Handle> {
  engine: Engine;
  playwright: Page | undefined;
  goto(url: string): Promise<void>;
  url(): Promise<string>;
  run(script: string, ...parameters: unknown[]): Promise<unknown>;
  /** The element that the script answers, if it answers one. */
  find(script: string, ...parameters: unknown[]): Promise<Handle | undefined>;
  click(element: Handle): Promise<void>;
  press(keys: string): Promise<void>;
  type(text: string): Promise<void>;
  screenshot(): Promise<Buffer>;
  resize(size: Size): Promise<Size>;
  close(): Promise<void>;
}

/** A top-level page that a test drives from outside, the same in every engine. Selectors reach into shadow trees. */
export interface EnginePage {
  readonly engine: Engine;
  /** Playwright's own page, for what only it can do; none in WebKit. */
  readonly playwright: Page | undefined;
  goto(url: string): Promise<void>;
  url(): Promise<string>;
  /** Runs the body of a function in the page, `arguments` being `parameters`, and answers what it returns or resolves to. */
  run<T>(script: string, ...parameters: unknown[]): Promise<T>;
  /** The same again and again until the answer is truthy; rejects after 30 s, naming `what` was waited for. */
  until<T>(what: string, script: string, ...parameters: unknown[]): Promise<T>;
  /** Waits until the element is in sight, and presses it as a hand would. */
  click(target: string | Named): Promise<void>;
  /** Waits until the element is in sight. */
  sees(target: string | Named): Promise<void>;
  /** Waits until what is read in the element matches, and answers all of it, with single spaces. */
  reads(selector: string, words: RegExp): Promise<string>;
  /** Presses and releases a key, or several that are joined ("Shift+Tab"), where the focus is. */
  press(keys: string): Promise<void>;
  type(text: string): Promise<void>;
  /** PNG of the viewport. */
  screenshot(): Promise<Buffer>;
  /** Size of the viewport; what it became: a window of WebKitGTK's is never narrower than 334 px. */
  resize(size: Size): Promise<Size>;
  close(): Promise<void>;
}

const PATIENCE = 30_000;
const PAUSE = 50;

/** In the page: `all(selector)`, `isInSight(element)` and `read(node)` see through shadow roots, `named` finds a button. */
const LOOK = `
  const roots = (root) => [root, ...[...root.querySelectorAll('*')].flatMap((each) => each.shadowRoot ? roots(each.shadowRoot) : [])];
  const all = (selector, from = document) => roots(from).flatMap((root) => [...root.querySelectorAll(selector)]);
  const isInSight = (element) => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
  const read = (node) => {
    const from = node.assignedNodes?.({ flatten: true }) ?? (node.shadowRoot ?? node).childNodes;
    const said = [...from].map((each) => each instanceof Text ? each.data : each instanceof Element && !/^(STYLE|SCRIPT)$/.test(each.tagName) ? ' ' + read(each) + ' ' : '');
    return said.join('').replace(/\\s+/g, ' ').trim();
  };
  const matches = (words, { source, flags, exactly }) => source === undefined ? words === exactly : new RegExp(source, flags).test(words);
  const named = (name, within) => (within ? all(within) : [document])
    .flatMap((place) => all('button, a[href], [role=button]', place.shadowRoot ?? place).concat(all('button, a[href], [role=button]', place)))
    .find((each) => isInSight(each) && matches(each.getAttribute('aria-label') ?? read(each), name));
`;

const FIND = `${LOOK} const [selector, name, within] = arguments;
  return (name ? named(name, within) : all(selector).find(isInSight)) ?? null;`;

const READ = `${LOOK} return all(arguments[0]).filter(isInSight).map(read).join(' ') || null;`;

/** The page over its driver. */
export function enginePage<Handle>(driver: Driver<Handle>): EnginePage {
  const run = <T>(script: string, ...parameters: unknown[]) => driver.run(script, ...parameters) as Promise<T>;
  const find = (target: string | Named): Promise<Handle> =>
    patiently(`${described(target)} in sight`, () => driver.find(FIND, ...findParameters(target)));

  return {
    ...driver,
    run,
    until: (what, script, ...parameters) => patiently(what, () => run(script, ...parameters)),
    async click(target) {
      await driver.click(await find(target));
    },
    async sees(target) {
      await find(target);
    },
    async reads(selector, words) {
      let last = '';
      const look = async (): Promise<string | undefined> => {
        last = (await run<string | null>(READ, selector)) ?? '';
        return words.test(last) ? last : undefined;
      };
      return patiently(`${String(words)} in ${selector}`, look, () => `, which says "${last}"`);
    },
  };
}

/** What is truthy at last. A page that is just being left for another answers nothing yet. */
async function patiently<T>(what: string, look: () => Promise<T>, instead = (): string => ''): Promise<NonNullable<T>> {
  const end = Date.now() + PATIENCE;
  let error: unknown;
  while (Date.now() < end) {
    try {
      const found = await look();
      if (found) return found;
    } catch (failed) {
      error = failed;
    }
    await sleep(PAUSE);
  }
  throw new Error(`Waited in vain for ${what}${instead()}.`, { cause: error });
}

function findParameters(target: string | Named): unknown[] {
  if (typeof target === 'string') return [target, null, null];
  const { button, within = null } = target;
  const name = typeof button === 'string' ? { exactly: button } : { source: button.source, flags: button.flags };
  return [null, name, within];
}

function described(target: string | Named): string {
  return typeof target === 'string' ? target : `a button named ${String(target.button)}`;
}
