import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { Activity, TierProgress } from '../../src/adapters/adapter.js';
import { audit } from '../../demo/backend/audit.js';
import { memberId } from '../../demo/backend/members.js';
import { morgenfuglTiers } from '../../demo/backend/program-tiers.js';
import { heldTier } from '../../demo/backend/tiers.js';
import { sharedDatabase } from '../setup/database.js';
import { setStage, signal, type Stage } from './stage.js';

const DAY = 86_400_000;
const START = Date.parse('2026-03-02T09:00:00Z');
const database = await sharedDatabase();

after(async () => {
  assert.deepEqual(await audit(database), [], 'every balance is what its entries add up to');
});

/** Blackbird at 1,500 kr, Nightingale at 5,000 kr in 12 months; 30 days of grace, 30 of risk, 14 of news. */
async function joined(changes: Parameters<typeof setStage>[1] = {}): Promise<Stage> {
  const stage = await setStage(database, changes);
  await stage.join('ida');
  return stage;
}

async function tierOf(stage: Stage, market?: string): Promise<TierProgress> {
  return (await stage.member('ida', market)).tier!;
}

/** The tier without a load, which would write down what it finds. */
async function heldBy(stage: Stage): Promise<string | undefined> {
  return (await heldTier(stage.context, database, memberId(stage.context, 'ida')))?.id;
}

/** Lines about tiers, oldest first: what they brought and their tier's name. */
async function tierLines(stage: Stage): Promise<string[]> {
  const { items } = await stage.adapter('ida').activity!({ locale: 'en', market: 'dk' }, { signal });
  const aboutTier = ({ kind, title = '' }: Activity) =>
    kind === 'tier' || /^(Blackbird|Nightingale|The Roaster)/.test(title);
  return items
    .filter(aboutTier)
    .map(({ kind, title, points }) => (kind === 'tier' ? title! : `${title} brings ${points}`))
    .reverse();
}

function at(days: number): string {
  return new Date(START + days * DAY).toISOString();
}

describe('a tier that is reached', () => {
  it('is held at once, with its line and what it brings', async () => {
    const stage = await joined();
    await stage.buy('ida', '1001', [1_500]);
    assert.equal((await tierOf(stage)).current, 'early-bird', 'what may still come back does not count');
    stage.days(14);
    await stage.backend.approve();
    const { current, since, standing, previous } = await tierOf(stage);
    assert.deepEqual([current, since, standing, previous], ['blackbird', at(14), 'reached', 'early-bird']);
    assert.deepEqual(await tierLines(stage), ['Blackbird', 'Blackbird brings 100']);
  });

  it('is news for two weeks', async () => {
    const stage = await joined();
    await stage.buyForGood('ida', '1001', [1_500]);
    stage.days(13);
    assert.equal((await tierOf(stage)).standing, 'reached');
    stage.days(1);
    const { standing, previous, since } = await tierOf(stage);
    assert.deepEqual([standing, previous, since], [undefined, undefined, at(0)]);
  });

  it('brings what it brings once, however often it is reached', async () => {
    const stage = await joined();
    await stage.buyForGood('ida', '1001', [1_500]);
    stage.days(400);
    await stage.buyForGood('ida', '1002', [1_500]);
    assert.deepEqual(await tierLines(stage), ['Blackbird', 'Blackbird brings 100', 'Early Bird', 'Blackbird']);
  });

  it('by a leap brings also what the tiers between bring', async () => {
    const stage = await joined();
    await stage.buyForGood('ida', '1001', [5_000]);
    assert.equal((await tierOf(stage)).current, 'nightingale');
    assert.deepEqual(await tierLines(stage), ['Nightingale', 'Blackbird brings 100', 'Nightingale brings 250']);
  });

  it('is nothing to note where everyone starts', async () => {
    const stage = await joined();
    const { current, since, standing, keep, forecast } = await tierOf(stage);
    assert.deepEqual(
      [current, since, standing, keep, forecast],
      ['early-bird', at(0), undefined, undefined, undefined],
    );
    await stage.backend.reviewTiers();
    assert.deepEqual(await tierLines(stage), []);
  });
});

describe('keeping a tier', () => {
  it('takes by `until` what will no longer count then', async () => {
    const stage = await joined();
    await stage.buyForGood('ida', '1001', [600]);
    stage.days(100);
    await stage.buyForGood('ida', '1002', [1_200]);
    const { value, keep, until, forecast } = await tierOf(stage);
    assert.deepEqual([value, keep, until, forecast], [180_000, 210_000, '2027-03-02T09:00:00.000Z', 'early-bird']);
    stage.days(200);
    await stage.buyForGood('ida', '1003', [299]);
    assert.equal((await tierOf(stage)).until, until, 'one krone is missing');
    await stage.buyForGood('ida', '1004', [1]);
    assert.equal((await tierOf(stage)).until, '2027-06-10T09:00:00.000Z');
  });

  it('is at risk in the last thirty days before it is lost', async () => {
    const stage = await joined();
    await stage.buyForGood('ida', '1001', [1_500]);
    stage.days(334);
    assert.equal((await tierOf(stage)).standing, undefined);
    stage.days(1);
    const { standing, current, keep, value } = await tierOf(stage);
    assert.deepEqual([standing, current, keep! - value], ['at_risk', 'blackbird', 150_000]);
    await stage.buyForGood('ida', '1002', [1_500]);
    assert.equal((await tierOf(stage)).standing, undefined);
  });

  it('goes on for a grace once too little counts', async () => {
    const stage = await joined();
    await stage.buyForGood('ida', '1001', [1_500]);
    stage.days(365);
    assert.equal(await heldBy(stage), 'blackbird');
    const { standing, current, until, keep, value, forecast } = await tierOf(stage);
    assert.deepEqual([standing, current, until], ['grace', 'blackbird', at(395)]);
    assert.deepEqual([value, keep, forecast], [0, 150_000, 'early-bird']);
    assert.deepEqual(await tierLines(stage), ['Blackbird', 'Blackbird brings 100']);
  });

  it('succeeds when the measure recovers within the grace', async () => {
    const stage = await joined();
    await stage.buyForGood('ida', '1001', [1_500]);
    stage.days(380);
    await stage.buyForGood('ida', '1002', [1_499]);
    assert.deepEqual([(await tierOf(stage)).standing, (await tierOf(stage)).until], ['grace', at(395)]);
    await stage.buyForGood('ida', '1003', [1]);
    assert.equal((await tierOf(stage)).standing, undefined);
    stage.days(100);
    assert.equal((await tierOf(stage)).current, 'blackbird');
  });

  it('gets no longer a grace by buying too little in it', async () => {
    const stage = await joined();
    for (const number of ['1', '2', '3']) {
      await stage.buyForGood('ida', number, [600]);
      stage.days(10);
    }
    stage.days(347);
    await stage.buyForGood('ida', '4', [500]);
    assert.deepEqual([(await tierOf(stage)).standing, (await tierOf(stage)).until], ['grace', at(395)]);
  });
});

describe('a tier that is lost', () => {
  it('gives way to what the measure says, dated when the grace ended', async () => {
    const stage = await joined();
    await stage.buyForGood('ida', '1001', [5_000]);
    stage.days(200);
    await stage.buyForGood('ida', '1002', [1_600]);
    stage.days(195);
    assert.equal(await heldBy(stage), 'blackbird', 'before anything has written it down');
    stage.days(5);
    const { current, standing, previous, since, next } = await tierOf(stage);
    assert.deepEqual([current, standing, previous], ['blackbird', 'downgraded', 'nightingale']);
    assert.deepEqual([since, next], [at(395), 'nightingale']);
    stage.days(9);
    assert.deepEqual([(await tierOf(stage)).standing, (await tierOf(stage)).previous], [undefined, undefined]);
    assert.deepEqual((await tierLines(stage)).at(-1), 'Blackbird');
  });

  it('is lost at the same time however late anybody looks', async () => {
    const stage = await joined();
    await stage.buyForGood('ida', '1001', [1_500]);
    stage.days(1_000);
    const { current, since, standing } = await tierOf(stage);
    assert.deepEqual([current, since, standing], ['early-bird', at(395), undefined]);
  });

  it('is written down by a review, once', async () => {
    const stage = await joined();
    await stage.buyForGood('ida', '1001', [1_500]);
    stage.days(370);
    await stage.backend.reviewTiers();
    assert.equal((await tierOf(stage)).standing, 'grace');
    stage.days(30);
    for (let night = 0; night < 3; night++) await stage.backend.reviewTiers();
    assert.deepEqual(await tierLines(stage), ['Blackbird', 'Blackbird brings 100', 'Early Bird']);
  });

  it('is noted once by many who look at the same time', async () => {
    const stage = await joined();
    await stage.buyForGood('ida', '1001', [1_500]);
    stage.days(400);
    await Promise.all([1, 2, 3, 4].map(() => stage.member('ida')));
    assert.deepEqual(await tierLines(stage), ['Blackbird', 'Blackbird brings 100', 'Early Bird']);
  });
});

describe('a return', () => {
  it('that leaves too little begins a grace, and no more', async () => {
    const stage = await joined();
    await stage.buyForGood('ida', '1001', [1_000, 600]);
    stage.days(20);
    await stage.backend.returnOrder({ order: '1001', id: 'r1', lines: ['line-2'] });
    const { current, standing, value, keep, until } = await tierOf(stage);
    assert.deepEqual([current, standing, value, keep], ['blackbird', 'grace', 100_000, 150_000]);
    assert.equal(until, at(50));
    stage.days(30);
    const after = await tierOf(stage);
    assert.deepEqual([after.current, after.standing, after.previous], ['early-bird', 'downgraded', 'blackbird']);
  });

  it('of what already counted no longer changes nothing', async () => {
    const stage = await joined();
    await stage.buyForGood('ida', '1001', [300]);
    stage.days(370);
    await stage.buyForGood('ida', '1002', [1_500]);
    await stage.backend.returnOrder({ order: '1001', id: 'r1' });
    const { standing, value } = await tierOf(stage);
    assert.deepEqual([standing, value], ['reached', 150_000]);
  });

  it('within a grace does not make it longer', async () => {
    const stage = await joined();
    await stage.buyForGood('ida', '1001', [1_500]);
    stage.days(350);
    await stage.buyForGood('ida', '1002', [500]);
    stage.days(25);
    await stage.backend.returnOrder({ order: '1002', id: 'r1' });
    assert.deepEqual([(await tierOf(stage)).standing, (await tierOf(stage)).until], ['grace', at(395)]);
  });
});

describe('tiers that not everyone can reach', () => {
  it('take an invitation, and stay whatever is bought', async () => {
    const stage = await joined();
    await stage.backend.invite({ customerId: 'ida', tier: 'roasters-table' });
    const { current, standing, previous, next, keep, until, forecast } = await tierOf(stage);
    assert.deepEqual([current, standing, previous, next], ['roasters-table', 'reached', 'early-bird', undefined]);
    assert.deepEqual([keep, until, forecast], [undefined, undefined, undefined]);
    await stage.buyForGood('ida', '1001', [5_000]);
    stage.days(1_000);
    await stage.backend.reviewTiers();
    assert.equal((await tierOf(stage)).current, 'roasters-table');
    assert.deepEqual(await tierLines(stage), ['The Roaster’s Table']);
  });

  it('are asked into once, and never down', async () => {
    const tiers = [...morgenfuglTiers].toSpliced(2, 0, { ...morgenfuglTiers[3]!, id: 'side-table' });
    const stage = await joined({ tiers });
    for (const tier of ['roasters-table', 'roasters-table', 'side-table']) {
      await stage.backend.invite({ customerId: 'ida', tier });
    }
    assert.equal((await tierOf(stage)).current, 'roasters-table');
    assert.equal((await tierLines(stage)).length, 1);
  });

  it('refuse an invitation that can not be', async () => {
    const stage = await joined();
    const refused = async (customerId: string, tier: string, code: string) =>
      assert.rejects(stage.backend.invite({ customerId, tier }), { name: 'LoyaltyError', code });
    await refused('ida', 'nowhere', 'not_found');
    await refused('ida', 'nightingale', 'invalid');
    await refused('stranger', 'roasters-table', 'not_enrolled');
    assert.equal((await tierOf(stage)).current, 'early-bird');
  });

  it('are never the next one to aim for', async () => {
    const hidden = { ...morgenfuglTiers[2]!, id: 'night-owl', access: 'hidden' as const, thresholds: { DKK: 300_000 } };
    const stage = await joined({ tiers: morgenfuglTiers.toSpliced(2, 0, hidden) });
    await stage.buyForGood('ida', '1001', [1_500]);
    assert.equal((await tierOf(stage)).next, 'nightingale');
    await stage.buyForGood('ida', '1002', [1_500]);
    assert.deepEqual([(await tierOf(stage)).current, (await tierOf(stage)).next], ['night-owl', 'nightingale']);
    await stage.buyForGood('ida', '1003', [2_000]);
    assert.deepEqual([(await tierOf(stage)).current, (await tierOf(stage)).next], ['nightingale', undefined]);
  });
});
