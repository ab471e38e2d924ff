import { LoyaltyWidget } from './elements/loyalty-widget.js';

/** Written in by the build: the hashed files to fetch side by side, and the launcher's word by language. */
declare const __CHUNKS__: Record<'panel' | 'home' | 'en' | 'da' | 'memory' | 'http', string>;
declare const __WORDS__: Record<string, string>;

const NAMES = [
  'adapter',
  'endpoint',
  'token-url',
  'token',
  'locale',
  'market',
  'currency',
  'position',
  'anchor',
  'cart',
  'join',
  'sign-in',
  'page',
  'theme',
];
const ADDRESSES = ['adapter', 'endpoint', 'token-url'];
/** Elements that a theme may have put on the page itself, and that need the panel's code at once. */
const INLINE = 'loyalty-home,loyalty-balance,loyalty-tier-progress';

const current = document.currentScript as HTMLScriptElement | null;
const tag = current ?? document.querySelector<HTMLScriptElement>('script[src*="embed.js"]');
const source = new URL(tag?.src || tag?.dataset.base || location.href, location.href);

function say(message: string): void {
  // eslint-disable-next-line no-console -- for the merchant's developer
  console.error(`[loyalty-widget] ${message}`);
}

/** From `data-*`, else from the query of the script's own address, for tag managers that strip attributes. */
function setting(name: string): string | undefined {
  const value = tag?.getAttribute(`data-${name}`) ?? source.searchParams.get(name) ?? undefined;
  if (value === undefined || current || !ADDRESSES.includes(name) || !/[/:]/.test(value)) return value;
  const { origin } = new URL(value, location.href);
  if (origin === location.origin || origin === source.origin) return value;
  say(
    `config: data-${name} points to ${origin}. Where the tag is not run as written, only this shop's own addresses count.`,
  );
  return undefined;
}

async function fetchChunk(path: string): Promise<unknown> {
  const url = new URL(path, source).href;
  try {
    return await import(/* @vite-ignore */ url);
  } catch {
    return import(/* @vite-ignore */ `${url}?retry`).catch(async (error: unknown) => {
      say(`${url} can't be loaded: ${await reasonFor(url)}.`);
      throw error;
    });
  }
}

function reasonFor(url: string): Promise<string> {
  return fetch(url).then(
    ({ ok, status, headers }) =>
      ok ? `it was answered as ${headers.get('content-type') ?? 'nothing'}` : `the server answered ${String(status)}`,
    () => 'blocked, offline, or not allowed by CORS',
  );
}

function load(widget: LoyaltyWidget): Promise<unknown> {
  const language = (widget.getAttribute('locale') ?? (document.documentElement.lang || navigator.language)).slice(0, 2);
  const adapter = widget.getAttribute('adapter') ?? 'http';
  const known = __CHUNKS__ as Record<string, string>;
  const wanted = ['panel', 'home', language === 'da' ? 'da' : 'en', adapter];
  return Promise.all(wanted.flatMap((name) => known[name] ?? []).map(fetchChunk));
}

function start(): void {
  if (document.querySelector('loyalty-widget')) return;
  const widget = document.createElement('loyalty-widget');
  for (const name of NAMES) {
    const value = setting(name);
    if (value !== undefined) widget.setAttribute(name, value);
  }
  document.body.append(widget);
  if (document.querySelector(INLINE)) void widget.preload();
}

function whenIdle(): void {
  if ('requestIdleCallback' in window) requestIdleCallback(start, { timeout: 2000 });
  else setTimeout(start, 200);
}

LoyaltyWidget.load = load;
LoyaltyWidget.words = __WORDS__;
if (document.readyState === 'complete') whenIdle();
else addEventListener('load', whenIdle, { once: true });
