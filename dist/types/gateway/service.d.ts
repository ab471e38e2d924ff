import type { Identity, LoyaltyAdapter } from '../adapters/adapter.js';
import type { GatewayOptions } from './gateway.js';
/** What the routes need from the gateway: who asks, the adapter for them, and how long it may take. */
export interface Service {
    identify(request: Pick<Request, 'headers' | 'url'>): Promise<Identity | undefined>;
    adapterFor(identity: Identity | undefined): LoyaltyAdapter;
    deadline(): AbortSignal;
}
/** Throws a LoyaltyError 'config' at once rather than at the first shopper's request. */
export declare function createService<AdapterOptions>(options: GatewayOptions<AdapterOptions>): Service;
