import type { Hono } from 'hono';

/** What a backend does instead of its work; see `Subject.fail`. */
export type Failure = 'rate_limited' | 'unavailable' | 'junk' | 'silence';

export interface Sent {
  method: string;
  /** With its query. */
  path: string;
  headers: Headers;
  body: unknown;
}

export interface TransportOptions {
  /** Whether a call changes nothing; for searches that are POSTs. */
  reads(method: string, path: string): boolean;
  /** What a vendor sends with a status of its own, where that is not `{ error }`. */
  problem(status: number): object;
}

/** The way to a double, as the fetch of an adapter, with what can go wrong on it and a record of what was sent. */
export function transportTo(app: Pick<Hono, 'fetch'>, { reads, problem }: TransportOptions) {
  const sent: Sent[] = [];
  let loses = false;
  let isSpoilt = false;
  let failing: { how: Failure; calls: 'reads' | 'writes'; at?: RegExp; met: () => void } | undefined;

  async function carry(input: string | URL | Request, init: RequestInit = {}): Promise<Response> {
    const request = new Request(input, init);
    const { pathname, search } = new URL(request.url);
    const path = pathname + search;
    const text = await request.clone().text();
    sent.push({ method: request.method, path, headers: request.headers, body: text ? JSON.parse(text) : undefined });
    request.signal.throwIfAborted();
    const isRead = request.method === 'GET' || reads(request.method, pathname);
    const fails = failing?.calls === (isRead ? 'reads' : 'writes') && (failing.at?.test(path) ?? true);
    if (failing && fails) {
      failing.met();
      return failure(failing.how, request.signal);
    }
    const response = await app.fetch(request);
    if (loses && !isRead) {
      loses = false;
      throw new TypeError('fetch failed: other side closed');
    }
    return isSpoilt && isRead ? spoilt(response) : response;
  }

  function failure(how: Failure, signal: AbortSignal): Response | Promise<Response> {
    if (how === 'junk') return new Response('<!doctype html>', { headers: { 'Content-Type': 'text/html' } });
    if (how === 'unavailable') return Response.json(problem(503), { status: 503 });
    if (how === 'rate_limited') return Response.json(problem(429), { status: 429, headers: { 'Retry-After': '7' } });
    return silence(signal);
  }

  return {
    fetch: carry as typeof fetch,
    sent,
    /** The next call that changes something is carried out, and its answer lost. */
    loseNextAnswer: () => {
      loses = true;
    },
    /** Only calls whose path matches `at`, where that is given. Resolves when the first of them comes. */
    fail: (how: Failure, calls: 'reads' | 'writes', at?: RegExp) =>
      new Promise<void>((met) => {
        failing = { how, calls, met, ...(at && { at }) };
      }),
    spoil: () => {
      isSpoilt = true;
    },
    reset: () => {
      sent.length = 0;
      loses = false;
      isSpoilt = false;
      failing = undefined;
    },
    /** How often something was changed, or tried to be, at such a path. */
    writes: (at: RegExp) => sent.filter(({ method, path }) => method !== 'GET' && at.test(path)).length,
  };
}

/** Until it is given up. A timer keeps the process: those of a signal's own timeout don't. */
function silence(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    const waiting = setInterval(() => {}, 60_000);
    signal.addEventListener('abort', () => {
      clearInterval(waiting);
      reject(signal.reason as Error);
    });
  });
}

const UNHEARD_OF = { id: 'unheard-of', type: 'SOMETHING_NEW', status: 'something_new', name: 'Something new' };

/** Every list gets rows that make no sense. */
async function spoilt(response: Response): Promise<Response> {
  const json: unknown = await response.json();
  return Response.json(withJunk(json), { status: response.status });
}

function withJunk(value: unknown): unknown {
  if (Array.isArray(value)) return [null, 'junk', {}, ...value.map(withJunk), UNHEARD_OF];
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, withJunk(field)]));
}
