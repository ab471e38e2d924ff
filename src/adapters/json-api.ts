import type { AdapterEnvironment, ReadOptions } from './adapter.js';
import { isLoyaltyError } from './error.js';
import { sendJson } from './json-body.js';
import { fieldsOf, type Fields } from './reading.js';
import type { Said } from './refusing.js';
import { badResponse } from './bad-response.js';
import { refusalOf, type Call, type Stake } from './sending.js';

export interface JsonApi {
  /** Of the vendor, for errors. */
  name: string;
  /** Without a slash at the end. */
  base: string;
  /** Go along with every call: here is the secret key. */
  headers: Record<string, string>;
  /** In a file that is fetched when the vendor refuses something. */
  said(): Promise<ReadWords>;
}

/** What the vendor's words for a failure come to; empty fields where it said nothing. */
export type ReadWords = (body: Fields, status: number) => Said;

export interface ApiCall extends ReadOptions, Pick<Call, 'method' | 'headers'> {
  /** Sent as JSON. */
  body?: object;
  /** Below the base, with a slash at its start. */
  path: string;
  query?: Readonly<Record<string, string | number | undefined>>;
  /** 'read' unless told. */
  stake?: Stake;
}

/** Calls a vendor's API once and reads its answer by `read`, whose LoyaltyErrors are the answer's fault. */
export type CallApi = <T>(call: ApiCall, read: (answer: Fields) => T) => Promise<T>;

/** A vendor's JSON API behind a secret key. */
export function createJsonApi(environment: AdapterEnvironment, { name, base, headers, said }: JsonApi): CallApi {
  return async ({ path, query = {}, stake = 'read', headers: own, body, ...call }, read) => {
    const url = `${base}${path}${queryOf(query)}`;
    const sent = { ...call, url, stake, body, headers: { ...headers, ...own } };
    const answer = await sendJson(environment, sent);
    if (!answer.response.ok) throw await refusalOf(answer, stake, failure());
    try {
      return read(answer.response.status === 204 ? {} : fieldsOf(answer.json));
    } catch (cause) {
      throw badResponse(answer.response, stake, cause);
    }

    async function failure() {
      const [{ failureOf }, words] = await Promise.all([import('./json-refusals.js'), said()]);
      return failureOf(answer, `${name}: `, path, stake, environment.now(), words);
    }
  };
}

function queryOf(query: NonNullable<ApiCall['query']>): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined);
  return given.length ? `?${new URLSearchParams(given.map(([name, value]) => [name, String(value)]))}` : '';
}

/**
 * For what only adorns a load: does without it where its endpoint is down or closed to the key. Not where the whole load
 * was given up or took too long.
 */
export async function adorning<T, Without>(asked: Promise<T>, without: Without): Promise<T | Without> {
  try {
    return await asked;
  } catch (error) {
    if (isLoyaltyError(error) && error.code !== 'aborted' && error.code !== 'timeout') return without;
    throw error;
  }
}
