/**
 * What a merchant's page loads: a classic script that reads its own tag, waits until the page is idle and puts
 * `<loyalty-widget>` at its end. Everything else is fetched on intent. More tags on a page add up to one widget.
 */
import { complain, languageIn, LoyaltyWidget, type PanelModule } from './elements/loyalty-widget.js';

/** Written in by the build: what tells the files in `chunks/` that are asked for by name from another release's. */
declare const RELEASE: string;
declare const LAUNCHER_WORDS: Readonly<Record<string, string>>;

/** What the launcher goes by; the rest is for the panel to read (elements/settings.ts). */
const SETTINGS = 'locale theme avoid position anchor page';

/** By file name, for the tags that script loaders rewrite; one that names a backend is surely ours. */
function findTag(): HTMLScriptElement | undefined {
  const tags = [...document.querySelectorAll<HTMLScriptElement>('script[src*="embed.js"],[data-base]')];
  return tags.find((tag) => setting(tag, 'adapter') ?? setting(tag, 'endpoint')) ?? tags[0];
}

/** From `data-*`, else from the query of the script's address, which tag managers leave alone. */
function setting(tag: HTMLScriptElement, name: string): string | null {
  return tag.getAttribute(`data-${name}`) ?? new URL(tag.src || location.href).searchParams.get(name);
}

/** Puts the widget on the page, or adds what this tag knows to the widget that is there. */
function mount(tag: HTMLScriptElement, isFound: boolean, base: URL): void {
  const present = document.querySelector('loyalty-widget');
  const widget = present ?? document.createElement('loyalty-widget');
  for (const name of SETTINGS.split(' ')) {
    const value = setting(tag, name);
    if (value !== null && !widget.hasAttribute(name)) widget.setAttribute(name, value);
  }
  (widget.tags ??= []).push([tag, RELEASE, isFound, base]);
  if (present) return;
  widget.gone = () => {
    later(() => {
      place(widget);
    });
  };
  place(widget);
}

/**
 * Pages swap their body, or clear away what they did not draw themselves: the same widget then comes back, with all it
 * knows, in place of the copy that a cached page may have of it.
 */
function place(widget: LoyaltyWidget): void {
  if (widget.isConnected || !widget.gone) return;
  document.querySelector('loyalty-widget')?.remove();
  document.body?.append(widget);
}

/** Once the page has loaded, and after whatever it is at. */
function later(task: () => void): void {
  const soon = (): unknown => setTimeout(task);
  if (document.readyState === 'complete') soon();
  else addEventListener('load', soon, { once: true });
}

/** Asks at once for all that an open panel needs; a file that is missing is missed by the panel, which tells. */
function loadPanel(widget: LoyaltyWidget, tag: HTMLScriptElement, base: URL): Promise<PanelModule> {
  const adapter = setting(tag, 'adapter') || 'http';
  const address = (name: string): string => new URL(`chunks/${name}-${RELEASE}.js`, base).href;
  const language = languageIn(LoyaltyWidget.words, widget.getAttribute('locale'));
  for (const name of [language, adapter, setting(tag, 'token-url') ? 'identity' : adapter]) {
    // An adapter of the merchant's own has an address.
    if (/^\w+$/.test(name)) import(/* @vite-ignore */ address(name)).catch(() => undefined);
  }
  return importTwice(address('panel'));
}

/** The second time past whatever a cache made of the first answer. */
function importTwice(address: string): Promise<PanelModule> {
  return import(/* @vite-ignore */ address)
    .catch(() => import(/* @vite-ignore */ `${address}?again`))
    .catch(async (error: unknown) => {
      // 404, HTML where JavaScript should be, or nothing that a page may see.
      const answer = await fetch(address).then(
        (found) => found.status + ' ' + found.headers.get('content-type'),
        () => 'blocked or no CORS',
      );
      throw new Error(`${address}: ${answer} (${error})`);
    }) as Promise<PanelModule>;
}

function start(): void {
  const own = document.currentScript as HTMLScriptElement | null;
  const tag = own ?? findTag();
  if (!tag) {
    complain('config', 'no data-base');
    return;
  }
  const base = new URL(tag.dataset.base ?? '.', tag.src || location.href);
  LoyaltyWidget.words = LAUNCHER_WORDS;
  LoyaltyWidget.load = (widget) => loadPanel(widget, tag, base);
  later(() => {
    mount(tag, !own, base);
  });
}

start();
