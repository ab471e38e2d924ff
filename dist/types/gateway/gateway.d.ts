import { Hono } from 'hono';
import type { AdapterFactory } from '../adapters/adapter.js';
import type { IdempotencyStore } from './idempotency.js';
import type { AnyVerifier } from './identity.js';
export interface GatewayOptions<AdapterOptions = Record<string, unknown>> {
    /** Makes the adapter in front of the loyalty backend, anew for every request. */
    adapter: AdapterFactory<AdapterOptions>;
    /** What the adapter is made with: its secret key, for instance. */
    adapterOptions?: AdapterOptions;
    /** The kinds of signed token or request that name a shopper; without one, every shopper is a guest. */
    identity: readonly AnyVerifier[];
    /** Origins of the shop's pages, as `https://shop.example`; needed only where the gateway is on another origin. */
    origins: readonly string[];
    /** Needed where the adapter's backend has no idempotency of its own. */
    idempotency?: IdempotencyStore;
    /** Where the gateway is mounted, e.g. "/loyalty". */
    basePath?: string;
    /** Bytes of a request's body; 64 KiB unless told, for a cart may be long. */
    maxBody?: number;
    /** Milliseconds that the backend has for an answer; 10,000 unless told. */
    timeout?: number;
    /** Refuses what only development can live with. */
    production?: boolean;
    /** Told of every failure that is the server's: the answer to the page says nothing of its cause. */
    onError?(error: unknown): void;
    fetch?: typeof fetch;
    /** Milliseconds since the epoch. */
    now?(): number;
}
export interface Gateway {
    /** Answers every request, also its own failures; never rejects. */
    fetch(request: Request): Promise<Response>;
}
/**
 * Serves the wire protocol `/v1` from any adapter, on any runtime with fetch and WebCrypto. Throws a LoyaltyError
 * 'config' when the options can't work.
 */
export declare function createGateway<AdapterOptions = Record<string, unknown>>(options: GatewayOptions<AdapterOptions>): Gateway;
/** The gateway's routes as a Hono app, to be mounted in one. */
export declare function createApp<AdapterOptions>(options: GatewayOptions<AdapterOptions>): Hono;
