import type { AdapterEnvironment, ReadOptions } from './adapter.js';
import { isLoyaltyError, LoyaltyError, type Outcome } from './error.js';
import { untilAborted } from './until-aborted.js';

/**
 * What is at stake in a call. write: it may change something. lookup: it asks what became of a write, so failing to
 * hear must never pass for "nothing happened".
 */
export type Stake = 'read' | 'write' | 'lookup';

export interface Call extends ReadOptions {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  url: string;
  headers?: Record<string, string>;
  /** JSON: see `jsonBody`. */
  body?: string | undefined;
  stake: Stake;
  /** 'omit' unless told. */
  credentials?: RequestCredentials;
}

export interface Answer {
  response: Response;
  /** undefined where there was none, or none that is JSON. */
  json: unknown;
}

/** The request may have arrived, whatever became of the answer. */
export function uncertain(stake: Stake): Outcome {
  return stake === 'read' ? 'not_done' : 'unknown';
}

/** Calls a JSON API once. Rejects only where there is no answer at all; what an answer means is the caller's to say. */
export function send({ fetch }: Pick<AdapterEnvironment, 'fetch'>, call: Call): Promise<Answer> {
  const { url, stake, signal } = call;
  return untilAborted(signal, uncertain(stake), async () => {
    try {
      const response = await fetch(url, requestOf(call));
      return { response, json: parseJson(await response.text()) };
    } catch (error) {
      throw errorWithout(error, url, stake);
    }
  });
}

/**
 * The error that a refusal stands for, by words in a file that is fetched when something fails; where that fails, too, no
 * more is known of the answer than that there was one.
 */
export function refusalOf(
  { response: { url, status } }: Answer,
  stake: Stake,
  reading: Promise<LoyaltyError>,
): Promise<LoyaltyError> {
  return reading.catch((cause: unknown) => {
    return new LoyaltyError('unavailable', `${url} answered ${status}.`, { outcome: uncertain(stake), cause });
  });
}

/** The error that a call without an answer stands for. */
export function errorWithout(cause: unknown, url: string, stake: Stake): LoyaltyError {
  if (isLoyaltyError(cause)) return cause;
  const outcome = uncertain(stake);
  if (globalThis.navigator?.onLine === false) {
    return new LoyaltyError('offline', 'The device is offline.', { outcome, cause });
  }
  const message = `No answer from ${url}: no network, a wrong address, or an origin that it does not list.`;
  return new LoyaltyError('unavailable', message, { outcome, cause });
}

function requestOf({ method = 'GET', headers, body, signal, credentials = 'omit' }: Call): RequestInit {
  const type = body && { 'Content-Type': 'application/json' };
  return {
    method,
    signal,
    credentials,
    body: body ?? null,
    cache: 'no-store',
    headers: { Accept: 'application/json', ...type, ...headers },
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
