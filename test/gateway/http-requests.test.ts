import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { LoyaltyError } from '../../src/adapters/error.js';
import { quoteBody } from './daily.js';
import { adapterAt, callsOf, failureOf, server, signal } from './http-calls.js';
import { openShop, redeemBody, tokenFor, verdict } from './shop.js';

describe('the shop’s token', async () => {
  const shop = await openShop();
  after(() => shop.close());
  const expired = await tokenFor('ada', { now: Date.now() - 3_600_000 });
  const fresh = await tokenFor('ada');

  /** A page that holds an expired token, and counts what it is asked for and what it sends. */
  function page(renewed: () => Promise<string | undefined>) {
    const keys: (string | null)[] = [];
    const counted = { refreshes: 0, keys };
    const adapter = adapterAt(shop.url, {
      token: async ({ refresh }) => {
        if (!refresh) return expired;
        counted.refreshes += 1;
        return renewed();
      },
      fetch: (input, init) => {
        keys.push(new Headers(init?.headers).get('Idempotency-Key'));
        return fetch(input, init);
      },
    });
    return { adapter, counted };
  }

  it('is renewed once when it has expired, for all who found out, and the write goes on with its key', async () => {
    const { adapter, counted } = page(async () => fresh);
    const { read, write } = callsOf(adapter);
    const [loaded, again, redeemed] = await Promise.all([read(), read(), write()]);
    assert.equal(loaded.member.state, 'enrolled');
    assert.equal(again.member.state, 'enrolled');
    assert.equal(redeemed.state, 'done');
    assert.equal(counted.refreshes, 1);
    const sent = counted.keys.filter((key) => key !== null);
    assert.equal(sent.length, 2);
    assert.equal(new Set(sent).size, 1);
  });

  it('that is still expired when renewed is not renewed over and over', async () => {
    const { adapter, counted } = page(async () => expired);
    assert.equal(verdict(await failureOf(callsOf(adapter).read)), 'token_expired, not_done');
    assert.equal(counted.refreshes, 1);
    await failureOf(callsOf(adapter).read);
    assert.equal(counted.refreshes, 2, 'the next call may try again');
  });

  it('that is gone when renewed leaves a guest', async () => {
    const { adapter } = page(async () => undefined);
    assert.equal((await callsOf(adapter).read()).member.state, 'guest');
    assert.equal(verdict(await failureOf(callsOf(adapter).write)), 'unauthenticated, not_done');
  });

  it('that can not be had is said to be the shop’s, and nothing is sent', async () => {
    const token = async () => {
      throw new TypeError('Failed to fetch');
    };
    const adapter = adapterAt(shop.url, { token, fetch: async () => assert.fail('sent') });
    const failure = await failureOf(callsOf(adapter).write);
    assert.equal(verdict(failure), 'unavailable, not_done');
    assert.match(failure.message, /data-token-url/);
  });

  it('whose renewal failed can be renewed by the next call', async () => {
    const tries = [async () => fresh, () => Promise.reject(new LoyaltyError('offline', 'No network.'))];
    const { adapter } = page(() => (tries.pop() ?? (() => assert.fail('asked too often')))());
    assert.equal(verdict(await failureOf(callsOf(adapter).write)), 'offline, not_done');
    assert.equal((await callsOf(adapter).read()).member.state, 'enrolled');
  });

  it('goes along with nothing of the page’s own: no cookies, no cache', async () => {
    const seen: RequestInit[] = [];
    const watched: typeof fetch = (input, init = {}) => {
      seen.push(init);
      return fetch(input, init);
    };
    await callsOf(adapterAt(shop.url, { token: async () => fresh, fetch: watched })).read();
    assert.equal(seen[0]?.credentials, 'omit');
    assert.equal(seen[0]?.cache, 'no-store');
  });
});

describe('what is sent', () => {
  it('and what is read survive a page whose library adds to what everything is', async () => {
    const voucher = {
      id: 'v',
      code: 'MF-1',
      title: 'Treat',
      state: 'issued',
      kind: 'free_product',
      source: 'redemption',
    };
    const tier = { id: 'early', name: 'Early bird', threshold: 0, perks: ['A song'] };
    const program = { version: '1', name: 'Rewards', tiers: [tier] };
    const loaded = Response.json({ program, member: { state: 'guest', availability: { treat: { available: true } } } });
    const redeemed = Response.json({ state: 'done', voucher });
    const bodies: unknown[] = [];
    const answers = [loaded, redeemed, Response.json({ ways: [] })];
    const answer: typeof fetch = async (_input, { body } = {}) => {
      if (body) bodies.push(body);
      return answers.shift() ?? assert.fail('asked too often');
    };
    const list = Array.prototype as { toJSON?: () => string };
    const everything = Object.prototype as { extend?: () => void };
    list.toJSON = () => 'spoilt';
    everything.extend = () => {};
    try {
      const adapter = adapterAt('https://shop.example', { fetch: answer });
      const { read, write } = callsOf(adapter);
      const { program: shown, member } = await read();
      assert.deepEqual(shown !== 'unchanged' && shown.tiers, [tier]);
      assert.deepEqual(Object.keys(member.availability), ['treat']);
      assert.deepEqual(await write(), { state: 'done', voucher });
      assert.deepEqual(await adapter.quote!(quoteBody, { signal }), []);
    } finally {
      delete list.toJSON;
      delete everything.extend;
    }
    assert.deepEqual(bodies, [JSON.stringify(redeemBody), JSON.stringify(quoteBody)]);
  });

  it('keeps an id with any characters in its place', async () => {
    const paths: (string | undefined)[] = [];
    const url = await server(({ url: path }, response) => {
      paths.push(path);
      response.writeHead(204).end();
    });
    await adapterAt(`${url}/loyalty/`).undo!('a/../b?c#d', { signal, key: crypto.randomUUID() });
    assert.deepEqual(paths, ['/loyalty/v1/vouchers/a%2F..%2Fb%3Fc%23d/undo']);
  });
});

describe('an endpoint', () => {
  const wrong = [
    '',
    '   ',
    'loyalty',
    '//evil.example',
    '/\\evil.example',
    'javascript:alert(1)',
    'https://',
    'ftp://x.example',
  ];
  for (const endpoint of [...wrong, 'https://user:secret@shop.example', undefined, null, 7]) {
    it(`of ${JSON.stringify(endpoint)} is refused with the attribute to mend`, () => {
      const make = () => adapterAt(endpoint as string);
      assert.throws(make, { name: 'LoyaltyError', code: 'config', message: /data-endpoint.*"\/loyalty"/ });
    });
  }

  it('that is a path is one of the page’s own origin', async () => {
    const fetched: unknown[] = [];
    const watched: typeof fetch = async (input) => {
      fetched.push(input);
      return new Response(null, { status: 503 });
    };
    assert.throws(() => adapterAt('/loyalty'), { code: 'config' }, 'where there is no page');
    Object.defineProperty(globalThis, 'location', { value: { origin: 'https://shop.example' }, configurable: true });
    try {
      await failureOf(callsOf(adapterAt('/loyalty/', { fetch: watched })).read);
    } finally {
      Reflect.deleteProperty(globalThis, 'location');
    }
    assert.deepEqual(fetched, ['https://shop.example/loyalty/v1/load?locale=en']);
  });
});
