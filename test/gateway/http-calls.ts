import assert from 'node:assert/strict';
import type { RequestListener } from 'node:http';
import { after } from 'node:test';
import type { AdapterEnvironment, LoyaltyAdapter } from '../../src/adapters/adapter.js';
import { isLoyaltyError, type LoyaltyError } from '../../src/adapters/error.js';
import { httpAdapter } from '../../src/adapters/http/http.js';
import { serveRaw } from './serving.js';
import { redeemBody, verdict } from './shop.js';

const NOW = Date.parse('2030-01-01T12:00:00Z');
const context = { locale: 'en' };
export const signal = new AbortController().signal;

export function adapterAt(endpoint: string, environment: Partial<AdapterEnvironment> = {}): LoyaltyAdapter {
  return httpAdapter({ endpoint }, { runsIn: 'page', fetch, now: () => NOW, ...environment });
}

/** What a member asks for and what may go wrong with it: nothing, something, or nobody knows. */
export function callsOf(adapter: LoyaltyAdapter, given: AbortSignal = signal) {
  return {
    read: () => adapter.load(context, { signal: given }),
    write: () => adapter.redeem!(redeemBody, { signal: given, key: crypto.randomUUID() }),
    lookup: () => adapter.redemption!(crypto.randomUUID(), { signal: given }),
  };
}

export async function failureOf(call: () => Promise<unknown>): Promise<LoyaltyError> {
  const error: unknown = await call().then(
    (value) => assert.fail(`succeeded: ${JSON.stringify(value)}`),
    (reason: unknown) => reason,
  );
  return isLoyaltyError(error) ? error : assert.fail(`not a LoyaltyError: ${String(error)}`);
}

export async function verdicts(adapter: LoyaltyAdapter, given?: AbortSignal): Promise<Record<string, string>> {
  const { read, write, lookup } = callsOf(adapter, given);
  const [r, w, l] = await Promise.all([read, write, lookup].map(failureOf));
  return { read: verdict(r!), write: verdict(w!), lookup: verdict(l!) };
}

export async function server(listener: RequestListener): Promise<string> {
  const { url, close } = await serveRaw(listener);
  after(close);
  return url;
}

export function answering(
  status: number,
  type: string,
  body: string,
  headers: Record<string, string> = {},
): Promise<string> {
  return server((_request, response) => response.writeHead(status, { 'Content-Type': type, ...headers }).end(body));
}
