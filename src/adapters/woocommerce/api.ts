import type { AdapterEnvironment, ReadOptions } from '../adapter.js';
import { badResponse, errorOf, send, type Answer, type Said, type Stake } from '../calling.js';
import type { ErrorCode } from '../error.js';
import { plainText } from '../plain-text.js';
import { fieldsIn, textIn } from '../reading.js';
import { createSigned } from '../signed.js';

export type WooApi = ReturnType<typeof createWooApi>;

const CODES: Readonly<Record<string, ErrorCode>> = {
  rest_not_logged_in: 'unauthenticated',
  rest_cookie_invalid_nonce: 'token_expired',
  rest_no_route: 'config',
};

const STALE = ['woocommerce_rest_invalid_nonce', 'woocommerce_rest_missing_nonce'];

/**
 * WordPress's REST API as whoever the page's cookies say. The shop's token is WordPress's own nonce (`wp_rest`): without
 * it WordPress takes every caller for a guest, whatever the cookies say.
 */
export function createWooApi(root: string, environment: AdapterEnvironment) {
  const { signed } = createSigned(environment, (answer) => codeOf(answer) === 'rest_cookie_invalid_nonce');

  function ask(path: string, stake: Stake, { signal }: ReadOptions, keys = {}, body?: object): Promise<Answer> {
    return signed(signal, (token) =>
      send(environment, {
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

  function checked(answer: Answer, stake: Stake): Answer {
    if (!answer.response.ok) throw errorOf(answer, stake, environment.now(), saidBy(answer));
    if (answer.json === undefined) throw badResponse(answer.response, stake, new SyntaxError('it is not JSON.'));
    return answer;
  }

  const get = async (path: string, read: ReadOptions, stake: Stake = 'read'): Promise<Answer> =>
    checked(await ask(path, stake, read), stake);

  return {
    get,
    /** Undefined where the shopper is not signed in, or has no such thing. */
    async find(path: string, read: ReadOptions): Promise<Answer | undefined> {
      const answer = await ask(path, 'read', read);
      return [401, 404].includes(answer.response.status) ? undefined : checked(answer, 'read');
    },
    /**
     * Changes the cart with the keys that reading it brought in `from`. One that has gone stale since is refused before
     * anything is done: then, and only then, it is read again and sent once more.
     */
    async change(path: string, body: object, from: Answer, read: ReadOptions): Promise<Answer> {
      const first = await ask(path, 'write', read, keysIn(from), body);
      if (!STALE.includes(codeOf(first) ?? '')) return checked(first, 'write');
      const again = await get('wc/store/v1/cart', read);
      return checked(await ask(path, 'write', read, keysIn(again), body), 'write');
    },
  };
}

function keysIn({ response: { headers } }: Answer): Record<string, string> {
  const keys = ['Nonce', 'Cart-Token'].map((name) => [name, headers.get(name)] as const);
  return Object.fromEntries(keys.filter((key): key is [string, string] => key[1] !== null));
}

function codeOf({ json }: Answer): string | undefined {
  return textIn(fieldsIn({ json }, 'json'), 'code');
}

function saidBy(answer: Answer): Said {
  const { status, url } = answer.response;
  const message = textIn(fieldsIn({ json: answer.json }, 'json'), 'message');
  const code = CODES[codeOf(answer) ?? ''];
  const hint = code === 'config' ? ' Is the plugin active, and does data-endpoint name /wp-json?' : '';
  return { code, detail: message && `${url} answered ${status}: ${plainText(message)}${hint}` };
}
