import type { AdapterEnvironment, ReadOptions } from '../adapter.js';
import { badResponse, errorOf, send, type Answer, type Call, type Said, type Stake } from '../calling.js';
import { LoyaltyError, type ErrorCode } from '../error.js';
import { fieldsOf, textIn, type Fields } from '../reading.js';
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

/** Of the `type` in Medusa's error bodies; others say no more than their status. */
const CODES: Readonly<Record<string, ErrorCode>> = {
  invalid_data: 'invalid',
  not_found: 'not_found',
  not_allowed: 'forbidden',
  unauthorized: 'unauthenticated',
};

/** Calls Medusa's store API for whoever the shop's token, a customer's JWT, speaks for. */
export function createMedusaApi(
  { endpoint, publishableKey }: Pick<Settings, 'endpoint' | 'publishableKey'>,
  environment: AdapterEnvironment,
) {
  const { current: token, signed } = createSigned(environment, ({ response }) => response.status === 401);

  function call(given: MedusaCall): Promise<Answer> {
    return signed(given.signal, (jwt) => {
      if (jwt === undefined) throw new LoyaltyError('unauthenticated', 'Nobody is signed in.');
      return send(environment, callOf(given, jwt));
    });
  }

  function callOf({ method = 'GET', path, query, body, stake, signal }: MedusaCall, jwt: string): Call {
    const url = `${endpoint}/store/${path}${query ? `?${new URLSearchParams(query)}` : ''}`;
    const headers = { Authorization: `Bearer ${jwt}`, 'x-publishable-api-key': publishableKey };
    return { method, url, headers, body, stake, signal };
  }

  /** An answer's fields; throws what a refusal stands for. */
  function whole(answer: Answer, stake: Stake): Fields {
    const { response, json } = answer;
    if (!response.ok) throw errorOf(answer, stake, environment.now(), said(answer));
    try {
      return fieldsOf(json);
    } catch (cause) {
      throw badResponse(response, stake, cause);
    }
  }

  return {
    token,
    call,
    whole,
    /** What is found under `name` in the answer. */
    async ask(given: MedusaCall, name: string): Promise<Fields> {
      const answer = await call(given);
      const found = whole(answer, given.stake);
      try {
        return fieldsOf(found[name], name);
      } catch (cause) {
        throw badResponse(answer.response, given.stake, cause);
      }
    },
  };
}

/** A path with ids in it that come from a page. */
export function path(parts: TemplateStringsArray, ...ids: string[]): string {
  return String.raw({ raw: parts }, ...ids.map(encodeURIComponent));
}

/** Medusa itself had an answer: a route that is not there is answered by its web server, in HTML. */
export function isMedusas({ json }: Answer): boolean {
  return typeof json === 'object' && json !== null;
}

function said(answer: Answer): Said {
  const { response, json } = answer;
  if (!isMedusas(answer)) return {};
  const { type, message: detail } = told(fieldsOf(json));
  // The one refusal that is the tag's fault and nobody else's has no code of its own.
  if (type === 'not_allowed' && detail?.includes('ublishable')) {
    return { code: 'config', detail: `Write data-options='{"publishableKey":"pk_…"}': ${detail}` };
  }
  if (response.status >= 500) return { detail };
  return { code: CODES[type ?? ''], detail };
}

function told(json: Fields): { type: string | undefined; message: string | undefined } {
  return { type: textIn(json, 'type'), message: textIn(json, 'message') };
}
