import assert from 'node:assert/strict';
import { request } from 'node:http';
import { after, describe, it } from 'node:test';
import type { Capability } from '../../src/adapters/adapter.js';
import { without } from '../contract/http.subject.js';
import { openShop, problemOf, redeemBody, redeeming, tokenFor, verdict, type ShopOptions } from './shop.js';

const newKey = () => crypto.randomUUID();

async function shopFor(options?: ShopOptions) {
  const shop = await openShop(options);
  after(() => shop.close());
  return shop;
}

describe('who is asking', async () => {
  const shop = await shopFor();

  it('is a guest without a token, and the member with one', async () => {
    const stateFor = async (as?: string) => {
      const response = await shop.ask('/v1/load?locale=en', as === undefined ? {} : { as });
      return ((await response.json()) as { member: { state: string } }).member.state;
    };
    assert.equal(await stateFor(), 'guest');
    assert.equal(await stateFor('ada'), 'enrolled');
    assert.equal(await stateFor('cleo'), 'candidate');
  });

  it('is nobody with a forged token, and told to come back with an expired one', async () => {
    const expired = await tokenFor('ada', { now: Date.now() - 3_600_000 });
    const [head, , signature] = (await tokenFor('ada')).split('.');
    const forged = [head, Buffer.from('{"sub":"bea"}').toString('base64url'), signature].join('.');
    for (const [token, code] of [
      [forged, 'unauthenticated'],
      [expired, 'token_expired'],
    ]) {
      const response = await shop.ask('/v1/load?locale=en', { headers: { Authorization: `Bearer ${token}` } });
      assert.equal(response.status, 401);
      assert.equal(response.headers.get('WWW-Authenticate'), 'Bearer');
      assert.equal(verdict(await problemOf(response)), `${code}, not_done`);
    }
  });

  it('can not be said by anything else in the request', async () => {
    const body = { ...redeemBody, subject: 'bea', member: 'bea', identity: { subject: 'bea' } };
    const key = newKey();
    assert.equal((await shop.ask('/v1/redemptions', redeeming('ada', key, body))).status, 201);
    assert.equal((await shop.ask(`/v1/redemptions/${key}?subject=ada`, { as: 'bea' })).status, 404);
    assert.equal((await shop.ask(`/v1/redemptions/${key}`, { as: 'ada' })).status, 200);
  });

  it('must be signed in to write', async () => {
    for (const path of ['/v1/redemptions', '/v1/vouchers/any/undo', '/v1/membership']) {
      const response = await shop.ask(path, { method: 'POST', key: newKey(), body: JSON.stringify(redeemBody) });
      assert.equal(verdict(await problemOf(response)), 'unauthenticated, not_done');
    }
  });

  it("can't give back another's voucher", async () => {
    const redeemed = await shop.ask('/v1/redemptions', redeeming('ada', newKey()));
    const { voucher } = (await redeemed.json()) as { voucher: { id: string } };
    const undo = (as: string) => shop.ask(`/v1/vouchers/${voucher.id}/undo`, { method: 'POST', as, key: newKey() });
    assert.equal((await undo('bea')).status, 404);
    assert.equal((await undo('ada')).status, 204);
  });
});

describe('a write', async () => {
  const shop = await shopFor();

  for (const key of [undefined, '', 'once', '00000000-0000-0000-0000-000000000000', `${newKey()}0`]) {
    it(`with the key "${key}" is refused`, async () => {
      const asked = { method: 'POST', as: 'ada', body: JSON.stringify(redeemBody) };
      const response = await shop.ask('/v1/redemptions', key === undefined ? asked : { ...asked, key });
      assert.equal(response.status, 400);
      assert.equal(verdict(await problemOf(response)), 'invalid, not_done');
    });
  }

  it('is the same whichever way the key is spelled', async () => {
    const key = newKey();
    const first = await shop.ask('/v1/redemptions', redeeming('ada', key));
    const second = await shop.ask('/v1/redemptions', redeeming('ada', key.toUpperCase()));
    assert.deepEqual(await second.json(), await first.json());
  });

  it('with the key of another is refused', async () => {
    const key = newKey();
    await shop.ask('/v1/redemptions', redeeming('ada', key));
    const response = await shop.ask('/v1/redemptions', redeeming('ada', key, { ...redeemBody, points: 1 }));
    assert.equal(response.status, 422);
    assert.equal(verdict(await problemOf(response)), 'key_reused, not_done');
  });

  const bodies: Record<string, string> = {
    'that is not JSON': '{"reward":',
    'that is a list': '[]',
    'that is nothing': '',
    'without a reward': JSON.stringify({ points: 100, locale: 'en' }),
    'with points that are a text': JSON.stringify({ ...redeemBody, points: '100' }),
    'with half a point': JSON.stringify({ ...redeemBody, points: 0.5 }),
    'with less than nothing to pay': JSON.stringify({ ...redeemBody, points: -100 }),
    'with a currency that is none': JSON.stringify({ ...redeemBody, currency: 'kroner' }),
    'with a control character in a name': JSON.stringify({ ...redeemBody, reward: 'tr\u0000eat' }),
  };
  for (const [name, body] of Object.entries(bodies)) {
    it(`${name} is refused`, async () => {
      const response = await shop.ask('/v1/redemptions', { ...redeeming('ada', newKey()), body });
      assert.equal(response.status, 400);
      assert.equal(verdict(await problemOf(response)), 'invalid, not_done');
    });
  }

  it('with a body that is too large is refused, also when it does not say how large it is', async () => {
    const body = JSON.stringify({ ...redeemBody, cart: 'x'.repeat(70_000) });
    const told = await shop.ask('/v1/redemptions', { ...redeeming('ada', newKey()), body });
    assert.equal(told.status, 413);
    assert.equal(verdict(await problemOf(told)), 'invalid, not_done');
    assert.equal(await chunked(`${shop.url}/v1/redemptions`, body, await tokenFor('ada')), 413);
  });
});

async function chunked(url: string, body: string, token: string): Promise<number | undefined> {
  const headers = { Authorization: `Bearer ${token}`, 'Idempotency-Key': newKey(), 'Transfer-Encoding': 'chunked' };
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: 'POST', headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

describe('a read', async () => {
  const shop = await shopFor();

  for (const query of ['', '?locale=', '?locale=../../etc', '?locale=en&currency=kr', '?locale=en&cursor=%00']) {
    it(`with "${query}" is refused`, async () => {
      const response = await shop.ask(`/v1/rewards${query}`, { as: 'ada' });
      assert.equal(verdict(await problemOf(response)), 'invalid, not_done');
    });
  }

  it('of what is not there is not found, in the words of the protocol', async () => {
    for (const path of ['/', '/v1', '/v1/members', '/v2/load', '/v1/redemptions']) {
      const response = await shop.ask(path, { as: 'ada' });
      assert.equal(response.status, 404);
      assert.equal((await problemOf(response)).code, 'not_found');
    }
  });
});

describe('every answer', async () => {
  const shop = await shopFor({ origins: ['https://shop.example'], basePath: '/loyalty' });

  it('is kept by nobody and taken for what it says it is', async () => {
    for (const path of ['/loyalty/v1/load?locale=en', '/loyalty/v1/load', '/loyalty/nowhere']) {
      const { headers } = await shop.ask(path, { as: 'ada' });
      assert.equal(headers.get('X-Content-Type-Options'), 'nosniff');
      assert.equal(headers.get('Cache-Control'), 'private, no-store');
    }
  });

  it('is open to the origins that were named, and to no other', async () => {
    for (const origin of ['https://shop.example.evil.example', 'http://shop.example', 'https://evil.example', 'null']) {
      const { headers } = await shop.ask('/loyalty/v1/load?locale=en', { headers: { Origin: origin } });
      assert.equal(headers.get('Access-Control-Allow-Origin'), null);
      assert.equal(headers.get('Vary'), 'Origin');
    }
    const mine = await shop.ask('/loyalty/v1/load', { headers: { Origin: 'https://shop.example' } });
    assert.equal(mine.status, 400, 'an error can be read by the shop as well');
    assert.equal(mine.headers.get('Access-Control-Allow-Origin'), 'https://shop.example');
    assert.equal(mine.headers.get('Access-Control-Allow-Credentials'), null);
    assert.equal(mine.headers.get('Access-Control-Expose-Headers'), 'Retry-After');
  });

  it('to a preflight holds for two hours', async () => {
    const preflight = (origin: string) =>
      shop.ask('/loyalty/v1/redemptions', {
        method: 'OPTIONS',
        headers: { Origin: origin, 'Access-Control-Request-Method': 'POST' },
      });
    const { status, headers } = await preflight('https://shop.example');
    assert.equal(status, 204);
    assert.equal(headers.get('Access-Control-Max-Age'), '7200');
    assert.equal(headers.get('Access-Control-Allow-Origin'), 'https://shop.example');
    assert.match(headers.get('Access-Control-Allow-Headers') ?? '', /Authorization.*Content-Type.*Idempotency-Key/);
    assert.equal((await preflight('https://evil.example')).headers.get('Access-Control-Allow-Origin'), null);
  });
});

describe('what the program offers', async () => {
  const offeredBy = async (options?: ShopOptions) => {
    const shop = await shopFor(options);
    const loaded = await (await shop.ask('/v1/load?locale=en', { as: 'ada' })).json();
    return { shop, offered: (loaded as { program: { capabilities: Capability[] } }).program.capabilities };
  };

  it('is what the adapter can do', async () => {
    const missing: Capability[] = ['undo', 'redemption', 'join', 'quote'];
    const { offered: whole } = await offeredBy();
    const { shop, offered } = await offeredBy({ behind: without(missing) });
    for (const name of missing) assert.ok(whole.includes(name), name);
    assert.deepEqual(
      offered,
      whole.filter((name) => !missing.includes(name)),
    );
    const response = await shop.ask('/v1/membership', { method: 'POST', as: 'cleo', key: newKey() });
    assert.equal(response.status, 501);
    assert.equal(verdict(await problemOf(response)), 'unsupported, not_done');
  });
});
