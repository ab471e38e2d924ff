import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, describe, it } from 'node:test';
import type { Birthday } from '../../src/adapters/adapter.js';
import { audit } from '../../demo/backend/audit.js';
import { block } from '../../demo/backend/members.js';
import { sharedDatabase } from '../setup/database.js';
import { balance, progress, rule } from './earning.js';
import { setStage, signal, type Stage } from './stage.js';

const database = await sharedDatabase();

after(async () => {
  assert.deepEqual(await audit(database), [], 'every balance is what its entries add up to');
});

/** On 2 March 2026; the program asks to be told a week before. */
async function withMember(): Promise<Stage> {
  const birthday = rule('birthday', { kind: 'birthday', by: 'birthday', waitDays: 7 });
  const stage = await setStage(database, { earning: [birthday] });
  await stage.join('ida');
  return stage;
}

function tell(stage: Stage, date: Birthday, key = randomUUID()): Promise<void> {
  return stage.adapter('ida').birthday!(date, { key, signal });
}

describe('telling a birthday', () => {
  it('is remembered, with a year or without', async () => {
    const stage = await withMember();
    assert.equal((await stage.member('ida')).birthday, undefined);
    await tell(stage, { month: 5, day: 17, year: 1990 });
    assert.deepEqual((await stage.member('ida')).birthday, { month: 5, day: 17, year: 1990 });
    const other = await withMember();
    await tell(other, { month: 2, day: 29 });
    assert.deepEqual((await other.member('ida')).birthday, { month: 2, day: 29 });
  });

  it('is refused for a day that does not exist, or is yet to come', async () => {
    const stage = await withMember();
    const impossible: Birthday[] = [
      { month: 0, day: 1 },
      { month: 13, day: 1 },
      { month: 4, day: 31 },
      { month: 2, day: 30 },
      { month: 1, day: 0 },
      { month: 1.5, day: 1 },
      { month: 2, day: 29, year: 1999 },
      { month: 1, day: 1, year: 1899 },
      { month: 3, day: 3, year: 2026 },
    ];
    for (const date of impossible) await assert.rejects(tell(stage, date), { code: 'invalid' }, JSON.stringify(date));
    assert.equal((await stage.member('ida')).birthday, undefined);
    await tell(stage, { month: 2, day: 29, year: 2000 });
  });

  it('counts once a key, and a second time only after a year', async () => {
    const stage = await withMember();
    const key = randomUUID();
    await tell(stage, { month: 5, day: 17 }, key);
    await tell(stage, { month: 5, day: 17 }, key);
    await assert.rejects(tell(stage, { month: 5, day: 18 }, key), { code: 'key_reused' });
    await assert.rejects(tell(stage, { month: 5, day: 18 }), { code: 'limit_reached' });
    stage.days(365);
    await tell(stage, { month: 5, day: 18 });
    assert.deepEqual((await stage.member('ida')).birthday, { month: 5, day: 18 });
  });

  it('is for members who are not blocked', async () => {
    const stage = await withMember();
    const stranger = stage.adapter('stranger').birthday!({ month: 5, day: 17 }, { key: randomUUID(), signal });
    await assert.rejects(stranger, { code: 'not_enrolled' });
    await block(stage.context, 'ida');
    await assert.rejects(tell(stage, { month: 5, day: 17 }), { code: 'blocked' });
  });
});

describe('a birthday', () => {
  it('is credited on its day, once a year', async () => {
    const stage = await withMember();
    assert.deepEqual(await progress(stage, 'ida', 'birthday'), { done: false });
    await tell(stage, { month: 3, day: 12 });
    assert.deepEqual(await progress(stage, 'ida', 'birthday'), {
      done: false,
      locked: 'waiting',
      opensAt: '2026-03-12T00:00:00.000Z',
    });
    stage.days(9);
    await stage.backend.credit();
    assert.deepEqual(await balance(stage, 'ida'), [0, 0]);
    stage.days(1);
    for (let time = 0; time < 2; time += 1) await stage.backend.credit();
    assert.deepEqual(await balance(stage, 'ida'), [10, 0]);
    assert.deepEqual(await progress(stage, 'ida', 'birthday'), { done: true, resetsAt: '2027-03-12T00:00:00.000Z' });
    stage.days(364);
    await stage.backend.credit();
    assert.deepEqual(await balance(stage, 'ida'), [10, 0]);
    stage.days(1);
    await stage.backend.credit();
    assert.equal((await stage.member('ida')).points!.lifetime, 20);
  });

  it('that was told too late counts from the next year on', async () => {
    const stage = await withMember();
    await tell(stage, { month: 3, day: 8 });
    assert.equal((await progress(stage, 'ida', 'birthday')).opensAt, '2027-03-08T00:00:00.000Z');
    stage.days(6);
    await stage.backend.credit();
    assert.deepEqual(await balance(stage, 'ida'), [0, 0]);
  });

  it('that was told in time to the day counts', async () => {
    const stage = await withMember();
    await tell(stage, { month: 3, day: 9 });
    stage.days(7);
    await stage.backend.credit();
    assert.deepEqual(await balance(stage, 'ida'), [10, 0]);
  });

  it('on 29 February is kept on the 28th of other years', async () => {
    const stage = await withMember();
    await tell(stage, { month: 2, day: 29 });
    assert.equal((await progress(stage, 'ida', 'birthday')).opensAt, '2027-02-28T00:00:00.000Z');
    stage.days(365);
    await stage.backend.credit();
    assert.equal((await progress(stage, 'ida', 'birthday')).resetsAt, '2028-02-29T00:00:00.000Z');
  });

  it('that nobody credited on the day is credited later, and brings the next one no sooner', async () => {
    const stage = await withMember();
    await tell(stage, { month: 12, day: 31 });
    stage.days(306);
    await stage.backend.credit();
    assert.deepEqual(await balance(stage, 'ida'), [10, 0]);
    assert.equal((await progress(stage, 'ida', 'birthday')).resetsAt, '2027-12-31T00:00:00.000Z');
  });

  it('brings a blocked member nothing', async () => {
    const stage = await withMember();
    await tell(stage, { month: 3, day: 12 });
    await block(stage.context, 'ida');
    stage.days(10);
    await stage.backend.credit();
    assert.deepEqual(await balance(stage, 'ida'), [0, 0]);
  });
});
