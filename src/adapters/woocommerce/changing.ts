import type { ReadOptions } from '../adapter.js';
import type { Answer } from '../sending.js';
import { codeOf, type WooApi } from './api.js';

const STALE = ['woocommerce_rest_invalid_nonce', 'woocommerce_rest_missing_nonce'];

/**
 * Changes the cart with the keys that reading it brought in `from`. One that has gone stale since is refused before
 * anything is done: then, and only then, it is read again and sent once more.
 */
export async function change(
  { ask, checked, get }: WooApi,
  path: string,
  body: object,
  from: Answer,
  read: ReadOptions,
): Promise<Answer> {
  const first = await ask(path, 'write', read, keysIn(from), body);
  if (!STALE.includes(codeOf(first) ?? '')) return checked(first, 'write');
  const again = await get('wc/store/v1/cart', read);
  return checked(await ask(path, 'write', read, keysIn(again), body), 'write');
}

function keysIn({ response: { headers } }: Answer): Record<string, string> {
  const keys = ['Nonce', 'Cart-Token'].map((name) => [name, headers.get(name)] as const);
  return Object.fromEntries(keys.filter((key): key is [string, string] => key[1] !== null));
}
