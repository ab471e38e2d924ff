import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { LoyaltyAdapter, RedeemInput } from '../../../src/adapters/adapter.js';
import type { LoyaltyError } from '../../../src/adapters/error.js';
import {
  IDEMPOTENCY_TABLE,
  memoryIdempotency,
  postgresIdempotency,
  type IdempotencyStore,
} from '../../../src/gateway/index.js';
import { conformance } from '../../../src/testing/conformance.js';
import { httpSubject } from '../../contract/http.subject.js';
import { sharedDatabase } from '../../setup/database.js';
import { smileRestSubject } from './subject.js';

const TREAT: RedeemInput = { reward: 'treat', points: 100, locale: 'en', currency: 'EUR' };
const PURCHASE = /\/purchase$/;
const MINUTES = 60_000;

async function postgres(): Promise<IdempotencyStore> {
  const database = await sharedDatabase();
  await database.script(IDEMPOTENCY_TABLE);
  return postgresIdempotency({ query: async (sql, parameters) => ({ rows: await database.query(sql, parameters) }) });
}

/** Ada before a page's adapter, a running gateway, the smile-rest adapter and Smile's double. */
async function openShop(idempotency: IdempotencyStore, now: () => number = Date.now) {
  const backend = smileRestSubject();
  const subject = await httpSubject(backend, { idempotency, now });
  after(() => subject.close());
  await subject.seed({
    members: [{ id: 'ada', name: 'Ada', state: 'enrolled', points: 1000 }],
    rewards: [
      { id: 'treat', name: 'Treat', kind: 'amount_off', points: 100, value: { minor: 500, currency: 'EUR' } },
      { id: 'other', name: 'Other', kind: 'amount_off', points: 100, value: { minor: 500, currency: 'EUR' } },
    ],
  });
  const page = subject.adapter({ subject: 'ada' });
  const { signal } = new AbortController();
  return {
    ...backend,
    redeem: (key: string) => outcome(page.redeem?.(TREAT, { key, signal })),
    lookUp: (key: string) => outcome(page.redemption?.(key, { signal })),
    balance: async () => (await page.load({ locale: 'en' }, { signal })).member.points?.available,
    vouchers: async () => (await page.load({ locale: 'en' }, { signal })).member.vouchers,
  };
}

/** A redemption's state, with what was issued; or an error's code and outcome. */
async function outcome(answer: ReturnType<NonNullable<LoyaltyAdapter['redeem']>> | undefined): Promise<string> {
  try {
    const redemption = await answer;
    return redemption?.state === 'done' ? `done ${redemption.voucher.id}` : (redemption?.state ?? 'nothing');
  } catch (error) {
    const { code, outcome } = error as LoyaltyError;
    return `${code}, ${outcome}`;
  }
}

const STORES = { 'in memory': async () => memoryIdempotency(), 'in Postgres': postgres };

for (const [where, open] of Object.entries(STORES)) {
  describe(`a redeem whose answer was lost after Smile had done it, remembered ${where}`, () => {
    it('is settled by reading, and never sent twice', async () => {
      const shop = await openShop(await open());
      const key = crypto.randomUUID();
      shop.loseNextAnswer();
      assert.equal(await shop.redeem(key), 'unavailable, unknown');
      const [voucher] = await shop.vouchers();
      assert.equal(await shop.lookUp(key), `done ${voucher?.id}`);
      assert.equal(await shop.redeem(key), `done ${voucher?.id}`);
      assert.equal(shop.transport.writes(PURCHASE), 1);
      assert.equal(await shop.balance(), 900);
    });

    it('stays open while Smile can not be read, and is settled when it can', async () => {
      const shop = await openShop(await open());
      const key = crypto.randomUUID();
      shop.loseNextAnswer();
      await shop.redeem(key);
      shop.fail('unavailable', 'reads');
      assert.equal(await shop.lookUp(key), 'unavailable, unknown');
      assert.equal(await shop.redeem(key), 'unavailable, unknown');
      shop.fail('unavailable', 'reads', /nothing/);
      assert.match(await shop.lookUp(key), /^done /);
      assert.equal(shop.transport.writes(PURCHASE), 1);
    });

    it('is shown as pending while Smile still makes the code', async () => {
      const shop = await openShop(await open());
      const key = crypto.randomUUID();
      shop.double.making('pending');
      shop.loseNextAnswer();
      await shop.redeem(key);
      assert.equal(await shop.lookUp(key), 'pending');
      Object.assign(shop.double.fulfillments()[0] ?? {}, { fulfillment_status: 'issued', code: 'late' });
      assert.match(await shop.lookUp(key), /^done /);
      assert.equal(shop.transport.writes(PURCHASE), 1);
    });

    it('is not taken for a reward of the same price that was bought meanwhile', async () => {
      const shop = await openShop(await open());
      const key = crypto.randomUUID();
      shop.fail('unavailable', 'writes');
      assert.equal(await shop.redeem(key), 'unavailable, unknown');
      shop.fail('unavailable', 'writes', /nothing/);
      const { signal } = new AbortController();
      const other = shop.adapter({ subject: 'ada' });
      await other.redeem?.({ ...TREAT, reward: 'other' }, { key: crypto.randomUUID(), signal });
      assert.equal(await shop.lookUp(key), 'pending');
    });
  });
}

describe('a redeem that never reached Smile', () => {
  it('is pending as long as it may still arrive, then refused, and sent no second time', async () => {
    const clock = { now: Date.now() };
    const shop = await openShop(memoryIdempotency(), () => clock.now);
    const key = crypto.randomUUID();
    shop.fail('unavailable', 'writes');
    await shop.redeem(key);
    assert.equal(await shop.lookUp(key), 'pending');
    clock.now += 5 * MINUTES;
    assert.equal(await shop.lookUp(key), 'refused');
    assert.equal(shop.transport.writes(PURCHASE), 1);
    assert.equal(await shop.balance(), 1000);
  });
});

describe('the smile-rest adapter behind the gateway keeps the contract', async () => {
  const subject = await httpSubject(smileRestSubject(), { idempotency: memoryIdempotency() });
  after(() => subject.close());
  for (const { name, run } of conformance(subject)) {
    it(name, async () => {
      await run();
    });
  }
});
