import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { LoyaltyAdapter } from '../../src/adapters/adapter.js';
import { cart, claimBody, daily, quoteBody, standing, way, type Asked } from './daily.js';
import { adapterAt, signal } from './http-calls.js';
import { openShop, posting, problemOf, tokenFor, verdict } from './shop.js';
import { earningProgress } from './whole-answer.js';

const newKey = () => crypto.randomUUID();
const context = { locale: 'da', market: 'dk', currency: 'DKK' };
const order = { order: '1042', claim: claimBody.claim, ...context };
const birthday = { month: 2, day: 29, year: 1996 };

async function dailyShop() {
  const asked: Asked[] = [];
  const shop = await openShop({ behind: daily(asked) });
  after(() => shop.close());
  return { ...shop, asked };
}

describe('the daily calls of a page', async () => {
  const shop = await dailyShop();
  const sent: { url: string; key: string | null }[] = [];
  const watched: typeof fetch = (input, init) => {
    sent.push({ url: String(input), key: new Headers(init?.headers).get('Idempotency-Key') });
    return fetch(input, init);
  };
  const adapter = adapterAt(shop.url, { token: () => tokenFor('ada'), fetch: watched });
  const write = () => ({ signal, key: newKey() });

  const calls: [call: (adapter: LoyaltyAdapter) => Promise<unknown>, asked: Asked, answer: unknown][] = [
    [({ quote }) => quote!({ cart, ...context }, { signal }), ['quote', { cart, ...context }], [way]],
    [({ complete }) => complete!('a/b', write()), ['complete', 'a/b'], earningProgress],
    [({ birthday: tell }) => tell!(birthday, write()), ['birthday', birthday], undefined],
    [({ wish }) => wish!('bag', write()), ['wish', 'bag'], undefined],
    [({ wish }) => wish!(null, write()), ['wish', null], undefined],
    [({ order: ask }) => ask!(order, { signal }), ['order', order], standing],
    [({ claim }) => claim!(claimBody, write()), ['claim', claimBody], 'sent'],
    [({ join }) => join!({ marketing: true }, write()), ['join', { marketing: true }], undefined],
    [({ join }) => join!({}, write()), ['join', {}], undefined],
    [
      ({ activity }) => activity!({ ...context, cursor: 'c2', filter: 'spent' }, { signal }),
      ['activity', { ...context, cursor: 'c2', filter: 'spent' }],
      { items: [] },
    ],
    [
      ({ redeem }) => redeem!({ ...context, reward: 'bag', points: 150, variant: 'red', hold: true }, write()),
      ['redeem', { ...context, reward: 'bag', points: 150, variant: 'red', hold: true }],
      { state: 'pending' },
    ],
  ];
  for (const [call, asked, answer] of calls) {
    it(`reach the backend whole, and their answers the page: ${asked[0]}`, async () => {
      shop.asked.length = 0;
      assert.deepEqual(await call(adapter), answer);
      assert.deepEqual(shop.asked, [asked]);
    });
  }

  it('that change nothing need no key; the others have one', async () => {
    sent.length = 0;
    for (const [call] of calls) await call(adapter);
    const keyless = sent.filter(({ key }) => key === null).map(({ url }) => new URL(url).pathname);
    assert.deepEqual(keyless, ['/v1/quotes', '/v1/order-standings', '/v1/activity']);
  });

  it('leave no proof and no address of a shopper in a URL, which logs keep', async () => {
    sent.length = 0;
    for (const [call] of calls) await call(adapter);
    assert.equal(sent.length, calls.length);
    for (const { url } of sent) {
      for (const secret of [claimBody.claim, claimBody.email])
        assert.ok(!decodeURIComponent(url).includes(secret), url);
    }
  });

  it('that fail have not been done when they only ask, and may have been when they write', async () => {
    const gone = adapterAt('https://shop.example', { fetch: () => Promise.reject(new TypeError('no')) });
    for (const [call, [name]] of calls) {
      const outcome = ['quote', 'order', 'activity'].includes(name) ? 'not_done' : 'unknown';
      await assert.rejects(call(gone), { code: 'unavailable', outcome }, name);
    }
  });
});

describe('a guest', async () => {
  const shop = await dailyShop();

  it('may claim an order and ask how it stands, and write nothing else', async () => {
    const refused = {
      '/v1/redemptions': { reward: 'treat', points: 100, locale: 'en' },
      '/v1/membership': {},
      '/v1/earning/survey/completions': {},
      '/v1/birthday': birthday,
      '/v1/wish': { reward: 'treat' },
    };
    for (const [path, body] of Object.entries(refused)) {
      const response = await shop.ask(path, posting(undefined, body, newKey()));
      assert.equal(verdict(await problemOf(response)), 'unauthenticated, not_done', path);
    }
    assert.deepEqual(shop.asked, []);
    const claimed = await shop.ask('/v1/claims', posting(undefined, claimBody, newKey()));
    assert.deepEqual(await claimed.json(), { state: 'sent' });
    assert.equal((await shop.ask('/v1/order-standings', posting(undefined, order))).status, 200);
    assert.deepEqual(shop.asked, [
      ['claim', claimBody],
      ['order', order],
    ]);
  });

  it('may not claim without a key, nor with a token that is none', async () => {
    const keyless = await shop.ask('/v1/claims', posting(undefined, claimBody));
    assert.equal(verdict(await problemOf(keyless)), 'invalid, not_done');
    const asked = { ...posting(undefined, claimBody, newKey()), headers: { Authorization: 'Bearer forged' } };
    assert.equal(verdict(await problemOf(await shop.ask('/v1/claims', asked))), 'unauthenticated, not_done');
  });
});

describe('a daily call that is not valid', async () => {
  const shop = await dailyShop();
  const line = cart.items[0]!;
  const inCart = (change: object) => ({ ...quoteBody, cart: { ...cart, ...change } });
  const long = 'x'.repeat(256);
  const wrong: [what: string, path: string, named: string, body: object][] = [
    ['no cart', '/v1/quotes', 'cart', { locale: 'en' }],
    ['a list for a cart', '/v1/quotes', 'cart', { locale: 'en', cart: [] }],
    ['no locale', '/v1/quotes', 'locale', { cart }],
    ['a number for money', '/v1/quotes', 'cart.subtotal', inCart({ subtotal: 258 })],
    ['less than nothing', '/v1/quotes', 'cart.subtotal.minor', inCart({ subtotal: { minor: -1, currency: 'DKK' } })],
    ['a currency that is none', '/v1/quotes', 'cart.subtotal.currency', inCart({ subtotal: { minor: 1 } })],
    ['a code for a list', '/v1/quotes', 'cart.codes', inCart({ codes: 'SUMMER' })],
    ['a code without end', '/v1/quotes', 'cart.codes[0]', inCart({ codes: [long] })],
    ['codes without end', '/v1/quotes', 'cart.codes', inCart({ codes: Array(51).fill('CODE') })],
    ['items without end', '/v1/quotes', 'cart.items', inCart({ items: Array(201).fill(line) })],
    ['a product without end', '/v1/quotes', 'cart.items[0].product', inCart({ items: [{ ...line, product: long }] })],
    ['half an item', '/v1/quotes', 'cart.items[1].quantity', inCart({ items: [line, { ...line, quantity: 0.5 }] })],
    ['an item without a price', '/v1/quotes', 'cart.items[0].amount', inCart({ items: [{ ...line, amount: null }] })],
    ['a cart’s id that is a number', '/v1/quotes', 'cart.id', inCart({ id: 7 })],
    ['a rule without end', `/v1/earning/${long}/completions`, 'id', {}],
    ['a tick that is a text', '/v1/membership', 'marketing', { marketing: 'yes' }],
    ['a 13th month', '/v1/birthday', 'month', { month: 13, day: 1 }],
    ['no month', '/v1/birthday', 'month', { day: 1 }],
    ['the 31st of April', '/v1/birthday', 'day', { month: 4, day: 31 }],
    ['a leap day in 1997', '/v1/birthday', 'day', { month: 2, day: 29, year: 1997 }],
    ['a year that is a text', '/v1/birthday', 'year', { month: 2, day: 28, year: '1997' }],
    ['no word of a reward', '/v1/wish', 'reward', {}],
    ['a reward without a name', '/v1/wish', 'reward', { reward: '' }],
    ['no order', '/v1/order-standings', 'order', { locale: 'en' }],
    ['a proof without end', '/v1/order-standings', 'claim', { ...order, claim: 'x'.repeat(2049) }],
    ['no proof', '/v1/claims', 'claim', { ...claimBody, claim: null }],
    ['an address that is none', '/v1/claims', 'email', { ...claimBody, email: 'gus' }],
    ['two lines for an address', '/v1/claims', 'email', { ...claimBody, email: 'gus@example.com\nBcc: e@e.example' }],
    ['an address without end', '/v1/claims', 'email', { ...claimBody, email: `${long}@example.com` }],
    ['no word about news', '/v1/claims', 'marketing', { ...claimBody, marketing: undefined }],
    ['a list for a body', '/v1/claims', 'body', [claimBody]],
  ];
  for (const [what, path, named, body] of wrong) {
    it(`is refused with the name of what is wrong: ${what}`, async () => {
      const response = await shop.ask(path, posting('ada', body, newKey()));
      const problem = await problemOf(response);
      assert.equal(response.status, 400);
      assert.equal(verdict(problem), 'invalid, not_done');
      assert.ok(problem.detail.startsWith(`\`${named}\` `), problem.detail);
      assert.deepEqual(shop.asked, []);
    });
  }

  it('is a filter that is none, too', async () => {
    const response = await shop.ask('/v1/activity?locale=en&filter=all', { as: 'ada' });
    assert.match((await problemOf(response)).detail, /`filter` must be earned, spent, lost/);
  });

  it('is not a cart with as much in it as may be', async () => {
    const items = Array.from({ length: 200 }, () => ({ ...line, product: 'p'.repeat(200) }));
    assert.equal((await shop.ask('/v1/quotes', posting('ada', inCart({ items })))).status, 200);
  });
});
