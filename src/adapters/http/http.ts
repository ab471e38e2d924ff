import { CAPABILITIES, type AdapterFactory, type LoadInput } from '../adapter.js';
import { endpointUrl } from '../endpoint.js';
import { later } from '../later.js';
import { parseLoad } from './schema.js';
import { createWire } from './wire.js';

export interface HttpOptions {
  /** Where the gateway is: `https://…`, or a path on the page's own origin such as "/loyalty". */
  endpoint?: unknown;
}

/** Asked by whoever got an answer that no gateway gives. */
export const WHICH_GATEWAY = 'Does data-endpoint name the gateway?';

/** Speaks the wire protocol `/v1` with a gateway. Has every method; what the backend can do, the program says. */
export const httpAdapter: AdapterFactory<HttpOptions> = ({ endpoint }, environment) => {
  const call = createWire(endpointUrl(endpoint, 'the gateway', '/loyalty'), environment);

  return {
    contract: 1,
    name: 'http',
    runsIn: ['page', 'gateway'],
    idempotency: 'key',
    load: ({ programVersion, ...input }, { signal }) =>
      call({
        method: 'GET',
        path: 'load',
        query: { ...placeOf(input), programVersion },
        stake: 'read',
        signal,
        parse: parseLoad,
      }),
    // All that can be named as a capability: what the panel's home does without.
    ...later(CAPABILITIES, async () => (await import('./calls.js')).httpCalls(call)),
  };
};

/** In which market and words an answer is wanted. */
export function placeOf({ locale, market, currency }: Pick<LoadInput, 'locale' | 'market' | 'currency'>) {
  return { locale, market, currency };
}
