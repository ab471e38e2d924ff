import type { Failure, Subject } from '../../src/testing/subject.js';

type Asked = Parameters<typeof fetch>;

type Faults = Required<Pick<Subject, 'fail' | 'loseNextAnswer' | 'spoil'>>;

/** A fetch on whose way to a healthy backend go wrong the things that a Subject can be asked for. */
export interface FaultyFetch extends Faults {
  fetch: typeof fetch;
  /** To be called with every seed. */
  heal(): void;
}

/** What every list of rows gets beside its good ones. */
const NO_ROWS = [null, 'no row', {}];
const UNHEARD_OF = { id: 'unheard-of', kind: 'unheard_of', type: 'unheard_of' };

/** `isWrite` tells a request that changes something; any but GET and HEAD unless told. */
export function faultyFetch(real: typeof fetch = fetch, isWrite: (...asked: Asked) => boolean = changes): FaultyFetch {
  let failing: { how: Failure; calls: 'reads' | 'writes'; met: () => void } | undefined;
  let losing = false;
  let spoiling = false;
  return {
    fetch: async (input, init) => {
      const write = isWrite(input, init);
      if (failing && (failing.calls === 'writes') === write) {
        failing.met();
        return failure(failing.how, init?.signal);
      }
      const response = await real(input, init);
      if (write && losing) {
        losing = false;
        await response.arrayBuffer();
        throw new TypeError('the connection was lost');
      }
      return spoiling ? spoilt(response) : response;
    },
    fail: (how, calls) =>
      new Promise((met) => {
        failing = { how, calls, met };
      }),
    loseNextAnswer: () => {
      losing = true;
    },
    spoil: () => {
      spoiling = true;
    },
    heal: () => {
      failing = undefined;
      losing = false;
      spoiling = false;
    },
  };
}

function changes(...[input, init]: Asked): boolean {
  return !['GET', 'HEAD'].includes(init?.method ?? (input instanceof Request ? input.method : 'GET'));
}

function failure(how: Failure, signal?: AbortSignal | null): Response | Promise<Response> {
  if (how === 'rate_limited') return new Response('Slow down', { status: 429, headers: { 'Retry-After': '7' } });
  if (how === 'unavailable') return new Response('Back soon', { status: 503 });
  if (how === 'junk') return new Response('<!doctype html><title>A page</title>', { status: 200 });
  return new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason));
  });
}

async function spoilt(response: Response): Promise<Response> {
  const { status, headers } = response;
  const body = await response.text();
  const type = headers.get('Content-Type') ?? '';
  if (!response.ok || !type.includes('json')) return new Response(body || null, { status, headers });
  return new Response(JSON.stringify(withBadRows(JSON.parse(body))), { status, headers: { 'Content-Type': type } });
}

function withBadRows(value: unknown): unknown {
  if (Array.isArray(value)) {
    const rows = value.map(withBadRows);
    const [first, ...others] = rows;
    return isRow(first) ? [first, { ...first, ...UNHEARD_OF }, ...NO_ROWS, ...others] : rows;
  }
  if (!isRow(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withBadRows(inner)]));
}

function isRow(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
