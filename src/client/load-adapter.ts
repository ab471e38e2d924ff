import type { AdapterEnvironment, AdapterFactory, LoyaltyAdapter } from '../adapters/adapter.js';
import { isLoyaltyError, LoyaltyError } from '../adapters/error.js';

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

/**
 * Makes the adapter a merchant named: a built-in one, one that the page registered, or the address of an ES module whose
 * default export is a factory.
 * Never rejects: what can't be had becomes an adapter that says so at every call.
 */
export async function loadAdapter(
  name: string | undefined,
  { endpoint, options }: { endpoint?: string | undefined; options?: string | undefined },
  environment: AdapterEnvironment,
): Promise<LoyaltyAdapter> {
  try {
    const factory = await findFactory(name ?? (endpoint === undefined ? '' : 'http'));
    const adapter = factory({ ...readOptions(options), ...(endpoint !== undefined && { endpoint }) }, environment) as
      Partial<LoyaltyAdapter> | undefined;
    if (!adapter?.load) throw new TypeError('It makes no adapter.');
    return adapter as LoyaltyAdapter;
  } catch (cause) {
    const error = isLoyaltyError(cause)
      ? cause
      : config(`data-adapter="${name ?? 'http'}" could not be loaded: ${String(cause)}`, cause);
    return { contract: 1, name: 'none', runsIn: ['page'], idempotency: 'none', load: () => Promise.reject(error) };
  }
}

function readOptions(json = '{}'): object {
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

export function isBuiltIn(name: string): boolean {
  return Object.hasOwn(BUILT_IN, name);
}

async function findFactory(name: string): Promise<AdapterFactory> {
  const builtIn = isBuiltIn(name) ? BUILT_IN[name] : undefined;
  if (builtIn) return builtIn();
  if (!/^(https?:|\.{0,2}\/)/.test(name)) return (await registered(name)) ?? unknownName(name);
  const address = new URL(name, location.href).href;
  const module = (await import(/* @vite-ignore */ address)) as { default?: unknown };
  if (typeof module.default !== 'function') throw config(`${address} has no factory as its default export.`);
  return module.default as AdapterFactory;
}

async function registered(name: string): Promise<AdapterFactory | undefined> {
  return name ? (await import('./registered-adapters.js')).registeredAdapter(name) : undefined;
}

function unknownName(name: string): never {
  const known = Object.keys(BUILT_IN).join(', ');
  const why = name ? ', nor was it registered by registerAdapter()' : '; data-endpoint alone means http';
  throw config(`data-adapter="${name}" is not one of ${known} or an ES module's address${why}.`);
}

const config = (message: string, cause?: unknown): LoyaltyError => new LoyaltyError('config', message, { cause });
