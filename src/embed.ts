/**
 * What a merchant's page loads: a classic script that reads its own tag, waits until the page is idle and puts
 * `<loyalty-widget>` at its end. Everything else is fetched on intent. More tags on a page add up to one widget.
 */
import { languageIn, LoyaltyWidget, report, type PanelModule } from './elements/loyalty-widget.js';

/** Written in by the build: the files in `chunks/` to fetch for what they are named by, without `.js`, itself first. */
declare const CHUNKS: Readonly<Record<string, readonly string[]>>;
declare const LAUNCHER_WORDS: Readonly<Record<string, string>>;

/** They decide whom a shopper's token goes to. */
const ADDRESSES = ['adapter', 'endpoint', 'token-url'];
const OTHERS = 'options token locale market currency position anchor cart join sign-in page theme'.split(' ');

/** By file name, for the tags that script loaders rewrite; one that names a backend is surely ours. */
function findTag(): HTMLScriptElement | undefined {
  const tags = [...document.querySelectorAll<HTMLScriptElement>('script[src*="embed.js"],script[data-base]')];
  return tags.find((tag) => ADDRESSES.some((name) => setting(tag, name))) ?? tags[0];
}

/** From `data-*`, else from the query of the script's address, which tag managers leave alone. */
function setting(tag: HTMLScriptElement, name: string): string | null {
  return tag.getAttribute(`data-${name}`) ?? new URL(tag.src || location.href).searchParams.get(name);
}

/** Puts the widget on the page, or adds what this tag knows to the widget that is there. */
function mount(tag: HTMLScriptElement, mayName: (address: string) => boolean): void {
  const present = document.querySelector('loyalty-widget');
  const widget = present ?? document.createElement('loyalty-widget');
  for (const name of [...ADDRESSES, ...OTHERS]) {
    const value = setting(tag, name);
    if (value === null || widget.hasAttribute(name)) continue;
    if (!ADDRESSES.includes(name) || mayName(value)) widget.setAttribute(name, value);
    else report({ code: 'config', message: `data-${name} is on a foreign origin.` });
  }
  if (!present) document.body.append(widget);
}

function whenIdle(task: () => void): void {
  const idle = (): unknown => (window.requestIdleCallback ?? setTimeout)(task);
  if (document.readyState === 'complete') idle();
  else addEventListener('load', idle);
}

/** Asks at once for all that an open panel needs; a file that is missing is missed by the panel, which tells. */
function loadPanel(widget: LoyaltyWidget, base: URL): Promise<PanelModule> {
  const read = (name: string): string | null => widget.getAttribute(name);
  const wanted = ['panel', read('adapter') || 'http', languageIn(LoyaltyWidget.words, read('locale'))];
  const [panel = '', ...others] = wanted
    .flatMap((name) => CHUNKS[name] ?? [])
    .map((name) => new URL(`chunks/${name}.js`, base).href);
  for (const address of others) import(/* @vite-ignore */ address).catch(() => undefined);
  return importTwice(panel);
}

async function importTwice(address: string): Promise<PanelModule> {
  try {
    return (await import(/* @vite-ignore */ address)) as PanelModule;
  } catch {
    // Past whatever a cache made of the first answer.
    return import(/* @vite-ignore */ `${address}?again`).catch(async (error: unknown) => {
      throw new Error(`${address}: ${await diagnose(address)} (${String(error)})`);
    }) as Promise<PanelModule>;
  }
}

/** 404, HTML where JavaScript should be, or nothing that a page may see. */
function diagnose(address: string): Promise<string> {
  return fetch(address).then(
    ({ status, headers }) => `answered ${String(status)} ${String(headers.get('content-type'))}`,
    () => 'blocked, offline or without CORS',
  );
}

function start(): void {
  const own = document.currentScript as HTMLScriptElement | null;
  const tag = own ?? findTag();
  if (!tag) {
    report({ code: 'config', message: 'embed.js needs data-base on its tag.' });
    return;
  }
  const base = new URL(tag.dataset.base ?? '.', tag.src || location.href);
  LoyaltyWidget.words = LAUNCHER_WORDS;
  LoyaltyWidget.load = (widget) => loadPanel(widget, base);
  // A tag found by its name may have been written by anyone who can put text on the page.
  const mayName = (address: string): boolean =>
    own !== null || [location.origin, base.origin].includes(originOf(address));
  whenIdle(() => {
    mount(tag, mayName);
  });
}

/** '' for what is no address; URL() would throw. */
function originOf(address: string): string {
  return Object.assign(document.createElement('a'), { href: address }).origin;
}

start();
