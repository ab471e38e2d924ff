import { pageHost } from '../host/page-host.js';
import { createClient, type Client } from './client.js';
import { lazily } from './lazily.js';
import { lazyIdentity } from './lazy-identity.js';
import { loadAdapter } from './load-adapter.js';
import { VERSION } from './version.js';

/** What a merchant says on the script tag, one property for each `data-*`. */
export interface PageConfig {
  /** A built-in adapter's name, or the address of an ES module. */
  adapter?: string | undefined;
  /** Where the gateway serves the wire protocol, or where a named adapter's backend is. */
  endpoint?: string | undefined;
  /** What else a named adapter asks for, as JSON: an object of its options. Never an address. */
  options?: string | undefined;
  token?: string | undefined;
  tokenUrl?: string | undefined;
  getToken?: (() => Promise<string | undefined>) | undefined;
  locale?: string | undefined;
  market?: string | undefined;
  currency?: string | undefined;
  /** Who keeps the cart: "event" (the page answers), "shopify" or "woocommerce". */
  cart?: string | undefined;
  signIn?: string | undefined;
  join?: string | undefined;
  /** Where host events are raised; `document` unless told. */
  target?: EventTarget | undefined;
}

/** A client for what the tag says. Never rejects; a config that can't work is an error state with one console line. */
export async function clientFor(config: PageConfig): Promise<Client> {
  const {
    adapter: name,
    endpoint,
    options,
    token,
    tokenUrl,
    getToken,
    market,
    currency,
    cart,
    signIn,
    join,
    target,
  } = config;
  const fetch = globalThis.fetch.bind(globalThis);
  const now = (): number => Date.now();
  const identity = lazyIdentity({ token, tokenUrl, getToken, fetch, now });
  const sdk = lazily(async () => (await import('./sdk.js')).sdkPort());
  const adapter = await loadAdapter(
    name,
    { endpoint, options },
    {
      runsIn: 'page',
      fetch,
      now,
      token: identity.token,
      sdk: async (find, options) => (await sdk())(find, options),
    },
  );
  const page = { signIn, join, target };
  const shop = cart ? await import('./shop-host.js').catch(() => undefined) : undefined;
  const host = cart && shop ? shop.shopHost(cart, page) : pageHost(page);
  const locale = config.locale ?? (document.documentElement.lang || navigator.language);
  return createClient(adapter, host, {
    locale,
    market,
    currency,
    identity,
    cacheKey: [adapter.name, endpoint].filter(Boolean).join(':'),
  });
}

interface Registry {
  version: string;
  client: Promise<Client>;
  provide(client: Promise<Client>): void;
  provided: boolean;
}

const REGISTRY = Symbol.for('loyalty-widget');

function registry(): Registry {
  const page = globalThis as { [REGISTRY]?: Registry };
  return (page[REGISTRY] ??= emptyRegistry());
}

function emptyRegistry(): Registry {
  let provide: Registry['provide'] = () => undefined;
  const client = new Promise<Client>((resolve) => {
    provide = resolve;
  });
  return { version: VERSION, client, provide, provided: false };
}

/** The page's default client, as soon as someone provides one. */
export const pageClient = (): Promise<Client> => registry().client;

/** Makes the page's default client, unless another tag or module was first; answers the one that counts. */
export function providePageClient(config: PageConfig): Promise<Client> {
  const page = registry();
  if (!page.provided) {
    page.provided = true;
    page.provide(clientFor(config));
  }
  return page.client;
}

/** Ends the page's default client; the next to come makes a new one. */
export async function destroyPageClient(): Promise<void> {
  const { provided, client } = registry();
  Reflect.deleteProperty(globalThis, REGISTRY);
  if (provided) (await client).destroy();
}
