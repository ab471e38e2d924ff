import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { EarningRule } from '../../src/adapters/adapter.js';
import { audit } from '../../demo/backend/audit.js';
import type { EarningDefinition } from '../../demo/backend/definition.js';
import { earnedBy } from '../../demo/backend/earning.js';
import { morgenfuglEarning } from '../../demo/backend/program-earning.js';
import { sharedDatabase } from '../setup/database.js';
import { balance, progress, rule } from './earning.js';
import { setStage, signal, type Stage } from './stage.js';

const database = await sharedDatabase();

after(async () => {
  assert.deepEqual(await audit(database), [], 'every balance is what its entries add up to');
});

const FRIDAY = 5;
const purchase: EarningDefinition = rule('purchase', {
  kind: 'purchase',
  rates: { DKK: { points: 1, per: 1_000 }, EUR: { points: 7, per: 100 } },
  bonus: { factor: 200, weekday: FRIDAY },
});

/** Tiers that multiply by 100, 115 and 150 percent, none with a welcome; on Monday 2 March 2026. */
async function withPurchases(): Promise<Stage> {
  const threshold = (DKK: number) => ({ DKK, EUR: DKK });
  const stage = await setStage(database, {
    earning: [purchase],
    tiers: [
      { id: 'low', name: { en: 'Low' }, thresholds: threshold(0), perks: [] },
      { id: 'middle', name: { en: 'Middle' }, thresholds: threshold(100_000), perks: [], multiplier: 115 },
      { id: 'high', name: { en: 'High' }, thresholds: threshold(500_000), perks: [], multiplier: 150 },
    ],
  });
  await stage.join('ida');
  return stage;
}

async function shownBonus(stage: Stage): Promise<EarningRule['bonus']> {
  const { program } = await stage.adapter().load({ locale: 'en' }, { signal });
  return program === 'unchanged' ? undefined : program.earning[0]!.bonus;
}

describe('a purchase', () => {
  it("earns by the rule's rate, in whole steps", async () => {
    const stage = await withPurchases();
    await stage.buy('ida', '1001', [129]);
    assert.deepEqual(await balance(stage, 'ida'), [0, 12]);
  });

  it("earns the tier's share more, rounded down once", async () => {
    const stage = await withPurchases();
    await stage.buyForGood('ida', '1001', [1_000]);
    await stage.buy('ida', '1002', [129]);
    assert.deepEqual(await balance(stage, 'ida'), [100, Math.floor(12 * 1.15)]);
  });

  it('earns more on the bonus day, from midnight to midnight, on top of the tier', async () => {
    const stage = await withPurchases();
    await stage.buyForGood('ida', '1001', [1_000]);
    const member = (await stage.member('ida')).id!;
    const total = { minor: 13_000, currency: 'DKK' };
    const earned = (at: string) => earnedBy(stage.context, database, { member, total, at: new Date(at) });
    assert.equal(await earned('2026-03-05T23:59:59.999Z'), 14);
    assert.equal(await earned('2026-03-06T00:00:00.000Z'), 29);
    assert.equal(await earned('2026-03-06T23:59:59.999Z'), 29);
    assert.equal(await earned('2026-03-07T00:00:00.000Z'), 14);
  });

  it('earns more on whatever day it is, where every day is a bonus day', async () => {
    const stage = await setStage(database, { earning: [{ ...purchase, bonus: { factor: 200 } }] });
    assert.deepEqual(await shownBonus(stage), {
      factor: 200,
      from: '2026-03-02T00:00:00.000Z',
      until: '2026-03-03T00:00:00.000Z',
    });
    const total = { minor: 13_000, currency: 'DKK' };
    assert.equal(await earnedBy(stage.context, database, { total, at: new Date('2026-03-08T23:59:59.999Z') }), 26);
  });

  it('earns a guest what the first tier would', async () => {
    const stage = await withPurchases();
    const total = { minor: 13_000, currency: 'DKK' };
    assert.equal(await earnedBy(stage.context, database, { total, at: stage.context.now() }), 13);
    const dollars = { minor: 13_000, currency: 'USD' };
    assert.equal(await earnedBy(stage.context, database, { total: dollars, at: stage.context.now() }), 0);
  });

  it('has points on its lines that add up to what it earns', async () => {
    const stage = await withPurchases();
    stage.days(4);
    await stage.buy('ida', '1001', [129, 50, 71]);
    assert.deepEqual(await balance(stage, 'ida'), [0, 50]);
    await stage.backend.returnOrder({ order: '1001', id: 'r1', lines: ['line-1'] });
    await stage.backend.approve({ order: '1001' });
    const [available, pending] = await balance(stage, 'ida');
    assert.equal(pending, 0);
    assert.equal(available, (await stage.backend.orders('ida'))[0]!.points);
  });
});

describe('the bonus day', () => {
  it('is shown as the next one, and on its day as the current one', async () => {
    const stage = await withPurchases();
    const first = { factor: 200, from: '2026-03-06T00:00:00.000Z', until: '2026-03-07T00:00:00.000Z' };
    assert.deepEqual(await shownBonus(stage), first);
    stage.days(4);
    assert.deepEqual(await shownBonus(stage), first);
    stage.days(1);
    assert.deepEqual(await shownBonus(stage), {
      factor: 200,
      from: '2026-03-13T00:00:00.000Z',
      until: '2026-03-14T00:00:00.000Z',
    });
  });
});

describe('a milestone', () => {
  async function withMilestone(): Promise<Stage> {
    const milestone = rule('third', { kind: 'milestone', points: 150, milestone: { orders: 3 } });
    const stage = await setStage(database, { earning: [milestone] });
    await stage.join('ida');
    return stage;
  }

  it('is paid with the approval of the order that reaches it, each time', async () => {
    const stage = await withMilestone();
    const seen = [];
    for (const number of ['1', '2', '3', '4', '5', '6']) {
      await stage.buyForGood('ida', number, [10]);
      const { value } = await progress(stage, 'ida', 'third');
      seen.push([value, (await balance(stage, 'ida'))[0]]);
    }
    assert.deepEqual(seen, [
      [1, 0],
      [2, 0],
      [0, 150],
      [1, 150],
      [2, 150],
      [0, 300],
    ]);
    assert.deepEqual(await progress(stage, 'ida', 'third'), { done: false, value: 0, target: 3 });
  });

  it('counts kept orders only: neither pending ones nor those that came back', async () => {
    const stage = await withMilestone();
    await stage.buyForGood('ida', '1', [10]);
    await stage.buyForGood('ida', '2', [10]);
    await stage.backend.returnOrder({ order: '2', id: 'r1' });
    await stage.buy('ida', '3', [10]);
    assert.equal((await progress(stage, 'ida', 'third')).value, 1);
    await stage.backend.approve({ order: '3' });
    assert.deepEqual(await balance(stage, 'ida'), [0, 0]);
  });

  it('is not paid twice for an order that comes back and one that takes its place', async () => {
    const stage = await withMilestone();
    for (const number of ['1', '2', '3']) await stage.buyForGood('ida', number, [10]);
    await stage.backend.returnOrder({ order: '3', id: 'r1' });
    await stage.buyForGood('ida', '4', [10]);
    assert.deepEqual(await balance(stage, 'ida'), [150, 0]);
    assert.equal((await progress(stage, 'ida', 'third')).value, 0);
  });
});

describe("Morgenfugl's ways to earn", () => {
  it('have every text in English and Danish, and what their kind needs', async () => {
    for (const { id, title, description } of morgenfuglEarning) {
      assert.ok(title.en && title.da, id);
      assert.equal(description?.en === undefined, description?.da === undefined, id);
    }
    const rules = new Map(morgenfuglEarning.map((each) => [each.id, each]));
    for (const { id, streak, by, awaits, limit } of morgenfuglEarning) {
      if (streak) assert.ok(rules.has(streak.rule), `${id} follows a rule`);
      if (by === 'claim') assert.ok(awaits && limit, `${id}, which nobody can check, has a wait and a cap`);
    }
  });

  it('are presented with how they are done, their limit and their tier', async () => {
    const stage = await setStage(database);
    const { program } = await stage.adapter().load({ locale: 'da' }, { signal });
    const shown = program === 'unchanged' ? [] : program.earning;
    const panel = shown.find(({ id }) => id === 'tasting-panel')!;
    assert.deepEqual(
      [panel.title, panel.by, panel.limit, panel.tier],
      ['Smag med vores ristere', 'request', { times: 2, per: 'year' }, 'nightingale'],
    );
    assert.equal(shown.find(({ id }) => id === 'follow')!.by, 'claim');
  });
});
