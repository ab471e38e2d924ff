import { inTime, LIMIT } from './in-time.js';
import type { Host } from './host.js';

/** What a platform's file knows: the shop's cart. All else that a host does is the same everywhere. */
export type ShopCart = Pick<Host, 'cart' | 'applyCode' | 'removeCode' | 'openCart' | 'onCartChange'>;

export interface ShopCartOptions {
  /** Milliseconds after which a shop that does not answer counts as one that can't; 15 s unless told. */
  limit?: number;
}

export interface ShopAnswer {
  status: number;
  headers: Headers;
  /** undefined where there was none, or none that is JSON. */
  json: unknown;
}

/** Shops show codes in their own case. */
export const sameCode = (one: string, other: string): boolean => one.toUpperCase() === other.toUpperCase();

/** Asks the shop's own server, as the shopper; undefined where no answer comes in time. */
export async function askShop(url: string, init: RequestInit, limit = LIMIT): Promise<ShopAnswer | undefined> {
  const signal = AbortSignal.timeout(limit);
  const work = fetch(url, { ...init, credentials: 'same-origin', cache: 'no-store', signal }).then(
    async (response) => ({ status: response.status, headers: response.headers, json: parse(await response.text()) }),
  );
  return (await inTime(work, limit)) as ShopAnswer | undefined;
}

/** What is sent as JSON. */
export function posted(body: object, headers: Record<string, string> = {}): RequestInit {
  return {
    method: 'POST',
    headers: { Accept: 'application/json', 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  };
}

/** The shopper comes back to this tab, by which another may have changed the cart. */
export function onReturn(listener: () => void): () => void {
  const heard = (): void => {
    if (document.visibilityState === 'visible') listener();
  };
  document.addEventListener('visibilitychange', heard);
  return () => {
    document.removeEventListener('visibilitychange', heard);
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
