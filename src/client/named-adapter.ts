import type { AdapterFactory } from '../adapters/adapter.js';
import { LoyaltyError } from '../adapters/error.js';
import { registeredAdapter } from './registered-adapters.js';

/** The built-in adapters that run in a page, each loaded only when named. */
const BUILT_IN: Record<string, () => Promise<AdapterFactory>> = {
  memory: async () => (await import('../adapters/memory/memory.js')).memoryAdapter,
  http: async () => (await import('../adapters/http/http.js')).httpAdapter,
  medusa: async () => (await import('../adapters/medusa/medusa.js')).medusaAdapter,
  vendure: async () => (await import('../adapters/vendure/vendure.js')).vendureAdapter,
  smile: async () => (await import('../adapters/smile/smile.js')).smileAdapter,
  loyaltylion: async () => (await import('../adapters/loyaltylion/loyaltylion.js')).loyaltylionAdapter,
  yotpo: async () => (await import('../adapters/yotpo/yotpo.js')).yotpoAdapter,
  shopify: async () => (await import('./shopify.js')).shopifyOnPage,
  woocommerce: async () => (await import('../adapters/woocommerce/woocommerce.js')).woocommerceAdapter,
};

export const BUILT_IN_NAMES: readonly string[] = Object.keys(BUILT_IN);

/** A built-in adapter, one that the page registered, or the default export of the ES module at an address. */
export async function namedAdapter(name: string): Promise<AdapterFactory> {
  const builtIn = Object.hasOwn(BUILT_IN, name) ? BUILT_IN[name] : undefined;
  if (builtIn) return builtIn();
  if (!/^(https?:|\.{0,2}\/)/.test(name)) {
    return (name ? await registeredAdapter(name) : undefined) ?? unknownName(name);
  }
  const address = new URL(name, location.href).href;
  const module = (await import(/* @vite-ignore */ address)) as { default?: unknown };
  if (typeof module.default !== 'function') throw config(`${address} has no factory as its default export.`);
  return module.default as AdapterFactory;
}

/** What `data-options` says. Throws a LoyaltyError 'config' for what is no JSON object. */
export function readOptions(json: string): object {
  let options: unknown;
  try {
    options = JSON.parse(json);
  } catch (cause) {
    throw config(`data-options is not JSON: ${String(cause)}`, cause);
  }
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw config('data-options must be a JSON object, such as {"site":"1234"}.');
  }
  return options;
}

function unknownName(name: string): never {
  const known = BUILT_IN_NAMES.join(', ');
  const why = name ? ', nor was it registered by registerAdapter()' : '; data-endpoint alone means http';
  throw config(`data-adapter="${name}" is not one of ${known} or an ES module's address${why}.`);
}

const config = (message: string, cause?: unknown): LoyaltyError => new LoyaltyError('config', message, { cause });
