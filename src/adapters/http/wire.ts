import type { AdapterEnvironment, ReadOptions } from '../adapter.js';
import { LoyaltyError } from '../error.js';
import { refusalOf, send, uncertain, type Answer, type Stake } from '../sending.js';
import { createSigned } from '../signed.js';

/** Makes a contract type of an answer's JSON, or throws a Flaw. */
export type Parser<T> = (json: unknown) => T;

export interface WireCall<T> extends ReadOptions {
  method: 'GET' | 'POST';
  /** Below /v1. */
  path: string;
  query?: object;
  body?: string | undefined;
  stake: Stake;
  /** Goes along as Idempotency-Key. */
  key?: string;
  parse: Parser<T>;
}

export type Wire = ReturnType<typeof createWire>;

/** Calls the gateway at `base`: signed, renewed once when the token has expired, never retried otherwise. */
export function createWire(base: string, environment: AdapterEnvironment) {
  const { signed } = createSigned(environment, isExpired);

  return async function call<T>(given: WireCall<T>): Promise<T> {
    return read(given, await signed(given.signal, (token) => ask(given, token)));
  };

  function ask<T>(given: WireCall<T>, token: string | undefined): Promise<Answer> {
    const { method, key, body, stake, signal } = given;
    const headers: Record<string, string> = { Accept: 'application/json, application/problem+json' };
    if (token !== undefined) headers.Authorization = `Bearer ${token}`;
    if (key !== undefined) headers['Idempotency-Key'] = key;
    return send(environment, { method, url: addressOf(given), headers, body, stake, signal });
  }

  async function read<T>({ stake, parse }: WireCall<T>, answer: Answer): Promise<T> {
    const { response, json } = answer;
    if (!response.ok) throw await refusalOf(answer, stake, failure(answer, stake));
    if (json === undefined && response.status !== 204) throw await unusable(response, stake);
    try {
      return parse(json);
    } catch (flaw) {
      throw await unusable(response, stake, flaw);
    }
  }

  async function failure(answer: Answer, stake: Stake) {
    return (await import('./failures.js')).failureOf(answer, stake, environment.now());
  }

  /** Says what is wrong, where the file that has the words comes. */
  async function unusable(response: Response, stake: Stake, flaw?: unknown): Promise<LoyaltyError> {
    try {
      return (await import('./failures.js')).unusableBy(flaw, response, stake);
    } catch (cause) {
      return new LoyaltyError('bad_response', `Cannot use the answer of ${response.url}.`, {
        outcome: uncertain(stake),
        cause,
      });
    }
  }

  function addressOf({ path, query = {} }: Pick<WireCall<unknown>, 'path' | 'query'>): string {
    const given = Object.entries(query).filter(([, value]) => value !== undefined);
    return `${base}/v1/${path}${given.length ? `?${new URLSearchParams(given)}` : ''}`;
  }
}

function isExpired({ response, json }: Answer): boolean {
  return response.status === 401 && (json as { code?: unknown } | null | undefined)?.code === 'token_expired';
}
