import type { AdapterEnvironment, ReadOptions } from './adapter.js';
import { badResponse, errorOf, send, type Answer, type Call, type Said, type Stake } from './calling.js';
import { isLoyaltyError, LoyaltyError, type ErrorCode } from './error.js';
import { fieldsOf, type Fields } from './reading.js';

export interface JsonApi {
  /** Of the vendor, for errors. */
  name: string;
  /** Without a slash at the end. */
  base: string;
  /** Go along with every call: here is the secret key. */
  headers: Record<string, string>;
  /** What the vendor's words for a failure come to; empty fields where it said nothing. */
  said(body: Fields, status: number): Said;
}

export interface ApiCall extends ReadOptions, Pick<Call, 'method' | 'body' | 'headers'> {
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
  return async ({ path, query = {}, stake = 'read', headers: own, ...call }, read) => {
    const url = `${base}${path}${queryOf(query)}`;
    const answer = await send(environment, { ...call, url, stake, headers: { ...headers, ...own } });
    if (!answer.response.ok) throw failureOf(answer);
    try {
      return read(answer.response.status === 204 ? {} : fieldsOf(answer.json));
    } catch (cause) {
      throw badResponse(answer.response, stake, cause);
    }

    function failureOf({ response: { status }, json }: Answer): LoyaltyError {
      const words = said(fieldsOr(json), status);
      const detail = `${name}: ${words.detail ?? `${path} answered ${status}`}`;
      return errorOf(answer, stake, environment.now(), { ...impliedBy(status, stake), ...words, detail });
    }
  };
}

/** The key is the gateway's and not the shopper's: its refusal must not look as if they had to sign in again. */
function impliedBy(status: number, stake: Stake): Said {
  if (status === 401 || status === 403) return { code: 'config', outcome: stake === 'lookup' ? 'unknown' : 'not_done' };
  if (status === 500) return { code: 'unavailable', outcome: stake === 'read' ? 'not_done' : 'unknown' };
  return stake === 'lookup' ? { outcome: 'unknown' } : {};
}

function fieldsOr(json: unknown): Fields {
  return typeof json === 'object' && json !== null ? (json as Fields) : {};
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

/** The same error, for a redeem that may have been sent before or have been begun: its key must be kept. */
export function unsettled(error: unknown): unknown {
  if (!isLoyaltyError(error)) return error;
  const { code, message, retryAfter } = error;
  return new LoyaltyError(code, message, {
    outcome: 'unknown',
    cause: error,
    ...(retryAfter !== undefined && { retryAfter }),
  });
}

/**
 * For what is read before a redeem that may be repeated with its key, or to find out what became of one: when reading
 * fails, nothing is said about the redeem. `answers` are the codes that do say something.
 */
export async function readAround<T>(reading: Promise<T>, answers: readonly ErrorCode[] = BEFORE): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    throw isLoyaltyError(error) && answers.includes(error.code) ? error : unsettled(error);
  }
}

const BEFORE: readonly ErrorCode[] = ['unauthenticated', 'not_enrolled', 'blocked', 'aborted', 'config'];
/** For a lookup. */
export const FOUND_OUT: readonly ErrorCode[] = ['not_found', 'unauthenticated', 'aborted'];
