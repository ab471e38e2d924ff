import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { ERROR_CODES } from '../../src/adapters/error-codes.js';
import { LoyaltyError, type ErrorCode } from '../../src/adapters/error.js';
import { adapterAt, answering, callsOf, failureOf, server, signal, verdicts } from './http-calls.js';
import { serveRaw } from './serving.js';
import { openShop, tokenFor, verdict } from './shop.js';

describe('every code of the contract', async () => {
  const failing: { error: LoyaltyError } = { error: new LoyaltyError('unknown', '') };
  const fail = async () => {
    throw failing.error;
  };
  const shop = await openShop({ behind: (adapter) => ({ ...adapter, load: fail, redeem: fail }) });
  after(() => shop.close());
  const adapter = adapterAt(shop.url, { token: () => tokenFor('ada') });

  for (const code of ERROR_CODES) {
    it(`${code} comes through as it was said`, async () => {
      for (const outcome of ['not_done', 'unknown'] as const) {
        failing.error = new LoyaltyError(code, 'Said by the backend.', { outcome, retryAfter: 7 });
        for (const call of [callsOf(adapter).read, callsOf(adapter).write]) {
          const failure = await failureOf(call);
          assert.equal(verdict(failure), `${code}, ${outcome}`);
          assert.equal(failure.retryAfter, 7);
        }
      }
    });
  }
});

describe('an answer that is not in our words', () => {
  const bare: [status: number, code: ErrorCode, write: string][] = [
    [400, 'invalid', 'not_done'],
    [401, 'unauthenticated', 'not_done'],
    [403, 'forbidden', 'not_done'],
    [404, 'not_found', 'not_done'],
    [405, 'unsupported', 'not_done'],
    [409, 'in_progress', 'unknown'],
    [413, 'invalid', 'not_done'],
    [418, 'unknown', 'not_done'],
    [422, 'invalid', 'not_done'],
    [429, 'rate_limited', 'not_done'],
    [500, 'unknown', 'unknown'],
    [501, 'unsupported', 'unknown'],
    [502, 'unavailable', 'unknown'],
    [503, 'unavailable', 'unknown'],
    [504, 'timeout', 'unknown'],
    [599, 'unknown', 'unknown'],
  ];
  for (const [status, code, write] of bare) {
    it(`a bare ${status} is ${code}; a question about a redeem is never answered by it`, async () => {
      const expected = { read: `${code}, not_done`, write: `${code}, ${write}`, lookup: `${code}, unknown` };
      const html = await answering(status, 'text/html', '<h1>Something</h1>');
      const json = await answering(status, 'application/json', '{"error":"something","code":7}');
      assert.deepEqual(await verdicts(adapterAt(html)), expected);
      assert.deepEqual(await verdicts(adapterAt(json)), expected);
    });
  }

  const unreadable: Record<string, [type: string, body: string]> = {
    'a page': ['text/html', '<!doctype html><title>Shop</title>'],
    'half of it': ['application/json', '{"program":{"version":"1",'],
    nothing: ['application/json', ''],
    'a list': ['application/json', '[]'],
    null: ['application/json', 'null'],
    'a text': ['application/json', '"hello"'],
    'something else': ['application/json', '{"state":"maybe","program":7}'],
  };
  for (const [name, [type, body]] of Object.entries(unreadable)) {
    it(`${name} instead of an answer is a bad response, and a write may have happened`, async () => {
      assert.deepEqual(await verdicts(adapterAt(await answering(200, type, body))), {
        read: 'bad_response, not_done',
        write: 'bad_response, unknown',
        lookup: 'bad_response, unknown',
      });
    });
  }

  it('a page instead of "done" is not taken for done', async () => {
    const adapter = adapterAt(await answering(200, 'text/html', '<h1>Welcome</h1>'));
    const options = { signal, key: crypto.randomUUID() };
    assert.equal(verdict(await failureOf(() => adapter.join!({}, options))), 'bad_response, unknown');
    assert.equal(verdict(await failureOf(() => adapter.undo!('v1', options))), 'bad_response, unknown');
  });

  it('names the address and the attribute that is probably wrong', async () => {
    const url = await answering(200, 'text/html', '<h1>Shop</h1>');
    const { message } = await failureOf(callsOf(adapterAt(url)).read);
    assert.match(message, new RegExp(`${url}/v1/load`));
    assert.match(message, /data-endpoint/);
    const missing = await failureOf(callsOf(adapterAt(await answering(404, 'text/html', ''))).read);
    assert.match(missing.message, /data-endpoint/);
  });

  it('names the field that is wrong, without quoting what may be private', async () => {
    const member = { state: 'enrolled', points: { available: 'secret', pending: 0, owed: 0 } };
    const body = JSON.stringify({ program: 'unchanged', member });
    const failure = await failureOf(callsOf(adapterAt(await answering(200, 'application/json', body))).read);
    assert.match(failure.message, /member\.points\.available should be an integer of 0 or more/);
    assert.doesNotMatch(failure.message, /secret/);
  });
});

describe('how long to wait', () => {
  const headers: Record<string, number | undefined> = {
    '120': 120,
    '0': 0,
    'Tue, 01 Jan 2030 12:00:30 GMT': 30,
    'Tue, 01 Jan 2030 11:00:00 GMT': 0,
    soon: undefined,
  };
  for (const [header, expected] of Object.entries(headers)) {
    it(`"${header}" is ${expected} seconds`, async () => {
      const url = await answering(503, 'text/plain', '', { 'Retry-After': header });
      assert.equal((await failureOf(callsOf(adapterAt(url)).read)).retryAfter, expected);
    });
  }
});

describe('no answer', () => {
  const gone = { read: 'unavailable, not_done', write: 'unavailable, unknown', lookup: 'unavailable, unknown' };

  it('from where nobody listens is unavailable', async () => {
    const { url, close } = await serveRaw((_request, response) => response.end());
    await close();
    assert.deepEqual(await verdicts(adapterAt(url)), gone);
  });

  it('from a server that hangs up, before or within it, is unavailable', async () => {
    const before = await server((request) => request.destroy());
    const within = await server((_request, response) => {
      response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '100' });
      response.write('{"program":', () => response.destroy());
    });
    assert.deepEqual(await verdicts(adapterAt(before)), gone);
    assert.deepEqual(await verdicts(adapterAt(within)), gone);
  });

  it('on a device that is offline says so', async () => {
    Object.defineProperty(globalThis, 'navigator', { value: { onLine: false }, configurable: true });
    try {
      const offline = adapterAt('https://shop.example', { fetch: () => Promise.reject(new TypeError('no')) });
      assert.deepEqual(await verdicts(offline), {
        read: 'offline, not_done',
        write: 'offline, unknown',
        lookup: 'offline, unknown',
      });
    } finally {
      Reflect.deleteProperty(globalThis, 'navigator');
    }
  });

  const aborted = { read: 'aborted, not_done', write: 'aborted, unknown', lookup: 'aborted, unknown' };
  const deaf: typeof fetch = (input, init) => fetch(input, { ...init, signal: null });

  for (const [name, patched] of Object.entries({ 'its own fetch': fetch, 'a fetch that is deaf to signals': deaf })) {
    it(`by silence ends with the signal, in a page with ${name}`, async () => {
      const giveUp = new AbortController();
      const asked = new Set<string | undefined>();
      const url = await server(({ url: path }) => {
        if (asked.add(path).size === 3) giveUp.abort();
      });
      assert.deepEqual(await verdicts(adapterAt(url, { fetch: patched }), giveUp.signal), aborted);
    });
  }

  it('by silence in the middle of one ends with the signal too', async () => {
    const giveUp = new AbortController();
    const url = await server((_request, response) => {
      response.writeHead(200, { 'Content-Type': 'application/json' });
      response.write('{"program":', () => giveUp.abort());
    });
    const { write } = callsOf(adapterAt(url), giveUp.signal);
    assert.equal(verdict(await failureOf(write)), 'aborted, unknown');
  });

  it('in time is a timeout', async () => {
    const url = await server(() => {});
    assert.deepEqual(await verdicts(adapterAt(url), AbortSignal.timeout(50)), {
      read: 'timeout, not_done',
      write: 'timeout, unknown',
      lookup: 'timeout, unknown',
    });
  });

  it('is asked for under a signal that has ended: nothing is sent', async () => {
    const fetched: unknown[] = [];
    const adapter = adapterAt('https://shop.example', {
      fetch: async (input) => assert.fail(`${fetched.push(input)}`),
    });
    const nothing = 'aborted, not_done';
    assert.deepEqual(await verdicts(adapter, AbortSignal.abort()), { read: nothing, write: nothing, lookup: nothing });
    assert.deepEqual(fetched, []);
  });
});
