import type { AdapterEnvironment, ReadOptions } from './adapter.js';
import { badResponse, errorFrom, errorWithout, uncertain, type Stake } from './http-errors.js';
import { parseProblem } from './schema.js';
import { createTokens } from './tokens.js';
import { untilAborted } from './until-aborted.js';

/** Makes a contract type of an answer's JSON, or throws a LoyaltyError 'bad_response'. */
export type Parser<T> = (json: unknown) => T;

export interface Call<T> extends ReadOptions {
  method: 'GET' | 'POST';
  /** Below /v1. */
  path: string;
  query?: object;
  body?: object | undefined;
  stake: Stake;
  /** Goes along as Idempotency-Key. */
  key?: string;
  parse: Parser<T>;
}

interface Answer {
  response: Response;
  /** undefined where there was none, or none that is JSON. */
  json: unknown;
}

const NOT_JSON = new SyntaxError('it is not JSON. Does data-endpoint name the gateway?');

/** Calls the gateway at `base`: signed, renewed once when the token has expired, never retried otherwise. */
export function createWire(base: string, environment: AdapterEnvironment) {
  const { fetch, now } = environment;
  const tokens = createTokens(environment);

  return async function call<T>(given: Call<T>): Promise<T> {
    const { signal } = given;
    const token = await untilAborted(signal, 'not_done', () => tokens.current(signal));
    const answer = await send(given, token);
    if (token === undefined || !isExpired(answer)) return read(given, answer);
    const fresh = await untilAborted(signal, 'not_done', () => tokens.renew(token));
    const second = await send(given, fresh);
    if (isExpired(second)) tokens.forget();
    return read(given, second);
  };

  function send<T>(given: Call<T>, token: string | undefined): Promise<Answer> {
    const { stake, signal } = given;
    const url = addressOf(given);
    return untilAborted(signal, uncertain(stake), async () => {
      try {
        const response = await fetch(url, requestOf(given, token));
        return { response, json: parseJson(await response.text()) };
      } catch (error) {
        throw errorWithout(error, url, stake);
      }
    });
  }

  function read<T>(given: Call<T>, { response, json }: Answer): T {
    const { stake, parse } = given;
    if (!response.ok) throw errorFrom(response, json, stake, now());
    if (json === undefined && response.status !== 204) throw badResponse(response, stake, NOT_JSON);
    try {
      return parse(json);
    } catch (cause) {
      throw badResponse(response, stake, cause);
    }
  }

  function addressOf({ path, query = {} }: Pick<Call<unknown>, 'path' | 'query'>): string {
    const given = Object.entries(query).filter(([, value]) => value !== undefined);
    return `${base}/v1/${path}${given.length ? `?${new URLSearchParams(given)}` : ''}`;
  }
}

function requestOf({ method, body, key, signal }: Call<unknown>, token: string | undefined): RequestInit {
  const headers: Record<string, string> = { Accept: 'application/json, application/problem+json' };
  if (token !== undefined) headers.Authorization = `Bearer ${token}`;
  if (key !== undefined) headers['Idempotency-Key'] = key;
  if (body) headers['Content-Type'] = 'application/json';
  const shared: RequestInit = { method, headers, signal, credentials: 'omit', cache: 'no-store' };
  return body ? { ...shared, body: JSON.stringify(unspoilt(body)) } : shared;
}

/** Old libraries give every array a toJSON, which spoils what JSON.stringify makes of it: these have one of their own. */
function unspoilt(value: unknown): unknown {
  if (Array.isArray(value)) return Object.assign(value.map(unspoilt), { toJSON: undefined });
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, unspoilt(field)]));
}

function isExpired({ response, json }: Answer): boolean {
  return response.status === 401 && parseProblem(json).code === 'token_expired';
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
