import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { LoyaltyError } from '../../../src/adapters/error.js';
import { createCustomers, type Customers } from './customers.js';
import { adapterFor } from './subject.js';

const ENDPOINT = 'https://shop.example/customer/api/2026-04/graphql';
const input = { locale: 'en', currency: 'EUR' };
const read = { signal: new AbortController().signal };

const program = {
  version: '7',
  name: 'Bean Club',
  points: { name: { one: 'Bean', other: 'Beans' }, decimals: 0 },
  tiers: [{ id: 'gold', name: 'Gold', threshold: 500, perks: ['Free shipping'] }],
  earning: [{ id: 'buy', kind: 'purchase', title: 'Buy', points: 1, per: { minor: 100, currency: 'EUR' } }],
  rewards: [{ id: 'off', kind: 'amount_off', name: '5 off', points: 100, value: { minor: 500, currency: 'EUR' } }],
};
const voucher = { id: 'v', code: 'BEAN-5', title: '5 off', state: 'issued', kind: 'amount_off', source: 'redemption' };

function printed(customer: object | null, rest: object = {}): string {
  return JSON.stringify({ program, currency: 'EUR', customer, ...rest });
}

const nothing = (): Promise<Response> => Promise.reject(new Error('Nothing is to be asked for.'));

function shopWith(): Customers {
  const customers = createCustomers('EUR');
  const customer = customers.add('shcat-kim', { id: 5, firstName: 'Kim' });
  customers.book(customer, 'Credit', 20.1);
  customers.book(customer, 'Debit', 5.05, { event: 'ORDER_PAYMENT', order: '#1001' });
  customers.book(customer, 'Expiration', 1);
  return customers;
}

describe('what a Shopify theme prints', () => {
  it('is the program and the member, without a request', async () => {
    const member = { points: { available: 120 }, vouchers: [voucher], tier: { measure: 'points', value: 120 } };
    const adapter = adapterFor({ printed: printed({ id: 5, firstName: 'Kim', member }) }, nothing);
    const loaded = await adapter.load(input, read);
    assert.deepEqual(loaded.program, { ...program, capabilities: ['vouchers'] });
    assert.deepEqual(loaded.member, {
      state: 'enrolled',
      id: '5',
      name: 'Kim',
      points: { available: 120, pending: 0, owed: 0, expiring: [] },
      tier: { measure: 'points', value: 120 },
      availability: {},
      earning: {},
      activity: [],
      vouchers: [voucher],
    });
  });

  it('is a guest where nobody is signed in, a candidate where a customer has no metafield', async () => {
    const guest = await adapterFor({ printed: printed(null) }, nothing).load(input, read);
    assert.equal(guest.member.state, 'guest');
    const candidate = adapterFor({ printed: printed({ id: 5, firstName: 'Kim', member: null }) }, nothing);
    assert.equal((await candidate.load(input, read)).member.state, 'candidate');
  });

  it('loses its bad rows and details alone, and calls what it does not know by a plain name', async () => {
    const rewards = [
      null,
      'x',
      { id: 'no-price', kind: 'custom', name: 'No price' },
      { ...program.rewards[0], kind: 'spaceship' },
    ];
    const bad = { program: { ...program, rewards, terms: 'javascript:alert(1)' } };
    const member = { points: { available: 'many' }, vouchers: [{ ...voucher, expiresAt: 'soon' }, { id: 'no-code' }] };
    const adapter = adapterFor({ printed: printed({ id: 5, member }, bad) }, nothing);
    const loaded = await adapter.load(input, read);
    assert.notEqual(loaded.program, 'unchanged');
    const { rewards: kept, terms } = loaded.program as Exclude<typeof loaded.program, 'unchanged'>;
    assert.deepEqual(kept, [{ ...program.rewards[0], kind: 'custom' }]);
    assert.equal(terms, undefined);
    assert.deepEqual(loaded.member.vouchers, [voucher]);
    assert.equal(loaded.member.points, undefined);
  });

  it('is store credit in hundredths, also of a currency without decimals', async () => {
    const text = JSON.stringify({ currency: 'JPY', customer: { id: 5, credit: 250_000 } });
    const { program: told, member } = await adapterFor({ printed: text }, nothing).load({ locale: 'en' }, read);
    assert.equal(member.points?.available, 2500);
    assert.equal(told !== 'unchanged' && told.points?.decimals, 0);
  });

  it('shows first; later loads ask the shop', async () => {
    const customers = shopWith();
    const text = JSON.stringify({ currency: 'EUR', customer: { id: 5, credit: 2010 } });
    const adapter = adapterFor({ printed: text, endpoint: ENDPOINT }, customers.fetch, { subject: 'shcat-kim' });
    assert.equal((await adapter.load(input, read)).member.points?.available, 2010);
    assert.deepEqual(customers.asked, []);
    assert.equal((await adapter.load(input, read)).member.points?.available, 1405);
    assert.deepEqual(customers.asked, ['LoyaltyCustomer']);
  });

  for (const [options, message] of [
    [{}, /data-loyalty|data-endpoint/],
    [{ printed: '{"program":' }, /not JSON/],
    [{ endpoint: 'shop.example/graphql' }, /data-endpoint/],
  ] as const) {
    it(`is a clear error of the tag where it is ${JSON.stringify(options)}`, () => {
      assert.throws(
        () => adapterFor(options, nothing),
        (error: LoyaltyError) => error.code === 'config' && message.test(error.message),
      );
    });
  }

  it('needs a currency for store credit, and says where to write it', async () => {
    await assert.rejects(
      adapterFor({ printed: '{}' }, nothing).load({ locale: 'en' }, read),
      (error: LoyaltyError) => error.code === 'config' && /data-currency/.test(error.message),
    );
  });
});

describe("a customer's store credit", () => {
  it('is told line by line: what it paid for, what is left, what expired', async () => {
    const adapter = adapterFor({ endpoint: ENDPOINT }, shopWith().fetch, { subject: 'shcat-kim' });
    const { items } = await adapter.activity!(input, read);
    assert.deepEqual(
      items.map(({ kind, points, balance, order }) => ({ kind, points, balance, order })),
      [
        { kind: 'expired', points: -100, balance: 1405, order: undefined },
        { kind: 'redeemed', points: -505, balance: 1505, order: '#1001' },
        { kind: 'adjusted', points: 2010, balance: 2010, order: undefined },
      ],
    );
  });

  it('is asked for by the token alone, renewed once when it has expired', async () => {
    const customers = shopWith();
    const seen: (string | null)[] = [];
    const { shopifyAdapter } = await import('../../../src/adapters/shopify/shopify.js');
    const adapter = shopifyAdapter(
      { endpoint: ENDPOINT },
      {
        runsIn: 'page',
        fetch: (url, init) => {
          const request = new Request(url, init);
          seen.push(request.headers.get('Authorization'));
          return customers.fetch(request);
        },
        now: Date.now,
        token: ({ refresh }) => Promise.resolve(refresh ? 'shcat-kim' : 'shcat-old'),
      },
    );
    assert.equal((await adapter.load(input, read)).member.name, 'Kim');
    assert.deepEqual(seen, ['shcat-old', 'shcat-kim']);
  });

  for (const [what, answer, code] of [
    ['is throttled', { errors: [{ message: 'Throttled', extensions: { code: 'THROTTLED' } }] }, 'rate_limited'],
    ['denies the scope', { errors: [{ message: 'No', extensions: { code: 'ACCESS_DENIED' } }] }, 'forbidden'],
    ['answers junk', { data: null }, 'bad_response'],
  ] as const) {
    it(`is a ${code} where Shopify ${what}`, async () => {
      const adapter = adapterFor({ endpoint: ENDPOINT }, async () => Response.json(answer), { subject: 'shcat-kim' });
      await assert.rejects(adapter.load(input, read), (error: LoyaltyError) => error.code === code);
    });
  }
});
