import {
  CAPABILITIES,
  type AdapterEnvironment,
  type AdapterFactory,
  type LoyaltyAdapter,
} from '../adapters/adapter.js';
import { isLoyaltyError, LoyaltyError, type ErrorCode } from '../adapters/error.js';

/** What most pages name; finding all others comes in a file of its own. */
const USUAL: Record<string, () => Promise<AdapterFactory>> = {
  memory: async () => (await import('../adapters/memory/memory.js')).memoryAdapter,
  http: async () => (await import('../adapters/http/http.js')).httpAdapter,
};

interface Told {
  endpoint?: string | undefined;
  options?: string | undefined;
}

/**
 * Makes the adapter a merchant named: a built-in one, one that the page registered, or the address of an ES module whose
 * default export is a factory.
 * Never rejects: what can't be had becomes an adapter that says so at every load. It becomes the one that was named when a
 * file that did not come does so later.
 */
export async function loadAdapter(
  name: string | undefined,
  told: Told,
  environment: AdapterEnvironment,
): Promise<LoyaltyAdapter> {
  const wanted = name ?? (told.endpoint === undefined ? '' : 'http');
  const make = (): Promise<LoyaltyAdapter> => makeAdapter(wanted, told, environment);
  try {
    return await make();
  } catch (error) {
    const isLost = (error as LoyaltyError).code === 'unavailable';
    const adapter: LoyaltyAdapter = {
      ...{ contract: 1, name: wanted, runsIn: ['page'], idempotency: 'none' },
      load: async (...input) => {
        if (!isLost) throw error;
        const made = await make();
        Object.assign(adapter, { idempotency: made.idempotency });
        for (const method of ['load', ...CAPABILITIES] as const) {
          Object.assign(adapter, { [method]: made[method]?.bind(made) });
        }
        return made.load(...input);
      },
    };
    return adapter;
  }
}

async function makeAdapter(
  wanted: string,
  { endpoint, options }: Told,
  environment: AdapterEnvironment,
): Promise<LoyaltyAdapter> {
  let code: ErrorCode = 'unavailable';
  try {
    const usual = Object.hasOwn(USUAL, wanted) ? USUAL[wanted] : undefined;
    const naming = usual && options === undefined ? undefined : await import('./named-adapter.js');
    const factory = await (usual?.() ?? naming?.namedAdapter(wanted));
    code = 'config';
    const given = { ...naming?.readOptions(options ?? '{}'), ...(endpoint !== undefined && { endpoint }) };
    const adapter = factory?.(given, environment) as Partial<LoyaltyAdapter> | undefined;
    if (!adapter?.load) throw new TypeError('It makes no adapter.');
    return adapter as LoyaltyAdapter;
  } catch (cause) {
    if (isLoyaltyError(cause)) throw cause;
    throw new LoyaltyError(code, `data-adapter="${wanted}" could not be loaded: ${String(cause)}`, { cause });
  }
}
