import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { LoyaltyAdapter } from '../../../src/adapters/adapter.js';
import type { TalonOneOptions, TalonOneReward } from '../../../src/adapters/talon-one/talon-one.js';
import { refusal } from '../store-credit/stage.js';
import { POOL } from './double.js';
import { talonOneSubject } from './subject.js';

const { signal } = new AbortController();
const LOCALE = { locale: 'en' };
const SUBLEDGER = 'coffee';
const COFFEE: TalonOneReward = {
  id: 'coffee',
  name: 'Coffee',
  kind: 'free_product',
  points: 40,
  attributes: { redeem: 'coffee' },
  pool: POOL,
};

async function opened(options: Partial<TalonOneOptions>, subledger?: string) {
  const subject = talonOneSubject(options);
  await subject.seed({ members: [{ id: 'ada', name: 'Ada', state: 'enrolled', points: 1000 }], rewards: [] });
  const { attributes, points } = COFFEE;
  subject.double.reset([{ attributes, points, campaign: 1, gives: 'giveaway', ...(subledger && { subledger }) }]);
  subject.double.profiles.set('ada', { id: 1, active: 0, subledgers: {} });
  return { ...subject, ada: subject.adapter({ subject: 'ada' }) };
}

const memberOf = async (adapter: LoyaltyAdapter) => (await adapter.load(LOCALE, { signal })).member;
const redeem = (adapter: LoyaltyAdapter, key = crypto.randomUUID()) =>
  adapter.redeem?.({ ...LOCALE, reward: COFFEE.id, points: COFFEE.points }, { key, signal }) ?? assert.fail();

describe('a subledger of Talon.One', () => {
  it('is the one whose points are shown, listed and spent', async () => {
    const { double, ada } = await opened({ rewards: [COFFEE], subledger: SUBLEDGER }, SUBLEDGER);
    double.earn('ada', 500, '2026-03-01T10:00:00Z');
    double.earn('ada', 100, '2026-03-02T10:00:00Z', SUBLEDGER);
    assert.equal((await memberOf(ada)).points?.available, 100);
    assert.equal((await redeem(ada)).state, 'done');
    const { points, activity } = await memberOf(ada);
    assert.equal(points?.available, 60);
    assert.deepEqual(
      activity.map((line) => line.points),
      [-40, 100],
    );
    assert.equal(double.profiles.get('ada')?.active, 500, 'the main ledger is as it was');
  });

  it('has nothing for a member who never had points in it', async () => {
    const { double, ada } = await opened({ rewards: [COFFEE], subledger: SUBLEDGER }, SUBLEDGER);
    double.earn('ada', 500, '2026-03-01T10:00:00Z');
    const { state, points, availability } = await memberOf(ada);
    assert.deepEqual([state, points?.available, points?.owed], ['enrolled', 0, 0]);
    assert.deepEqual(availability[COFFEE.id], { available: false, reason: 'insufficient_points', missing: 40 });
    await refusal(redeem(ada), 'insufficient_points', 'not_done');
  });

  it('is not paid by what a rule takes from another one', async () => {
    const { double, ada } = await opened({ rewards: [COFFEE], subledger: SUBLEDGER });
    double.earn('ada', 500, '2026-03-01T10:00:00Z');
    double.earn('ada', 100, '2026-03-02T10:00:00Z', SUBLEDGER);
    await refusal(redeem(ada), 'cart_requirements', 'not_done');
  });
});

describe('a giveaway of Talon.One', () => {
  it('is a voucher with the code that was drawn, worth what its pool stands for', async () => {
    const { double, ada } = await opened({ rewards: [COFFEE] });
    double.earn('ada', 100, '2026-03-01T10:00:00Z');
    const key = crypto.randomUUID();
    const done = await redeem(ada, key);
    assert.ok(done.state === 'done');
    const { code, title, kind, state, points } = done.voucher;
    assert.match(code, /^GIVEAWAY-/);
    assert.deepEqual([title, kind, state, points], ['Coffee', 'free_product', 'issued', 40]);
    const [held] = (await memberOf(ada)).vouchers;
    assert.deepEqual([held?.code, held?.title, held?.kind, held?.state], [code, 'Coffee', 'free_product', 'issued']);
    const found = await ada.redemption?.(key, { signal });
    assert.deepEqual(found?.state === 'done' && found.voucher.code, code);
  });

  it('whose time is over has expired', async () => {
    const { double, ada } = await opened({ rewards: [COFFEE] });
    double.earn('ada', 100, '2026-03-01T10:00:00Z');
    await redeem(ada);
    double.endGiveaways('2026-03-02T10:00:00Z');
    const [held] = (await memberOf(ada)).vouchers;
    assert.deepEqual([held?.state, held?.expiresAt], ['expired', '2026-03-02T10:00:00.000Z']);
  });
});

describe('a referral of Talon.One', () => {
  it('is the link that the merchant has for the code, and counts who came', async () => {
    const { ada } = await opened({ referralLink: 'https://shop.example/?friend={code}' });
    const link = 'https://shop.example/?friend=REF-ada';
    assert.deepEqual((await memberOf(ada)).referral, { link, completed: 2, pending: 0 });
  });

  it('is none without a link to share', async () => {
    const { ada } = await opened({});
    assert.equal((await memberOf(ada)).referral, undefined);
  });
});
