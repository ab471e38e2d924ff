import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { Member } from '../../src/adapters/adapter.js';
import { audit } from '../../demo/backend/audit.js';
import { createBackend } from '../../demo/backend/create.js';
import { seedDemo } from '../../demo/backend/demo.js';
import { freshDatabase } from '../setup/database.js';
import { signal } from './stage.js';

const DAY = 86_400_000;
const START = Date.parse('2026-03-02T09:00:00Z');
let now = START;
const database = await freshDatabase();
const options = { database, shopUrl: 'https://morgenfugl.example', now: () => now };
const backend = await createBackend(options);
await seedDemo(options);

after(() => backend.close());

async function load(customer: string, locale = 'en'): Promise<Member> {
  const environment = { runsIn: 'gateway', fetch, now: options.now, identity: { subject: customer } } as const;
  return (await backend.adapter({}, environment).load({ locale, market: 'dk' }, { signal })).member;
}

describe("the demo's people", () => {
  it('new: joined today, with the welcome points', async () => {
    const { state, points, activity } = await load('cus_new');
    assert.deepEqual([state, points!.available, points!.pending, activity.length], ['enrolled', 100, 0, 1]);
  });

  it('regular: half-way to the top, an order on its way, points about to expire', async () => {
    const { points, tier, vouchers } = await load('cus_regular');
    assert.deepEqual([points!.available, points!.pending, points!.owed], [1_184, 322, 0]);
    assert.deepEqual(
      [tier!.current, tier!.next, tier!.value, tier!.target],
      ['blackbird', 'nightingale', 353_200, 500_000],
    );
    assert.deepEqual(points!.expiring[0], { points: 300, at: new Date(START + 25 * DAY).toISOString() });
    assert.deepEqual(
      vouchers.map(({ state }) => state),
      ['issued', 'held', 'used', 'used', 'revoked'],
    );
    const states = (await backend.orders('cus_regular')).map(({ state }) => state);
    assert.deepEqual(new Set(states), new Set(['pending', 'approved', 'partly_returned']));
  });

  it('vip: at the top, with friends brought and vouchers in hand', async () => {
    const { points, tier, vouchers, referral, availability } = await load('cus_vip');
    assert.deepEqual([points!.available, tier!.current, tier!.next], [17_889, 'nightingale', undefined]);
    assert.deepEqual([referral!.completed, referral!.pending], [2, 1]);
    assert.deepEqual(
      vouchers.map(({ state }) => state),
      ['issued', 'held'],
    );
    assert.deepEqual(availability['gooseneck-kettle'], { available: true });
  });

  it('candidate and blocked', async () => {
    assert.equal((await load('cus_candidate')).state, 'candidate');
    const bo = await load('cus_blocked');
    assert.deepEqual([bo.state, bo.points!.available], ['blocked', 407]);
  });

  it('have histories that add up, newest first, in the language asked for', async () => {
    assert.deepEqual(await audit(database), []);
    const { activity } = await load('cus_regular', 'da-DK');
    assert.deepEqual(
      activity.map(({ at }) => at),
      activity
        .map(({ at }) => at)
        .sort()
        .reverse(),
    );
    assert.equal(activity.find(({ kind }) => kind === 'undone')!.title, 'Gratis fragt');
  });

  it('stay as they are when the demo starts again days later', async () => {
    const before = await database.query('SELECT * FROM entries ORDER BY id');
    now = START + 3 * DAY;
    await seedDemo(options);
    assert.deepEqual(await database.query('SELECT * FROM entries ORDER BY id'), before);
    now = START;
  });
});
