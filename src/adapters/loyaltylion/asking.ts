import type { AdapterEnvironment, ReadOptions } from '../adapter.js';
import { sendJson } from '../json-body.js';
import { fieldsOf, type Fields } from '../reading.js';
import { badResponse } from '../bad-response.js';
import { refusalOf, type Answer, type Stake } from '../sending.js';

export interface Asked extends ReadOptions {
  /** Below the site. */
  path: string;
  /** Makes it a POST. */
  body?: object | undefined;
  token?: string | undefined;
  stake: Stake;
}

export type Asking = ReturnType<typeof createAsking>;

/** Asks the Headless API of one site; without a token, as nobody. */
export function createAsking(base: string, environment: AdapterEnvironment) {
  let language = 'en';

  async function failure(answer: Answer, stake: Stake) {
    return (await import('./errors.js')).failureOf(answer, stake, environment.now());
  }

  return {
    ask({ path, body, token, stake, signal }: Asked): Promise<Answer> {
      const headers = {
        'X-LoyaltyLion-Channel': 'web',
        'X-LoyaltyLion-Language': language,
        ...(token !== undefined && { Authorization: `Bearer ${token}` }),
      };
      const method = body ? 'POST' : 'GET';
      return sendJson(environment, {
        method,
        url: `${base}/${path}`,
        headers,
        body,
        stake,
        signal,
      });
    },
    /** An answer's fields; throws what a refusal stands for. */
    async whole(answer: Answer, stake: Stake): Promise<Fields> {
      if (!answer.response.ok) throw await refusalOf(answer, stake, failure(answer, stake));
      try {
        return fieldsOf(answer.json);
      } catch (cause) {
        throw badResponse(answer.response, stake, cause);
      }
    },
    /** Of what is answered from now on; LoyaltyLion takes ISO 639-1. */
    speak(locale: string): void {
      language = locale.slice(0, 2).toLowerCase();
    },
  };
}
