import type { AdapterEnvironment, AdapterFactory, LoyaltyAdapter } from '../adapters/adapter.js';
import { isLoyaltyError, LoyaltyError } from '../adapters/error.js';

/** What most pages name; finding all others comes in a file of its own. */
const USUAL: Record<string, () => Promise<AdapterFactory>> = {
  memory: async () => (await import('../adapters/memory/memory.js')).memoryAdapter,
  http: async () => (await import('../adapters/http/http.js')).httpAdapter,
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
  const wanted = name ?? (endpoint === undefined ? '' : 'http');
  try {
    const usual = Object.hasOwn(USUAL, wanted) ? USUAL[wanted] : undefined;
    const naming = usual && options === undefined ? undefined : await import('./named-adapter.js');
    const factory = await (usual?.() ?? naming?.namedAdapter(wanted));
    const given = { ...naming?.readOptions(options ?? '{}'), ...(endpoint !== undefined && { endpoint }) };
    const adapter = factory?.(given, environment) as Partial<LoyaltyAdapter> | undefined;
    if (!adapter?.load) throw new TypeError('It makes no adapter.');
    return adapter as LoyaltyAdapter;
  } catch (cause) {
    const error = isLoyaltyError(cause)
      ? cause
      : new LoyaltyError('config', `data-adapter="${wanted}" could not be loaded: ${String(cause)}`, { cause });
    return { contract: 1, name: 'none', runsIn: ['page'], idempotency: 'none', load: () => Promise.reject(error) };
  }
}
