import type { AdapterFactory, LoyaltyAdapter } from '../../src/adapters/adapter.js';
import type { LoyaltyError } from '../../src/adapters/error.js';
import { createGateway, jwtIdentity, signJwt, type GatewayOptions } from '../../src/gateway/index.js';
import type { Problem } from '../../src/gateway/problem.js';
import type { Seed } from '../../src/testing/subject.js';
import { memorySubject } from '../contract/memory.subject.js';
import { serveGateway } from './serving.js';

export const secret = 'a secret that only the shop and its gateway know';
export const audience = 'loyalty';
export const redeemBody = { reward: 'treat', points: 100, locale: 'en' };

const SEED: Seed = {
  members: [
    { id: 'ada', name: 'Ada', state: 'enrolled', points: 1000 },
    { id: 'bea', name: 'Bea', state: 'enrolled', points: 1000 },
    { id: 'cleo', name: 'Cleo', state: 'candidate', points: 0 },
  ],
  rewards: [{ id: 'treat', name: 'Treat', kind: 'free_product', points: 100 }],
};

export interface ShopOptions extends Partial<GatewayOptions> {
  /** Changes the memory adapter that stands behind the gateway unless told otherwise. */
  behind?(adapter: LoyaltyAdapter): LoyaltyAdapter;
}

export interface Asked extends RequestInit {
  /** The subject who asks; nobody when left out. */
  as?: string;
  key?: string;
}

/** A running gateway in front of a memory adapter with Ada, Bea and Cleo in it. */
export async function openShop({ behind = (adapter) => adapter, ...options }: ShopOptions = {}) {
  const backend = memorySubject();
  await backend.seed(SEED);
  const adapter: AdapterFactory = (_options, { identity }) => behind(backend.adapter(identity));
  const identity = [jwtIdentity({ keys: secret, audience })];
  const { url, close } = await serveGateway(createGateway({ adapter, identity, origins: [], ...options }));
  return { url, close, ask: (path: string, asked?: Asked) => ask(url + path, asked) };
}

async function ask(url: string, { as, key, headers, ...init }: Asked = {}): Promise<Response> {
  const sent = new Headers(headers);
  if (as !== undefined) sent.set('Authorization', `Bearer ${await tokenFor(as)}`);
  if (key !== undefined) sent.set('Idempotency-Key', key);
  return fetch(url, { ...init, headers: sent });
}

export async function tokenFor(subject: string, options: { now?: number } = {}): Promise<string> {
  return (await signJwt({ subject }, { secret, audience, ...options })).token;
}

export function redeeming(as: string, key: string, body: object = redeemBody): Asked {
  return posting(as, body, key);
}

/** Without a key where the POST is a read. */
export function posting(as: string | undefined, body: object, key?: string): Asked {
  return {
    method: 'POST',
    body: JSON.stringify(body),
    ...(as !== undefined && { as }),
    ...(key !== undefined && { key }),
  };
}

export async function problemOf(response: Response): Promise<Problem> {
  return (await response.json()) as Problem;
}

/** What a problem or an error says, as far as a page acts on it. */
export function verdict({ code, outcome }: Problem | LoyaltyError): string {
  return `${code}, ${outcome}`;
}
