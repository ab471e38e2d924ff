import type { AdapterEnvironment, ReadOptions } from '../adapters/adapter.js';
import { LoyaltyError } from '../adapters/error.js';
import { hash } from './keys.js';

export interface TokenOptions {
  /** A token printed into the page; for pages that no cache keeps. */
  token?: string | undefined;
  /** Same-origin address that answers `{ token, expiresAt }`, or 204 for a guest. */
  tokenUrl?: string | undefined;
  getToken?: (() => Promise<string | undefined>) | undefined;
  fetch: typeof fetch;
  now(): number;
}

export interface Identity {
  token: NonNullable<AdapterEnvironment['token']>;
  /** Hash of whom the token speaks for; undefined for a guest. */
  subject(): Promise<string | undefined>;
  /** From now on, tokens come from here. */
  use(getToken: () => Promise<string | undefined>): Promise<void>;
}

/** Asked again this long before a token expires, since clocks differ and requests take time. */
const MARGIN = 30_000;

/** The page's side of identity: gets the shop's signed token, keeps it in memory only, renews it in a single flight. */
export function createIdentity({ token, tokenUrl, fetch, now, ...options }: TokenOptions): Identity {
  let { getToken } = options;
  const signal = new AbortController().signal;
  let held: { token: string | undefined; until: number } | undefined =
    token === undefined ? undefined : { token, until: Infinity };
  let flight: Promise<string | undefined> | undefined;

  async function ask({ signal }: ReadOptions): Promise<string | undefined> {
    if (getToken) {
      held = { token: await getToken(), until: now() + MARGIN * 2 };
    } else if (tokenUrl) {
      held = await fetchToken(tokenUrl, fetch, signal);
    }
    return held?.token;
  }

  const source: Identity['token'] = ({ refresh = false, signal }) => {
    const fresh = held && held.until - MARGIN > now() && !refresh;
    if (fresh) return Promise.resolve(held?.token);
    flight ??= ask({ signal }).finally(() => (flight = undefined));
    return flight;
  };

  return {
    token: source,
    async subject() {
      const current = await source({ signal });
      const subject = current === undefined ? undefined : readSubject(current);
      return subject === undefined ? undefined : hash(subject);
    },
    use(source) {
      getToken = source;
      held = undefined;
      return Promise.resolve();
    },
  };
}

async function fetchToken(tokenUrl: string, fetch: typeof globalThis.fetch, signal: AbortSignal) {
  const url = new URL(tokenUrl, location.href);
  if (url.origin !== location.origin) {
    throw new LoyaltyError('config', `data-token-url must be on this page's own origin, not ${url.origin}.`);
  }
  const response = await fetch(url, { cache: 'no-store', credentials: 'same-origin', signal }).catch(
    (cause: unknown) => {
      throw new LoyaltyError('unavailable', `data-token-url did not answer: ${url.href}`, { cause });
    },
  );
  if (response.status === 204) return { token: undefined, until: Infinity };
  const body = (await response.json().catch(() => ({}))) as { token?: unknown; expiresAt?: unknown };
  if (!response.ok || typeof body.token !== 'string') {
    throw new LoyaltyError(
      response.status === 401 ? 'unauthenticated' : 'unavailable',
      `data-token-url must answer { token, expiresAt } or 204, but answered ${String(response.status)}: ${url.href}`,
    );
  }
  return { token: body.token, until: Date.parse(String(body.expiresAt)) || Date.now() + 60_000 };
}

/** Both token forms carry `{ sub }` in base64url JSON: a JWT in its second part, the HMAC form in its first. */
function readSubject(token: string): string | undefined {
  const parts = token.split('.');
  const payload = parts.length === 3 ? parts[1] : parts[0];
  try {
    const { sub } = JSON.parse(atob((payload ?? '').replace(/-/g, '+').replace(/_/g, '/'))) as { sub?: unknown };
    return typeof sub === 'string' ? sub : undefined;
  } catch {
    return undefined;
  }
}
