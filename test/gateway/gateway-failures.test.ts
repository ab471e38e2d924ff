import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { httpAdapter } from '../../src/adapters/http/http.js';
import { LoyaltyError } from '../../src/adapters/error.js';
import { memoryAdapter } from '../../src/adapters/memory/memory.js';
import { createGateway, memoryIdempotency, type GatewayOptions } from '../../src/gateway/index.js';
import { keyless } from '../contract/http.subject.js';
import { openShop, problemOf, redeeming, verdict, type ShopOptions } from './shop.js';

const newKey = () => crypto.randomUUID();

async function shopFor(options?: ShopOptions) {
  const shop = await openShop(options);
  after(() => shop.close());
  return shop;
}

describe('a backend that fails', async () => {
  const secretive = new Error('connect to postgres://admin:hunter2@10.0.0.7 failed');
  for (const thrown of [secretive, 'hunter2', undefined, { hunter2: true }]) {
    it(`with ${String(thrown).slice(0, 7)} tells its operator, and the page no more than whether it may have happened`, async () => {
      const told: unknown[] = [];
      const fail = async () => {
        throw thrown;
      };
      const onError = (error: unknown) => told.push(error);
      const shop = await shopFor({ onError, behind: (adapter) => ({ ...adapter, load: fail, redeem: fail }) });
      const read = await problemOf(await shop.ask('/v1/load?locale=en', { as: 'ada' }));
      const write = await problemOf(await shop.ask('/v1/redemptions', redeeming('ada', newKey())));
      assert.equal(verdict(read), 'unknown, not_done');
      assert.equal(verdict(write), 'unknown, unknown');
      assert.doesNotMatch(JSON.stringify([read, write]), /hunter2|at .*\.ts/);
      assert.deepEqual(
        told.map((error) => (error as LoyaltyError).cause),
        [thrown, thrown],
      );
    });
  }

  it('keeps the message of an error on the server’s side to itself', async () => {
    const load = async () => {
      throw new LoyaltyError('bad_response', 'the key sk_live_hunter2 was refused');
    };
    const shop = await shopFor({ behind: (adapter) => ({ ...adapter, load }) });
    const response = await shop.ask('/v1/load?locale=en');
    assert.equal(response.status, 502);
    assert.doesNotMatch(await response.text(), /hunter2/);
  });

  it('by never answering, deaf to its signal, is answered for in time', async () => {
    const silent = () => new Promise<never>(() => {});
    const shop = await shopFor({ timeout: 20, behind: (adapter) => ({ ...adapter, load: silent, redeem: silent }) });
    const read = await shop.ask('/v1/load?locale=en', { as: 'ada' });
    assert.equal(read.status, 504);
    assert.equal(verdict(await problemOf(read)), 'timeout, not_done');
    const write = await shop.ask('/v1/redemptions', redeeming('ada', newKey()));
    assert.equal(verdict(await problemOf(write)), 'timeout, unknown');
  });
});

describe('a page that leaves', async () => {
  it('takes its read along, but a write goes on to its end', async () => {
    const { promise: written, resolve: write } = withResolvers<boolean>();
    const { promise: given, resolve: giveUp } = withResolvers<void>();
    const shop = await shopFor({
      behind: (adapter) => ({
        ...adapter,
        load: async (_input, { signal }) => {
          signal.addEventListener('abort', () => giveUp());
          leaving.abort();
          return new Promise<never>(() => {});
        },
        redeem: async (_input, { signal }) => {
          leavingToo.abort();
          await given;
          write(signal.aborted);
          return { state: 'pending' };
        },
      }),
    });
    const leaving = new AbortController();
    const leavingToo = new AbortController();
    const redeem = { ...redeeming('ada', newKey()), signal: leavingToo.signal };
    await assert.rejects(shop.ask('/v1/redemptions', redeem));
    await assert.rejects(shop.ask('/v1/load?locale=en', { signal: leaving.signal }));
    await given;
    assert.equal(await written, false);
  });
});

function withResolvers<T>() {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>((settle) => (resolve = settle));
  return { promise, resolve };
}

describe('a gateway that is set up carelessly', () => {
  const fit = { adapter: memoryAdapter, identity: [], origins: [] } satisfies Partial<GatewayOptions>;

  it('may not open itself to every origin, nor to what is none', () => {
    for (const origin of ['*', 'https://*.example', 'shop.example', 'https://shop.example/', 'null', '']) {
      assert.throws(() => createGateway({ ...fit, origins: [origin] }), { code: 'config' }, origin);
    }
  });

  it('needs a store where the backend has no idempotency, and a durable one in production', () => {
    const adapter: GatewayOptions['adapter'] = (options, environment) => keyless(memoryAdapter(options, environment));
    assert.throws(() => createGateway({ ...fit, adapter }), { code: 'config' });
    const idempotency = memoryIdempotency();
    assert.throws(() => createGateway({ ...fit, adapter, idempotency, production: true }), { code: 'config' });
    assert.doesNotThrow(() => createGateway({ ...fit, adapter, idempotency }));
  });

  it('takes no adapter that was made for pages, or for another contract', () => {
    const pageOnly: GatewayOptions['adapter'] = (options, environment) => ({
      ...memoryAdapter(options, environment),
      runsIn: ['page'],
    });
    assert.throws(() => createGateway({ ...fit, adapter: pageOnly }), { code: 'config' });
    const later = (() => ({ contract: 2, name: 'later', runsIn: ['gateway'] })) as unknown as GatewayOptions['adapter'];
    assert.throws(() => createGateway({ ...fit, adapter: later }), { code: 'config' });
  });

  it('hears at once what the adapter can’t work with', () => {
    const options = { adapter: httpAdapter, adapterOptions: { endpoint: 'nowhere' }, identity: [], origins: [] };
    assert.throws(() => createGateway(options), { code: 'config' });
  });
});
