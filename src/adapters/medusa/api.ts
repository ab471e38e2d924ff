import type { AdapterEnvironment, ReadOptions } from '../adapter.js';
import { LoyaltyError } from '../error.js';
import { sendJson, type JsonCall } from '../json-body.js';
import { fieldsOf, type Fields } from '../reading.js';
import { badResponse } from '../bad-response.js';
import { refusalOf, type Answer, type Stake } from '../sending.js';
import { createSigned } from '../signed.js';
import type { Settings } from './options.js';

export interface MedusaCall extends ReadOptions {
  method?: 'GET' | 'POST' | 'DELETE';
  /** Below /store. */
  path: string;
  query?: Record<string, string>;
  body?: object;
  stake: Stake;
}

export type MedusaApi = ReturnType<typeof createMedusaApi>;

/** Calls Medusa's store API for whoever the shop's token, a customer's JWT, speaks for. */
export function createMedusaApi(
  { endpoint, publishableKey }: Pick<Settings, 'endpoint' | 'publishableKey'>,
  environment: AdapterEnvironment,
) {
  const { current: token, signed } = createSigned(environment, ({ response }) => response.status === 401);

  function call(given: MedusaCall): Promise<Answer> {
    return signed(given.signal, (jwt) => {
      if (jwt === undefined) throw new LoyaltyError('unauthenticated', 'Nobody is signed in.');
      return sendJson(environment, callOf(given, jwt));
    });
  }

  function callOf({ method = 'GET', path, query, body, stake, signal }: MedusaCall, jwt: string): JsonCall {
    const url = `${endpoint}/store/${path}${query ? `?${new URLSearchParams(query)}` : ''}`;
    const headers = { Authorization: `Bearer ${jwt}`, 'x-publishable-api-key': publishableKey };
    return { method, url, headers, body, stake, signal };
  }

  /** An answer's fields; throws what a refusal stands for. */
  async function whole(answer: Answer, stake: Stake): Promise<Fields> {
    const { response, json } = answer;
    if (!response.ok) throw await refusalOf(answer, stake, failure(answer, stake));
    try {
      return fieldsOf(json);
    } catch (cause) {
      throw badResponse(response, stake, cause);
    }
  }

  async function failure(answer: Answer, stake: Stake) {
    return (await import('./calls.js')).failureOf(answer, stake, environment.now());
  }

  return {
    token,
    call,
    whole,
    /** What is found under `name` in the answer. */
    async ask(given: MedusaCall, name: string): Promise<Fields> {
      const answer = await call(given);
      const found = await whole(answer, given.stake);
      try {
        return fieldsOf(found[name], name);
      } catch (cause) {
        throw badResponse(answer.response, given.stake, cause);
      }
    },
  };
}

/** Medusa itself had an answer: a route that is not there is answered by its web server, in HTML. */
export function isMedusas({ json }: Answer): boolean {
  return typeof json === 'object' && json !== null;
}
