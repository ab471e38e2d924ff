import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { LoyaltyAdapter } from '../../../src/adapters/adapter.js';
import type { ErrorCode, Outcome } from '../../../src/adapters/error.js';
import { vendureAdapter } from '../../../src/adapters/vendure/vendure.js';

const PLACE = { locale: 'en', currency: 'EUR' };
const READ = { signal: new AbortController().signal };
const WISH = { ...PLACE, reward: 'store-credit', points: 100 };

const ORDER = {
  id: '7',
  code: 'ABC',
  state: 'ArrangingPayment',
  currencyCode: 'EUR',
  totalWithTax: 5_000,
  payments: [],
};
const WALLET = {
  id: '3',
  name: 'Credit',
  balance: 900,
  currencyCode: 'EUR',
  adjustments: { items: [], totalItems: 0 },
};
const CUSTOMER = { id: '1', firstName: 'Ada', wallets: { items: [WALLET] }, orders: { items: [] } };
const READS = {
  activeChannel: { defaultCurrencyCode: 'EUR' },
  activeOrder: ORDER,
  activeCustomer: CUSTOMER,
};

/** Answers reads with `data`, and the payment as told; keeps what was asked. */
function answering(pay: { status?: number; body: object }, data: object = READS, options: object = {}) {
  const asked: { body: string; headers: Headers }[] = [];
  const adapter: LoyaltyAdapter = vendureAdapter(
    { endpoint: 'https://shop.example/shop-api', ...options },
    {
      runsIn: 'page',
      now: Date.now,
      token: () => Promise.resolve('token'),
      fetch: (_input, init) => {
        const body = String(init?.body);
        asked.push({ body, headers: new Headers(init?.headers) });
        const { status = 200, body: answer } = body.includes('mutation') ? pay : { body: { data } };
        return Promise.resolve(new Response(JSON.stringify(answer), { status }));
      },
    },
  );
  return { adapter, asked };
}

const redeem = ({ adapter }: { adapter: LoyaltyAdapter }) => adapter.redeem!(WISH, { ...READ, key: 'key' });

function problem(errorCode: string): { body: object } {
  return { body: { data: { addPaymentToOrder: { __typename: 'Problem', errorCode, message: errorCode } } } };
}

function thrown(code: string, status = 200): { status: number; body: object } {
  return { status, body: { errors: [{ message: code, extensions: { code } }], data: null } };
}

describe('vendure, its refusals', () => {
  const refusals: [what: string, pay: { status?: number; body: object }, code: ErrorCode, outcome: Outcome][] = [
    ['there is no order', problem('NO_ACTIVE_ORDER_ERROR'), 'cart_requirements', 'not_done'],
    ['the order is not at paying', problem('ORDER_PAYMENT_STATE_ERROR'), 'cart_requirements', 'not_done'],
    ['the wallet has too little', problem('PAYMENT_DECLINED_ERROR'), 'insufficient_points', 'not_done'],
    ['there is no such method', problem('INELIGIBLE_PAYMENT_METHOD_ERROR'), 'config', 'not_done'],
    ['the order could not go on', problem('ORDER_STATE_TRANSITION_ERROR'), 'unavailable', 'unknown'],
    ['an input is wrong, thrown', thrown('USER_INPUT_ERROR'), 'invalid', 'not_done'],
    ['it is not allowed, thrown', thrown('FORBIDDEN'), 'unauthenticated', 'not_done'],
    ['something broke, thrown', thrown('INTERNAL_SERVER_ERROR'), 'unavailable', 'unknown'],
    ['the schema has no such field', thrown('GRAPHQL_VALIDATION_FAILED', 400), 'config', 'not_done'],
    ['a proxy is in trouble', { status: 502, body: {} }, 'unavailable', 'unknown'],
    ['it is a page and no API', { body: { hello: 'world' } }, 'bad_response', 'unknown'],
  ];
  for (const [what, pay, code, outcome] of refusals) {
    it(`say ${code} (${outcome}) where ${what}`, async () => {
      await assert.rejects(redeem(answering(pay)), { name: 'LoyaltyError', code, outcome });
    });
  }

  it('come before anything is sent where the order is another, or of another currency', async () => {
    for (const order of [null, { ...ORDER, state: 'AddingItems' }, { ...ORDER, currencyCode: 'DKK' }]) {
      const given = answering({ body: {} }, { ...READS, activeOrder: order });
      await assert.rejects(redeem(given), { code: 'cart_requirements', outcome: 'not_done' });
      assert.ok(!given.asked.some(({ body }) => body.includes('mutation')));
    }
  });
});

describe('vendure, what it asks', () => {
  it('names wallets by their owner and never by an id', async () => {
    const given = answering({ body: { data: { addPaymentToOrder: { __typename: 'Order' } } } });
    await given.adapter.load(PLACE, READ);
    await redeem(given);
    assert.ok(!given.asked.some(({ body }) => /wallet\(|walletByCode/.test(body)));
    const paid = given.asked.find(({ body }) => body.includes('mutation'));
    const { variables } = JSON.parse(paid!.body) as { variables: unknown };
    assert.deepEqual(variables, { method: 'store-credit', metadata: { walletId: '3', amount: 100 } });
  });

  it('is for the channel, the method and the wallet that the tag names', async () => {
    const options = { channel: 'dk-token', method: 'credit', wallet: 'Gifts' };
    const given = answering({ body: {} }, READS, options);
    const { member } = await given.adapter.load(PLACE, READ);
    assert.equal(given.asked[0]?.headers.get('vendure-token'), 'dk-token');
    assert.equal(member.points?.available, 0, 'of a wallet of another name');
  });

  it('takes the channel’s currency where the page names none, for guests as well', async () => {
    const { adapter } = answering(
      { body: {} },
      { activeChannel: { defaultCurrencyCode: 'DKK' }, activeCustomer: null },
    );
    const { program, member } = await adapter.load({ locale: 'en' }, READ);
    assert.ok(program !== 'unchanged');
    assert.deepEqual([member.state, program.points?.worth?.value.currency], ['guest', 'DKK']);
  });
});

describe('vendure, what became of a payment', () => {
  const at = Date.parse('2026-03-01T12:00:00Z');
  const payment = { method: 'store-credit', state: 'Settled', amount: 100, createdAt: '2026-03-01T12:00:01Z' };
  const sent = { reward: 'store-credit', points: 100, cart: 'ABC', at };
  const lookUp = (payments: object[], wanted = sent) => {
    const data = { ...READS, activeOrder: null, activeCustomer: { orders: { items: [{ ...ORDER, payments }] } } };
    return answering({ body: {} }, data).adapter.redemption!('key', { ...READ, sent: wanted });
  };

  it('is read from the orders of whoever paid', async () => {
    assert.deepEqual(await lookUp([payment]), { state: 'applied' });
    assert.deepEqual(await lookUp([payment], { ...sent, cart: '7' }), { state: 'applied' });
    assert.deepEqual(await lookUp([{ ...payment, state: 'Declined' }]), {
      state: 'refused',
      code: 'insufficient_points',
    });
  });

  it('is not another payment: older, of another amount, by another method, for another order', async () => {
    const others = [{ createdAt: '2026-03-01T11:00:00Z' }, { amount: 99 }, { method: 'card' }];
    for (const other of others) await assert.rejects(lookUp([{ ...payment, ...other }]), { code: 'not_found' });
    await assert.rejects(lookUp([payment], { ...sent, cart: 'XYZ' }), { code: 'not_found' });
  });
});
