import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { Program, TierProgress } from '../../src/adapters/adapter.js';
import { audit } from '../../demo/backend/audit.js';
import type { ProgramDefinition } from '../../demo/backend/definition.js';
import { adjust } from '../../demo/backend/earning.js';
import { byOrders, byPoints } from '../../demo/backend/program-measures.js';
import { morgenfugl } from '../../demo/backend/program.js';
import { multiplierOf } from '../../demo/backend/tiers.js';
import { sharedDatabase } from '../setup/database.js';
import { setStage, signal, type Stage } from './stage.js';

const database = await sharedDatabase();

after(async () => {
  assert.deepEqual(await audit(database), [], 'every balance is what its entries add up to');
});

async function joined(program: ProgramDefinition): Promise<Stage> {
  const stage = await setStage(database, program);
  await stage.join('ida');
  return stage;
}

async function tierOf(stage: Stage): Promise<TierProgress> {
  return (await stage.member('ida')).tier!;
}

async function programOf(definition: ProgramDefinition, market = 'dk'): Promise<Program> {
  const stage = await setStage(database, definition);
  const { program } = await stage.adapter().load({ locale: 'en', market }, { signal });
  if (program === 'unchanged') throw new Error('Expected a program');
  return program;
}

describe('tiers by orders', () => {
  const five = ['1', '2', '3', '4', '5'];

  it('count the orders that were kept, however large', async () => {
    const stage = await joined(byOrders);
    for (const number of five) await stage.buyForGood('ida', number, [10, 20]);
    const { measure, value, target, currency, current, next, keep } = await tierOf(stage);
    assert.deepEqual([measure, value, currency], ['orders', 5, undefined]);
    assert.deepEqual([current, keep, next, target], ['blackbird', 10, 'nightingale', 20]);
  });

  it('leave out an order that came back whole, and no other', async () => {
    const stage = await joined(byOrders);
    for (const number of five) await stage.buyForGood('ida', number, [10, 20]);
    await stage.backend.returnOrder({ order: '1', id: 'r1', lines: ['line-1'] });
    assert.equal((await tierOf(stage)).value, 5);
    await stage.backend.returnOrder({ order: '1', id: 'r2' });
    const { value, standing, current, keep } = await tierOf(stage);
    assert.deepEqual([value, standing, current, keep], [4, 'grace', 'blackbird', 5]);
  });

  it('are lost when too few orders count', async () => {
    const stage = await joined(byOrders);
    for (const number of five) {
      await stage.buyForGood('ida', number, [10]);
      stage.days(10);
    }
    stage.days(315);
    const { standing, until, value } = await tierOf(stage);
    assert.deepEqual([standing, until, value], ['grace', '2027-04-01T09:00:00.000Z', 4]);
    stage.days(30);
    assert.deepEqual([(await tierOf(stage)).standing, (await tierOf(stage)).current], ['downgraded', 'early-bird']);
  });
});

describe('tiers by points', () => {
  it('count what was earned, spent or not', async () => {
    const stage = await joined(byPoints);
    await adjust(stage.context, 'ida', 1_000);
    await stage.redeem('ida', 'plant-a-tree');
    const { measure, value, current, target } = await tierOf(stage);
    assert.deepEqual([measure, value, current, target], ['points', 1_100, 'early-bird', 1_500]);
    await adjust(stage.context, 'ida', 400);
    const reached = await stage.member('ida');
    assert.deepEqual([reached.tier!.current, reached.tier!.standing], ['blackbird', 'reached']);
    assert.deepEqual(
      [reached.tier!.value, reached.points!.available],
      [1_500, 1_400],
      'what the tier brings can be spent, and does not count towards the next',
    );
  });

  it('count the points of an order once they clear, less what came back', async () => {
    const stage = await joined(byPoints);
    await adjust(stage.context, 'ida', 1_350);
    await stage.buy('ida', '1001', [100]);
    assert.equal((await tierOf(stage)).value, 1_450);
    await stage.backend.approve({ order: '1001' });
    assert.equal((await tierOf(stage)).current, 'blackbird');
    stage.days(40);
    await stage.backend.returnOrder({ order: '1001', id: 'r1' });
    const { value, standing, until } = await tierOf(stage);
    assert.deepEqual([value, standing, until], [1_450, 'grace', '2026-05-11T09:00:00.000Z']);
  });

  it('lose nothing by what is taken away by hand or expires', async () => {
    const stage = await joined(byPoints);
    await adjust(stage.context, 'ida', 1_400);
    stage.days(300);
    await adjust(stage.context, 'ida', -500);
    assert.deepEqual([(await tierOf(stage)).value, (await tierOf(stage)).current], [1_500, 'blackbird']);
  });
});

describe('tiers in the program', () => {
  it('are compared by perks in the same words, each bringing all that the one below does', async () => {
    const { tiers } = await programOf(morgenfugl);
    for (const [rank, { perks }] of tiers.entries()) {
      const below = tiers[rank - 1]?.perks ?? [];
      assert.deepEqual(perks.slice(0, below.length), below);
      assert.ok(perks.length > below.length);
    }
    assert.deepEqual(
      tiers.map(({ multiplier, welcome, access }) => [multiplier, welcome, access]),
      [
        [100, undefined, undefined],
        [125, '100 Beans', undefined],
        [150, '250 Beans', undefined],
        [150, undefined, 'invitation'],
      ],
    );
  });

  it('say what they take in the measure of the program, lowest first', async () => {
    const thresholds = async (definition: ProgramDefinition, market?: string) =>
      (await programOf(definition, market)).tiers.map(({ threshold }) => threshold);
    assert.deepEqual(await thresholds(morgenfugl), [0, 150_000, 500_000, 500_000]);
    assert.deepEqual(await thresholds(morgenfugl, 'de'), [0, 20_000, 67_000, 67_000]);
    assert.deepEqual(await thresholds(byOrders, 'de'), [0, 5, 20, 20]);
    assert.deepEqual(await thresholds(byPoints), [0, 1_500, 5_000, 5_000]);
  });

  it('earn by their own rate, or the plain one', () => {
    assert.deepEqual([undefined, ...morgenfugl.tiers].map(multiplierOf), [100, 100, 125, 150, 150]);
    assert.equal(multiplierOf({ id: 'plain', name: { en: 'Plain' }, perks: [] }), 100);
  });
});
