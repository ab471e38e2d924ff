import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, describe, it } from 'node:test';
import { audit } from '../../demo/backend/audit.js';
import { completeRule } from '../../demo/backend/earning.js';
import { block } from '../../demo/backend/members.js';
import { sharedDatabase } from '../setup/database.js';
import { balance, complete, progress, rule } from './earning.js';
import { setStage, type Stage } from './stage.js';

const database = await sharedDatabase();

after(async () => {
  assert.deepEqual(await audit(database), [], 'every balance is what its entries add up to');
});

function refusal(code: string) {
  return { name: 'LoyaltyError', code, outcome: 'not_done' };
}

/** A stage with a member who has an e-mail address. */
async function withMember(earning: Parameters<typeof rule>[]): Promise<Stage> {
  const stage = await setStage(database, { earning: earning.map((each) => rule(...each)) });
  await stage.backend.ensureCustomer({ id: 'ida', name: 'Ida', email: 'ida@example.com' });
  await stage.backend.enroll('ida');
  return stage;
}

describe('completing a rule', () => {
  it('credits it at once where nothing stands in between', async () => {
    const stage = await withMember([['hello', { by: 'request' }]]);
    assert.deepEqual(await complete(stage, 'ida', 'hello'), { done: false });
    const { points, activity } = await stage.member('ida');
    assert.deepEqual([points!.available, points!.pending], [10, 0]);
    assert.deepEqual([activity[0]!.kind, activity[0]!.points, activity[0]!.title], ['earned', 10, 'hello']);
  });

  it('happens once a key, and answers a repeat with how it stands', async () => {
    const stage = await withMember([
      ['hello', { by: 'request', limit: { times: 3 } }],
      ['other', { by: 'request' }],
    ]);
    const key = randomUUID();
    await complete(stage, 'ida', 'hello', key);
    assert.deepEqual(await complete(stage, 'ida', 'hello', key), { done: false, times: 1 });
    assert.deepEqual(await balance(stage, 'ida'), [10, 0]);
    await assert.rejects(complete(stage, 'ida', 'other', key), refusal('key_reused'));
  });

  it('leaves the key free when it was refused', async () => {
    const stage = await withMember([['hello', { by: 'request', limit: { times: 1, per: 'day' } }]]);
    const key = randomUUID();
    await complete(stage, 'ida', 'hello');
    await assert.rejects(complete(stage, 'ida', 'hello', key), refusal('limit_reached'));
    stage.days(1);
    await complete(stage, 'ida', 'hello', key);
    assert.deepEqual(await balance(stage, 'ida'), [20, 0]);
  });

  it('is refused for what shows by itself, what is not known, and whoever may not earn', async () => {
    const stage = await withMember([
      ['order', {}],
      ['birthday', { kind: 'birthday', by: 'birthday' }],
      ['hello', { by: 'request' }],
    ]);
    await assert.rejects(complete(stage, 'ida', 'order'), refusal('invalid'));
    await assert.rejects(complete(stage, 'ida', 'birthday'), refusal('invalid'));
    await assert.rejects(complete(stage, 'ida', 'nothing'), refusal('not_found'));
    await assert.rejects(complete(stage, 'stranger', 'hello'), refusal('not_enrolled'));
    await block(stage.context, 'ida');
    await assert.rejects(complete(stage, 'ida', 'hello'), refusal('blocked'));
    assert.deepEqual(await balance(stage, 'ida'), [0, 0]);
  });

  it('is refused below the tier it takes, and says so beforehand', async () => {
    const stage = await withMember([
      ['panel', { by: 'request', tier: 'blackbird' }],
      ['purchase', { kind: 'purchase', rates: { DKK: { points: 1, per: 100 } } }],
    ]);
    assert.deepEqual(await progress(stage, 'ida', 'panel'), { done: false, locked: 'tier' });
    await assert.rejects(complete(stage, 'ida', 'panel'), refusal('tier_required'));
    await stage.buyForGood('ida', '1001', [1_500]);
    assert.deepEqual(await progress(stage, 'ida', 'panel'), { done: false });
    await complete(stage, 'ida', 'panel');
    assert.equal((await stage.member('ida')).activity[0]!.title, 'panel');
  });
});

describe('a limit', () => {
  it('says how often it was done, and when it can be done again', async () => {
    const stage = await withMember([['hello', { by: 'request', limit: { times: 2, per: 'day' } }]]);
    assert.deepEqual(await progress(stage, 'ida', 'hello'), { done: false, times: 0 });
    assert.deepEqual(await complete(stage, 'ida', 'hello'), { done: false, times: 1 });
    assert.deepEqual(await complete(stage, 'ida', 'hello'), {
      done: true,
      times: 2,
      resetsAt: '2026-03-03T00:00:00.000Z',
    });
    await assert.rejects(complete(stage, 'ida', 'hello'), refusal('limit_reached'));
  });

  it('resets with the calendar, at midnight and not a moment sooner', async () => {
    const stage = await withMember([['hello', { by: 'request', limit: { times: 1, per: 'day' } }]]);
    await complete(stage, 'ida', 'hello');
    const untilMidnight = 15 / 24;
    const second = 1 / 86_400;
    stage.days(untilMidnight - second);
    await assert.rejects(complete(stage, 'ida', 'hello'), refusal('limit_reached'));
    stage.days(second);
    assert.deepEqual(await progress(stage, 'ida', 'hello'), { done: false });
    await complete(stage, 'ida', 'hello');
    assert.deepEqual(await balance(stage, 'ida'), [20, 0]);
  });

  it('counts weeks from Monday, months and years from their first day', async () => {
    const stage = await withMember([
      ['week', { by: 'request', limit: { times: 1, per: 'week' } }],
      ['month', { by: 'request', limit: { times: 1, per: 'month' } }],
      ['year', { by: 'request', limit: { times: 1, per: 'year' } }],
      ['ever', { by: 'request', limit: { times: 1 } }],
    ]);
    stage.days(6);
    const resets = [];
    for (const id of ['week', 'month', 'year', 'ever']) resets.push((await complete(stage, 'ida', id)).resetsAt);
    assert.deepEqual(resets, [
      '2026-03-09T00:00:00.000Z',
      '2026-04-01T00:00:00.000Z',
      '2027-01-01T00:00:00.000Z',
      undefined,
    ]);
    stage.days(1);
    assert.equal((await progress(stage, 'ida', 'week')).done, false);
    assert.equal((await progress(stage, 'ida', 'month')).done, true);
    stage.days(365);
    assert.equal((await progress(stage, 'ida', 'year')).done, false);
    assert.equal((await progress(stage, 'ida', 'ever')).done, true);
  });

  it('holds for what the merchant credits too', async () => {
    const stage = await withMember([['hello', { by: 'request', limit: { times: 1 } }]]);
    await completeRule(stage.context, 'ida', 'hello');
    await completeRule(stage.context, 'ida', 'hello');
    await assert.rejects(complete(stage, 'ida', 'hello'), refusal('limit_reached'));
    assert.deepEqual(await balance(stage, 'ida'), [10, 0]);
  });
});

describe('what nobody can check', () => {
  const follow: Parameters<typeof rule> = ['follow', { by: 'claim', limit: { times: 1 }, awaits: { delayDays: 2 } }];

  it('is pending until its delay has passed, then credited, once', async () => {
    const stage = await withMember([follow]);
    const clearsAt = '2026-03-04T09:00:00.000Z';
    assert.deepEqual(await complete(stage, 'ida', 'follow'), { done: true, pending: 'delay', clearsAt });
    const { points, activity } = await stage.member('ida');
    assert.deepEqual([points!.available, points!.pending, points!.clearsAt], [0, 10, clearsAt]);
    assert.deepEqual([activity[0]!.kind, activity[0]!.points, activity[0]!.pending], ['earned', 0, 10]);
    stage.days(1);
    await stage.backend.credit();
    assert.deepEqual(await balance(stage, 'ida'), [0, 10]);
    stage.days(1);
    await stage.backend.credit();
    await stage.backend.credit();
    assert.deepEqual(await balance(stage, 'ida'), [10, 0]);
    assert.deepEqual(await progress(stage, 'ida', 'follow'), { done: true });
  });

  it('leaves lines that add up, announced and credited', async () => {
    const stage = await withMember([follow]);
    await complete(stage, 'ida', 'follow');
    stage.days(2);
    await stage.backend.credit();
    const { activity } = await stage.member('ida');
    assert.deepEqual(
      activity.map(({ kind, points, pending, title }) => [kind, points, pending, title]),
      [
        ['approved', 10, undefined, 'follow'],
        ['earned', 0, undefined, 'follow'],
      ],
    );
  });

  it('counts towards its limit while it is pending', async () => {
    const stage = await withMember([follow]);
    await complete(stage, 'ida', 'follow');
    await assert.rejects(complete(stage, 'ida', 'follow'), refusal('limit_reached'));
    assert.deepEqual(await balance(stage, 'ida'), [0, 10]);
  });

  it('is not credited to a member who was blocked meanwhile', async () => {
    const stage = await withMember([follow]);
    await complete(stage, 'ida', 'follow');
    await block(stage.context, 'ida');
    stage.days(3);
    await stage.backend.credit();
    assert.deepEqual(await balance(stage, 'ida'), [0, 10]);
  });
});

describe('what somebody looks at', () => {
  const review: Parameters<typeof rule> = ['review', { by: 'claim', limit: { times: 1 }, awaits: 'approval' }];

  it('is credited when it is accepted, however long that takes', async () => {
    const stage = await withMember([review]);
    assert.deepEqual(await complete(stage, 'ida', 'review'), { done: true, pending: 'approval' });
    stage.days(300);
    await stage.backend.credit();
    assert.deepEqual(await balance(stage, 'ida'), [0, 10]);
    await stage.backend.decide({ customerId: 'ida', rule: 'review', accepted: true });
    assert.deepEqual(await balance(stage, 'ida'), [10, 0]);
    assert.deepEqual(await progress(stage, 'ida', 'review'), { done: true });
  });

  it('is gone when it is refused, and can be done again', async () => {
    const stage = await withMember([review]);
    await complete(stage, 'ida', 'review');
    await stage.backend.decide({ customerId: 'ida', rule: 'review', accepted: false });
    const { points, activity, earning } = await stage.member('ida');
    assert.deepEqual([points!.available, points!.pending, earning['review']], [0, 0, { done: false }]);
    assert.deepEqual(
      activity.map(({ kind, points: change, pending }) => [kind, change, pending]),
      [
        ['adjusted', 0, undefined],
        ['earned', 0, undefined],
      ],
    );
    assert.equal((await complete(stage, 'ida', 'review')).pending, 'approval');
  });

  it('is decided once, and only where something waits', async () => {
    const stage = await withMember([review]);
    const accept = () => stage.backend.decide({ customerId: 'ida', rule: 'review', accepted: true });
    await assert.rejects(accept(), refusal('not_found'));
    await complete(stage, 'ida', 'review');
    await accept();
    await assert.rejects(accept(), refusal('not_found'));
    await assert.rejects(
      stage.backend.decide({ customerId: 'ida', rule: 'nothing', accepted: true }),
      refusal('not_found'),
    );
    assert.deepEqual(await balance(stage, 'ida'), [10, 0]);
  });
});

describe('what is confirmed by e-mail', () => {
  const letter: Parameters<typeof rule> = [
    'letter',
    { kind: 'newsletter', by: 'request', limit: { times: 1 }, awaits: 'confirmation' },
  ];

  async function lastLink(stage: Stage): Promise<string> {
    return (await stage.backend.mails())[0]!.token!;
  }

  it('is pending until its link is followed, then credited, once', async () => {
    const stage = await withMember([letter]);
    assert.deepEqual(await complete(stage, 'ida', 'letter'), { done: true, pending: 'confirmation' });
    assert.deepEqual(await balance(stage, 'ida'), [0, 10]);
    assert.deepEqual(
      (await stage.backend.mails()).map(({ to }) => to),
      ['ida@example.com'],
    );
    const token = await lastLink(stage);
    for (let time = 0; time < 2; time += 1) await stage.backend.confirm({ token });
    assert.deepEqual(await balance(stage, 'ida'), [10, 0]);
    assert.deepEqual(await progress(stage, 'ida', 'letter'), { done: true });
  });

  it('sends one e-mail a wish, however often its key arrives', async () => {
    const stage = await withMember([letter]);
    const key = randomUUID();
    await complete(stage, 'ida', 'letter', key);
    await complete(stage, 'ida', 'letter', key);
    assert.equal((await stage.backend.mails()).length, 1);
  });

  it('lapses with its link, and can be asked for again', async () => {
    const stage = await withMember([letter]);
    await complete(stage, 'ida', 'letter');
    const token = await lastLink(stage);
    stage.days(7);
    assert.equal((await complete(stage, 'ida', 'letter')).pending, 'confirmation');
    assert.deepEqual(await balance(stage, 'ida'), [0, 10]);
    await stage.backend.confirm({ token });
    assert.deepEqual(await balance(stage, 'ida'), [0, 10], 'the old link is too old');
    await stage.backend.confirm({ token: await lastLink(stage) });
    assert.deepEqual(await balance(stage, 'ida'), [10, 0]);
  });

  it('is refused without an address, and leaves nothing', async () => {
    const stage = await setStage(database, { earning: [rule(...letter)] });
    await stage.join('nora');
    await assert.rejects(complete(stage, 'nora', 'letter'), refusal('invalid'));
    assert.deepEqual(
      [await balance(stage, 'nora'), await progress(stage, 'nora', 'letter')],
      [[0, 0], { done: false }],
    );
  });

  it('brings a member nothing who was blocked meanwhile', async () => {
    const stage = await withMember([letter]);
    await complete(stage, 'ida', 'letter');
    await block(stage.context, 'ida');
    await assert.rejects(stage.backend.confirm({ token: await lastLink(stage) }), refusal('blocked'));
    assert.deepEqual(await balance(stage, 'ida'), [0, 10]);
  });
});

describe('a streak', () => {
  const days = 3;

  async function withStreak(): Promise<Stage> {
    return withMember([
      ['visit', { kind: 'visit', by: 'request', points: 1, limit: { times: 1, per: 'day' } }],
      ['run', { kind: 'streak', points: 50, streak: { rule: 'visit', days } }],
    ]);
  }

  async function values(stage: Stage, count: number): Promise<(number | undefined)[]> {
    const seen = [];
    for (let day = 0; day < count; day += 1) {
      await complete(stage, 'ida', 'visit');
      seen.push((await progress(stage, 'ida', 'run')).value);
      stage.days(1);
    }
    return seen;
  }

  it('pays each time its days in a row are complete', async () => {
    const stage = await withStreak();
    assert.deepEqual(await progress(stage, 'ida', 'run'), { done: false, value: 0, target: days });
    assert.deepEqual(await values(stage, 7), [1, 2, 3, 1, 2, 3, 1]);
    assert.deepEqual(await balance(stage, 'ida'), [7 + 2 * 50, 0]);
  });

  it('lives until the end of the day after, and then starts anew', async () => {
    const stage = await withStreak();
    await values(stage, 2);
    assert.equal((await progress(stage, 'ida', 'run')).value, 2, 'today can still go on');
    stage.days(1);
    assert.equal((await progress(stage, 'ida', 'run')).value, 0);
    assert.deepEqual(await values(stage, 2), [1, 2]);
    assert.deepEqual(await balance(stage, 'ida'), [4, 0]);
  });

  it('is paid once a day, however often its rule is done', async () => {
    const stage = await withMember([
      ['visit', { kind: 'visit', by: 'request', points: 1 }],
      ['run', { kind: 'streak', points: 50, streak: { rule: 'visit', days: 1 } }],
    ]);
    await complete(stage, 'ida', 'visit');
    await complete(stage, 'ida', 'visit');
    assert.deepEqual(await balance(stage, 'ida'), [2 + 50, 0]);
  });
});
