import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { describe, it } from 'node:test';
import { bigcommerceIdentity, shopifyProxyIdentity } from '../../src/gateway/index.js';
import { identify } from '../../src/gateway/identity.js';

const secret = 'the secret that the platform and the gateway know';
const now = Date.parse('2030-01-01T12:00:00Z');
const seconds = now / 1000;

describe("BigCommerce's token of the current customer", () => {
  const verify = bigcommerceIdentity({ clientId: 'app', clientSecret: secret, storeHash: 'abc123' });
  const claims = {
    customer: { id: 4927, email: 'ada@example.com', group_id: 6 },
    iss: 'bc/apps',
    sub: 'abc123',
    iat: seconds,
    exp: seconds + 900,
    version: 1,
    aud: 'app',
    application_id: 'app',
    store_hash: 'abc123',
    operation: 'current_customer',
  };
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const jwt = (payload: object, key = secret): string => {
    const signed = `${part({ alg: 'HS256', typ: 'JWT' })}.${part(payload)}`;
    return `${signed}.${createHmac('sha256', key).update(signed).digest('base64url')}`;
  };

  it('names the customer', async () => {
    assert.deepEqual(await verify(jwt(claims), now), { subject: '4927' });
  });

  const { aud: _aud, ...older } = claims;
  it('names the customer where only application_id says for which app it is', async () => {
    assert.deepEqual(await verify(jwt(older), now), { subject: '4927' });
  });

  const refused: Record<string, object> = {
    'of another store': { ...claims, store_hash: 'other' },
    'for another app': { ...claims, aud: 'other' },
    'of another operation': { ...claims, operation: 'payments' },
    'from another issuer': { ...claims, iss: 'shop' },
    'without a customer': { ...claims, customer: null },
    'without an end': { ...claims, exp: undefined },
  };
  for (const [name, payload] of Object.entries(refused)) {
    it(`${name} is refused`, async () => assert.equal(await verify(jwt(payload), now), 'invalid'));
  }

  it('signed with another secret is refused', async () => {
    assert.equal(await verify(jwt(claims, `${secret}!`), now), 'invalid');
  });

  it('that has expired says so', async () => {
    assert.equal(await verify(jwt({ ...claims, iat: seconds - 900, exp: seconds - 61 }), now), 'expired');
  });
});

describe("what comes through Shopify's app proxy", () => {
  const verifier = shopifyProxyIdentity({ secret, shop: 'beans.myshopify.com' });
  const usual = {
    shop: 'beans.myshopify.com',
    path_prefix: '/apps/loyalty',
    timestamp: String(seconds),
    logged_in_customer_id: '207119551',
    locale: 'en',
  };

  /** As Shopify's documentation does it, by Node's own crypto. */
  function proxied(parameters: Record<string, string | string[]>, key = secret): Request {
    const text = Object.entries(parameters)
      .map(([name, value]) => `${name}=${[value].flat().join(',')}`)
      .sort()
      .join('');
    const query = new URLSearchParams(
      Object.entries(parameters).flatMap(([name, value]) => [value].flat().map((each) => [name, each])),
    );
    query.set('signature', createHmac('sha256', key).update(text).digest('hex'));
    return new Request(`https://gateway.example/v1/load?${query}`);
  }
  const who = (request: Request) => identify(request, [verifier], now);

  it('names who is signed in', async () => {
    assert.deepEqual(await who(proxied(usual)), { subject: '207119551' });
  });

  it('may repeat a parameter', async () => {
    assert.deepEqual(await who(proxied({ ...usual, extra: ['1', '2'] })), { subject: '207119551' });
  });

  it('is a guest when nobody is signed in', async () => {
    assert.equal(await who(proxied({ ...usual, logged_in_customer_id: '' })), undefined);
  });

  it('is a guest when nothing is signed', async () => {
    assert.equal(await who(new Request('https://gateway.example/v1/load?logged_in_customer_id=207119551')), undefined);
  });

  const refused: Record<string, Request> = {
    'signed with another secret': proxied(usual, `${secret}!`),
    'of another shop': proxied({ ...usual, shop: 'other.myshopify.com' }),
    'that is old': proxied({ ...usual, timestamp: String(seconds - 120) }),
    'without a time': proxied({ ...usual, timestamp: '' }),
    'changed on the way': new Request(proxied(usual).url.replace('207119551', '207119552')),
  };
  for (const [name, request] of Object.entries(refused)) {
    it(`${name} is refused`, async () => {
      await assert.rejects(who(request), { code: 'unauthenticated' });
    });
  }

  it('needs the domain of the shop at Shopify', () => {
    assert.throws(() => shopifyProxyIdentity({ secret, shop: 'beans.example' }), { code: 'config' });
  });
});
