import type { AdapterEnvironment, ReadOptions } from '../adapter.js';
import { badResponse, errorOf, send, type Answer, type Stake } from '../calling.js';
import { createSigned } from '../signed.js';
import { parseProblem } from './schema.js';

/** Makes a contract type of an answer's JSON, or throws a LoyaltyError 'bad_response'. */
export type Parser<T> = (json: unknown) => T;

export interface WireCall<T> extends ReadOptions {
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

const NOT_JSON = new SyntaxError('it is not JSON. Does data-endpoint name the gateway?');

/** What a developer looks at first when a gateway answers plainly. */
const HINTS: Readonly<Record<number, string>> = {
  401: 'Is the token signed with the secret and the audience that the gateway knows?',
  403: "Are this page's origin and this shopper allowed by the gateway?",
  404: 'Does data-endpoint name the gateway?',
  429: 'Too many calls: raise the limit in front of the gateway.',
};

/** Calls the gateway at `base`: signed, renewed once when the token has expired, never retried otherwise. */
export function createWire(base: string, environment: AdapterEnvironment) {
  const signed = createSigned(environment, isExpired);

  return async function call<T>(given: WireCall<T>): Promise<T> {
    return read(given, await signed(given, (token) => ask(given, token)));
  };

  function ask<T>(given: WireCall<T>, token: string | undefined): Promise<Answer> {
    const { method, key, body, stake, signal } = given;
    const headers: Record<string, string> = { Accept: 'application/json, application/problem+json' };
    if (token !== undefined) headers.Authorization = `Bearer ${token}`;
    if (key !== undefined) headers['Idempotency-Key'] = key;
    return send(environment, { method, url: addressOf(given), headers, body, stake, signal });
  }

  function read<T>({ stake, parse }: WireCall<T>, answer: Answer): T {
    const { response, json } = answer;
    if (!response.ok) {
      const said = parseProblem(json);
      throw errorOf(answer, stake, environment.now(), { ...said, detail: said.detail ?? plainly(response) });
    }
    if (json === undefined && response.status !== 204) throw badResponse(response, stake, NOT_JSON);
    try {
      return parse(json);
    } catch (cause) {
      throw badResponse(response, stake, cause);
    }
  }

  function addressOf({ path, query = {} }: Pick<WireCall<unknown>, 'path' | 'query'>): string {
    const given = Object.entries(query).filter(([, value]) => value !== undefined);
    return `${base}/v1/${path}${given.length ? `?${new URLSearchParams(given)}` : ''}`;
  }
}

function plainly({ status, url }: Response): string {
  const hint =
    HINTS[status] ?? (status >= 500 ? "Look into the gateway's own log." : 'Is it the gateway that answers?');
  return `${url} answered ${status}. ${hint}`;
}

function isExpired({ response, json }: Answer): boolean {
  return response.status === 401 && parseProblem(json).code === 'token_expired';
}
