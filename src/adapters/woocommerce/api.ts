import type { AdapterEnvironment, ReadOptions } from '../adapter.js';
import { sendJson } from '../json-body.js';
import { fieldsIn, textIn } from '../reading.js';
import { badResponse } from '../bad-response.js';
import { refusalOf, type Answer, type Stake } from '../sending.js';
import { createSigned } from '../signed.js';

export const CART = 'wc/store/v1/cart';

export type WooApi = ReturnType<typeof createWooApi>;

/**
 * WordPress's REST API as whoever the page's cookies say. The shop's token is WordPress's own nonce (`wp_rest`): without
 * it WordPress takes every caller for a guest, whatever the cookies say.
 */
export function createWooApi(root: string, environment: AdapterEnvironment) {
  const { signed } = createSigned(environment, (answer) => codeOf(answer) === 'rest_cookie_invalid_nonce');

  function ask(path: string, stake: Stake, { signal }: ReadOptions, keys = {}, body?: object): Promise<Answer> {
    return signed(signal, (token) =>
      sendJson(environment, {
        method: body ? 'POST' : 'GET',
        url: `${root}/${path}`,
        headers: { ...(token !== undefined && { 'X-WP-Nonce': token }), ...keys },
        body,
        stake,
        signal,
        credentials: 'same-origin',
      }),
    );
  }

  async function failure(answer: Answer, stake: Stake) {
    return (await import('./calls.js')).failureOf(answer, stake, environment.now());
  }

  async function checked(answer: Answer, stake: Stake): Promise<Answer> {
    if (!answer.response.ok) throw await refusalOf(answer, stake, failure(answer, stake));
    if (answer.json === undefined) throw badResponse(answer.response, stake, new SyntaxError('it is not JSON.'));
    return answer;
  }

  const get = async (path: string, read: ReadOptions, stake: Stake = 'read'): Promise<Answer> =>
    checked(await ask(path, stake, read), stake);

  return {
    ask,
    checked,
    get,
    /** Undefined where the shopper is not signed in, or has no such thing. */
    async find(path: string, read: ReadOptions): Promise<Answer | undefined> {
      const answer = await ask(path, 'read', read);
      return [401, 404].includes(answer.response.status) ? undefined : checked(answer, 'read');
    },
  };
}

export function codeOf({ json }: Answer): string | undefined {
  return textIn(fieldsIn({ json }, 'json'), 'code');
}
