import type { AdapterEnvironment, Member } from '../adapters/adapter.js';
import { isLoyaltyError, LoyaltyError } from '../adapters/error.js';
import { untilAborted } from '../adapters/until-aborted.js';

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

interface Held {
  /** undefined for a guest. */
  token: string | undefined;
  /** Milliseconds since the epoch. */
  until: number;
}

/** Asked again this long before a token expires, since clocks differ and requests take time. */
const MARGIN = 30_000;
/** Milliseconds after which a shop that does not answer counts as out of order. */
const LIMIT = 10_000;

/** The page's side of identity: gets the shop's signed token, keeps it in memory only, renews it in a single flight. */
export function createIdentity({ token, tokenUrl, fetch, now, ...options }: TokenOptions): Identity {
  let { getToken } = options;
  let held: Held | undefined = token === undefined ? undefined : { token, until: Infinity };
  let flight: Promise<Held> | undefined;

  async function ask(signal: AbortSignal): Promise<Held> {
    if (getToken) return { token: await getToken(), until: now() + MARGIN * 2 };
    if (tokenUrl) return fetchToken(tokenUrl, fetch, signal);
    return { token, until: Infinity };
  }

  async function askInTime(): Promise<Held> {
    const limit = AbortSignal.timeout(LIMIT);
    try {
      return await untilAborted(limit, 'not_done', () => ask(limit));
    } catch (cause) {
      if (isLoyaltyError(cause) && cause.code !== 'timeout') throw cause;
      const source = getToken ? 'getToken()' : `data-token-url="${String(tokenUrl)}"`;
      throw new LoyaltyError('unavailable', `${source} gave no token: ${String(cause)}`, { cause });
    }
  }

  /** What arrives after `use` was asked for in another shopper's name, and is not kept. */
  async function current({ refresh = false } = {}): Promise<string | undefined> {
    if (held && held.until - MARGIN > now() && !refresh) return held.token;
    const mine = (flight ??= askInTime());
    try {
      const answer = await mine;
      if (flight === mine) held = answer;
      return answer.token;
    } finally {
      if (flight === mine) flight = undefined;
    }
  }

  return {
    token: current,
    async subject() {
      const token = await current();
      const subject = token === undefined ? undefined : readSubject(token);
      return subject === undefined ? undefined : hash(subject);
    },
    use(source) {
      getToken = source;
      held = undefined;
      flight = undefined;
      return Promise.resolve();
    },
  };
}

async function fetchToken(tokenUrl: string, fetch: typeof globalThis.fetch, signal: AbortSignal): Promise<Held> {
  const url = new URL(tokenUrl, location.href);
  if (url.origin !== location.origin) {
    throw new LoyaltyError('config', `data-token-url must be on this page's own origin, not ${url.origin}.`);
  }
  const response = await fetch(url, { cache: 'no-store', credentials: 'same-origin', signal });
  if (response.status === 204) return { token: undefined, until: Infinity };
  const body = (await response.json().catch(() => ({}))) as { token?: unknown; expiresAt?: unknown } | null;
  if (!response.ok || typeof body?.token !== 'string') {
    throw new LoyaltyError(
      response.status === 401 ? 'unauthenticated' : 'unavailable',
      `data-token-url must answer { token, expiresAt } or 204, but answered ${String(response.status)}: ${url.href}`,
    );
  }
  return { token: body.token, until: Date.parse(String(body.expiresAt)) || Date.now() + 60_000 };
}

/**
 * All token forms carry the shopper in base64url JSON: a JWT in its second part, the HMAC form in its first. BigCommerce's
 * `sub` is the shop, and its `customer.id` the shopper.
 */
function readSubject(token: string): string | undefined {
  const parts = token.split('.');
  const payload = parts.length === 3 ? parts[1] : parts[0];
  try {
    const { sub, customer } = JSON.parse(atob((payload ?? '').replace(/-/g, '+').replace(/_/g, '/'))) as {
      sub?: unknown;
      customer?: { id?: unknown };
    };
    const subject = customer?.id ?? sub;
    return subject === undefined ? undefined : String(subject);
  } catch {
    return undefined;
  }
}

/** cyrb53 (public domain): tells shoppers apart in storage without naming them there. Not a secret-keeping hash. */
export function hash(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}

/** Whom the backend says this is, as far as storage may know: a hash; the same for all whom it does not tell apart. */
export const subjectOf = (member: Member | undefined): string => hash(member?.id ?? '');
