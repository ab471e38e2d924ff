import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { ERROR_CODES } from '../../src/adapters/error-codes.js';
import { LoyaltyError, type ErrorCode } from '../../src/adapters/error.js';
import { memoryAdapter } from '../../src/adapters/memory/memory.js';
import { CAPABILITIES } from '../../src/adapters/adapter.js';
import { createApp } from '../../src/gateway/index.js';
import { PROBLEMS } from '../../src/gateway/problem.js';
import { ledgerSubject } from '../contract/ledger.subject.js';
import { cart, claimBody, daily, quoteBody, refusal, standing, way } from './daily.js';
import { bodySchema, document, documentedResponse, documentedRoutes, faults, object, resolve } from './openapi.js';
import { openShop, posting, redeemBody, redeeming, type Asked } from './shop.js';
import * as sample from './whole-answer.js';

const newKey = () => crypto.randomUUID();

/** One request to every route, by the name that the document gives it. */
const EVERY_ROUTE: [route: string, path: string, asked: () => Asked][] = [
  ['GET /v1/load', '/v1/load?locale=en&currency=EUR', () => ({ as: 'ada' })],
  ['GET /v1/rewards', '/v1/rewards?locale=en', () => ({ as: 'ada' })],
  ['GET /v1/activity', '/v1/activity?locale=en', () => ({ as: 'ada' })],
  ['GET /v1/vouchers', '/v1/vouchers?locale=en', () => ({ as: 'ada' })],
  ['GET /v1/redemptions/{key}', `/v1/redemptions/${newKey()}`, () => ({ as: 'ada' })],
  ['POST /v1/redemptions', '/v1/redemptions', () => redeeming('ada', newKey())],
  ['POST /v1/vouchers/{id}/undo', '/v1/vouchers/any/undo', () => ({ method: 'POST', as: 'ada', key: newKey() })],
  ['POST /v1/membership', '/v1/membership', () => ({ method: 'POST', as: 'cleo', key: newKey() })],
  ['POST /v1/quotes', '/v1/quotes', () => posting('ada', quoteBody)],
  ['POST /v1/earning/{rule}/completions', '/v1/earning/any/completions', () => posting('ada', {}, newKey())],
  ['POST /v1/birthday', '/v1/birthday', () => posting('ada', { month: 2, day: 29 }, newKey())],
  ['POST /v1/wish', '/v1/wish', () => posting('ada', { reward: null }, newKey())],
  ['POST /v1/order-standings', '/v1/order-standings', () => posting('ada', { order: '1042', locale: 'en' })],
  ['POST /v1/claims', '/v1/claims', () => posting(undefined, claimBody, newKey())],
];

/** All that the contract knows of each shape, by its name in the document. */
const EVERY_SHAPE: Record<string, object> = {
  Activity: sample.activity,
  Availability: sample.availability,
  Birthday: sample.member.birthday,
  CartContent: cart,
  CartRefusal: refusal,
  CartWay: way,
  ClaimInput: claimBody,
  EarningProgress: sample.earningProgress,
  EarningRule: sample.earningRule,
  Member: sample.member,
  OrderStanding: standing,
  PointsBalance: sample.member.points,
  PointsRange: sample.range,
  PointsUnit: sample.program.points,
  Program: sample.program,
  Reward: sample.wholeReward,
  RewardEvent: sample.wholeReward.event,
  Tier: sample.tier,
  TierProgress: sample.tierProgress,
  Voucher: sample.voucher,
};

async function assertAsDocumented(route: string, response: Response): Promise<void> {
  const { headers = {} } = documentedResponse(route, response.status);
  for (const [name, header] of Object.entries(object(headers))) {
    const { required = false, schema = {} } = resolve(header);
    const value = response.headers.get(name);
    if (value === null) assert.ok(!required, `${route} ${response.status} without ${name}`);
    else assert.deepEqual(faults(schema, Number.isNaN(Number(value)) ? value : Number(value)), [], name);
  }
  const body = bodySchema(route, response.status);
  const text = await response.text();
  assert.equal(response.headers.get('Content-Type') ?? undefined, body?.type, `${route} ${response.status} ${text}`);
  if (body) assert.deepEqual(faults(body.schema, JSON.parse(text)), [], `${route} ${response.status} ${text}`);
  else assert.equal(text, '');
}

describe('the document', () => {
  it('names every route of the gateway, and no other', () => {
    const app = createApp({ adapter: memoryAdapter, identity: [], origins: [] });
    const served = app.routes.filter(({ method }) => method !== 'ALL');
    const routes = served.map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`);
    assert.deepEqual(documentedRoutes().sort(), routes.sort());
    assert.deepEqual(EVERY_ROUTE.map(([route]) => route).sort(), routes.sort());
  });

  it('has nothing in it that nothing refers to, and refers to nothing that is not in it', () => {
    const text = JSON.stringify(document);
    const referred = new Set([...text.matchAll(/"\$ref":"#\/components\/([^"]+)"/g)].map(([, name]) => name));
    const kinds = Object.entries(object(document.components)).filter(([kind]) => kind !== 'securitySchemes');
    const defined = kinds.flatMap(([kind, all]) => Object.keys(object(all)).map((name) => `${kind}/${name}`));
    assert.deepEqual([...referred].sort(), defined.sort());
  });

  it('lists the codes and capabilities of the contract', () => {
    const { ErrorCode, Capability } = object(object(document.components).schemas);
    assert.deepEqual(object(ErrorCode).enum, [...ERROR_CODES]);
    assert.deepEqual(object(Capability).enum, [...CAPABILITIES]);
  });

  for (const [name, value] of Object.entries(EVERY_SHAPE)) {
    it(`describes every field of ${name}, and no other`, () => {
      const { properties } = object(object(object(document.components).schemas)[name]);
      assert.deepEqual(Object.keys(object(properties)).sort(), Object.keys(value).sort());
      assert.deepEqual(faults({ $ref: `#/components/schemas/${name}` }, value), []);
    });
  }

  it('would notice a field that it does not describe, and one that is missing', () => {
    const money = { $ref: '#/components/schemas/Money' };
    assert.deepEqual(faults(money, { minor: 100, currency: 'DKK' }), []);
    assert.equal(faults(money, { minor: 100, currency: 'DKK', secret: true }).length, 1);
    assert.equal(faults(money, { minor: 100 }).length, 1);
    assert.equal(faults(money, { minor: 1.5, currency: 'kr' }).length, 2);
  });
});

describe('what the gateway answers is what the document says', async () => {
  const shop = await openShop();
  after(() => shop.close());

  for (const [route, path, asked] of EVERY_ROUTE) {
    it(`for ${route}`, async () => assertAsDocumented(route, await shop.ask(path, asked())));
  }

  it('for a backend that does all of it and says all it can', async () => {
    const other = await openShop({ behind: daily() });
    after(() => other.close());
    for (const [route, path, asked] of EVERY_ROUTE) {
      const response = await other.ask(path, asked());
      assert.notEqual(response.status, 501, route);
      await assertAsDocumented(route, response);
    }
  });

  it('for a whole life of a voucher', async () => {
    const key = newKey();
    const redeemed = await shop.ask('/v1/redemptions', redeeming('ada', key));
    const { voucher } = (await redeemed.clone().json()) as { voucher: { id: string } };
    await assertAsDocumented('POST /v1/redemptions', redeemed);
    await assertAsDocumented('GET /v1/redemptions/{key}', await shop.ask(`/v1/redemptions/${key}`, { as: 'ada' }));
    await assertAsDocumented('GET /v1/vouchers', await shop.ask('/v1/vouchers?locale=en', { as: 'ada' }));
    const undo = { method: 'POST', as: 'ada', key: newKey() };
    await assertAsDocumented('POST /v1/vouchers/{id}/undo', await shop.ask(`/v1/vouchers/${voucher.id}/undo`, undo));
    await assertAsDocumented('GET /v1/load', await shop.ask('/v1/load?locale=en', { as: 'ada' }));
  });

  it('for a guest, an unchanged program, a request that is not valid', async () => {
    await assertAsDocumented('GET /v1/load', await shop.ask('/v1/load?locale=en'));
    await assertAsDocumented('GET /v1/load', await shop.ask('/v1/load?locale=en&programVersion=seeded'));
    await assertAsDocumented('GET /v1/load', await shop.ask('/v1/load'));
    await assertAsDocumented('GET /v1/load', await shop.ask('/v1/load', { headers: { Authorization: 'Bearer no' } }));
    const large = 'x'.repeat(70_000);
    for (const route of ['/v1/redemptions', '/v1/quotes', '/v1/order-standings', '/v1/claims']) {
      const response = await shop.ask(route, { ...redeeming('ada', newKey()), body: large });
      assert.equal(response.status, 413, route);
      await assertAsDocumented(`POST ${route}`, response);
    }
    const reused = redeeming('ada', newKey());
    await shop.ask('/v1/redemptions', reused);
    const other = { ...reused, body: JSON.stringify({ ...redeemBody, points: 1 }) };
    await assertAsDocumented('POST /v1/redemptions', await shop.ask('/v1/redemptions', other));
  });

  for (const state of ['pending', 'applied', 'refused'] as const) {
    it(`for a redeem that is ${state}`, async () => {
      const redemption = state === 'refused' ? { state, code: 'out_of_stock' as const } : { state };
      const answering = async () => redemption;
      const other = await openShop({ behind: (adapter) => ({ ...adapter, redeem: answering, redemption: answering }) });
      after(() => other.close());
      const key = newKey();
      await assertAsDocumented('POST /v1/redemptions', await other.ask('/v1/redemptions', redeeming('ada', key)));
      await assertAsDocumented('GET /v1/redemptions/{key}', await other.ask(`/v1/redemptions/${key}`, { as: 'ada' }));
    });
  }
});

describe('each code has its problem', async () => {
  const failing = { code: 'unknown' as ErrorCode };
  const fail = async () => {
    throw new LoyaltyError(failing.code, 'Said for a test.', { outcome: 'unknown' });
  };
  const shop = await openShop({ behind: (adapter) => ({ ...adapter, load: fail, redeem: fail, redemption: fail }) });
  after(() => shop.close());

  /** Codes that only a write can end in. */
  const ofWrites: ErrorCode[] = [
    'insufficient_points',
    'limit_reached',
    'out_of_stock',
    'cart_requirements',
    'referral_refused',
    'in_progress',
    'key_reused',
  ];
  for (const code of ERROR_CODES) {
    it(`${code} is a ${PROBLEMS[code].status}`, async () => {
      failing.code = code;
      const redeem = await shop.ask('/v1/redemptions', redeeming('ada', newKey()));
      assert.equal(redeem.status, PROBLEMS[code].status);
      assert.equal(redeem.headers.has('Retry-After'), ['rate_limited', 'unavailable', 'in_progress'].includes(code));
      await assertAsDocumented('POST /v1/redemptions', redeem);
      if (ofWrites.includes(code)) return;
      await assertAsDocumented('GET /v1/load', await shop.ask('/v1/load?locale=en', { as: 'ada' }));
    });
  }

  it('and no problem of the document lacks its code', () => {
    const responses = Object.values(object(object(document.components).responses));
    const enums = responses.map((response) => JSON.stringify(response).match(/"enum":(\[[^\]]*\])/)?.[1] ?? '[]');
    const codes = new Set(enums.flatMap((list) => JSON.parse(list) as string[]));
    assert.deepEqual([...codes].sort(), [...ERROR_CODES].sort());
  });
});

describe('what a real ledger says through the gateway is what the document says', async () => {
  const ledger = await ledgerSubject();
  await ledger.seed({
    members: [{ id: 'ada', name: 'Ada', state: 'enrolled', points: 1000, entries: 20 }],
    rewards: [{ id: 'treat', name: 'Treat', kind: 'amount_off', points: 100, value: { minor: 5000, currency: 'DKK' } }],
  });
  const shop = await openShop({ adapter: (_options, { identity }) => ledger.adapter(identity) });
  after(() => shop.close());

  for (const [route, path, asked] of EVERY_ROUTE) {
    it(`for ${route}`, async () => assertAsDocumented(route, await shop.ask(`${path}`, asked())));
  }
});
