import type { AdapterEnvironment, Identity, LoyaltyAdapter } from '../adapters/adapter.js';
import { LoyaltyError } from '../adapters/error.js';
import type { GatewayOptions } from './gateway.js';
import { idempotentAdapter } from './idempotent-adapter.js';
import { identify } from './identity.js';

/** What the routes need from the gateway: who asks, the adapter for them, and how long it may take. */
export interface Service {
  identify(request: Pick<Request, 'headers' | 'url'>): Promise<Identity | undefined>;
  adapterFor(identity: Identity | undefined): LoyaltyAdapter;
  deadline(): AbortSignal;
}

/** An adapter's time is up long before this; what is still missing then was lost. Milliseconds. */
const LEASE = 60_000;

/** Throws a LoyaltyError 'config' at once rather than at the first shopper's request. */
export function createService<AdapterOptions>(options: GatewayOptions<AdapterOptions>): Service {
  const { timeout = 10_000, now = Date.now } = options;
  const make = adapterMaker(options, now);
  requireFit(make(undefined), options);
  return {
    identify: (request) => identify(request, options.identity, now()),
    adapterFor: (identity) => keyed(make(identity), identity, options, Math.max(LEASE, 2 * timeout), now),
    deadline: () => AbortSignal.timeout(timeout),
  };
}

function adapterMaker<AdapterOptions>(options: GatewayOptions<AdapterOptions>, now: () => number) {
  const { adapter, fetch = (input, init) => globalThis.fetch(input, init) } = options;
  // A factory without options of its own takes anything.
  const adapterOptions = (options.adapterOptions ?? {}) as AdapterOptions;
  return (identity: Identity | undefined): LoyaltyAdapter => {
    const environment: AdapterEnvironment = { runsIn: 'gateway', fetch, now, ...(identity && { identity }) };
    return adapter(adapterOptions, environment);
  };
}

function keyed<AdapterOptions>(
  adapter: LoyaltyAdapter,
  identity: Identity | undefined,
  { idempotency: store, onError = () => {} }: GatewayOptions<AdapterOptions>,
  lease: number,
  now: () => number,
): LoyaltyAdapter {
  if (adapter.idempotency === 'key' || !store) return adapter;
  return idempotentAdapter(adapter, { store, subject: identity?.subject, lease, now, onError });
}

function requireFit<AdapterOptions>(adapter: LoyaltyAdapter, options: GatewayOptions<AdapterOptions>): void {
  const { idempotency, production = false } = options;
  const { name, runsIn } = adapter;
  const contract: number = adapter.contract;
  if (contract !== 1) throw misfit(`speaks contract ${contract}; this gateway speaks 1`, name);
  if (!runsIn.includes('gateway')) throw misfit('does not run in a gateway', name);
  if (adapter.idempotency === 'none' && !idempotency) {
    throw misfit('has no idempotency of its own: give the gateway an `idempotency` store', name);
  }
  if (production && idempotency && !idempotency.durable) {
    throw new LoyaltyError('config', 'In production the idempotency store must be durable: use postgresIdempotency().');
  }
}

function misfit(reason: string, name: string): LoyaltyError {
  return new LoyaltyError('config', `The adapter "${name}" ${reason}.`);
}
