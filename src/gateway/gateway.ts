import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { cors } from 'hono/cors';
import type { AdapterFactory } from '../adapters/adapter.js';
import { LoyaltyError } from '../adapters/error.js';
import type { IdempotencyStore } from './idempotency.js';
import type { AnyVerifier } from './identity.js';
import { asLoyaltyError, PROBLEMS, problemResponse } from './problem.js';
import { addRoutes } from './routes.js';
import { createService } from './service.js';

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
export function createGateway<AdapterOptions = Record<string, unknown>>(
  options: GatewayOptions<AdapterOptions>,
): Gateway {
  const app = createApp(options);
  return {
    fetch: async (request) => {
      try {
        return await app.fetch(request);
      } catch (error) {
        options.onError?.(error);
        return problemResponse(asLoyaltyError(error));
      }
    },
  };
}

/** The gateway's routes as a Hono app, to be mounted in one. */
export function createApp<AdapterOptions>(options: GatewayOptions<AdapterOptions>): Hono {
  const { maxBody = 64 * 1024, basePath = '/', onError } = options;
  const app = new Hono().basePath(basePath);
  app.use(async (context, next) => {
    await next();
    context.res.headers.set('Cache-Control', 'private, no-store');
    context.res.headers.set('X-Content-Type-Options', 'nosniff');
  });
  app.use(crossOrigin(options.origins));
  app.use(bodyLimit({ maxSize: maxBody, onError: () => tooLarge(maxBody) }));
  addRoutes(app, createService(options));
  app.notFound(() => problemResponse(new LoyaltyError('not_found', 'No such route under /v1.')));
  app.onError((error) => {
    const failure = asLoyaltyError(error);
    if (PROBLEMS[failure.code].status >= 500) onError?.(error);
    return problemResponse(failure);
  });
  return app;
}

function crossOrigin(origins: readonly string[]) {
  for (const origin of origins) requireOrigin(origin);
  return cors({
    origin: [...origins],
    allowMethods: ['GET', 'POST'],
    allowHeaders: ['Authorization', 'Content-Type', 'Idempotency-Key'],
    exposeHeaders: ['Retry-After'],
    maxAge: 7200,
  });
}

function requireOrigin(origin: string): void {
  if (!origin.includes('*') && URL.canParse(origin) && new URL(origin).origin === origin) return;
  throw new LoyaltyError('config', `origins: "${origin}" is not an origin; write it like https://shop.example.`);
}

function tooLarge(maxBody: number): Response {
  return problemResponse(new LoyaltyError('invalid', `The body is larger than ${maxBody} bytes.`), 413);
}
