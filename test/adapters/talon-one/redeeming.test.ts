import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isLoyaltyError } from '../../../src/adapters/error.js';
import { talonOneSubject } from './subject.js';

const { signal } = new AbortController();
const WISH = { reward: 'treat', points: 100, locale: 'en' };

async function opened(options?: Parameters<typeof talonOneSubject>[0]) {
  const subject = talonOneSubject(options);
  await subject.seed({
    members: [{ id: 'ada', name: 'Ada', state: 'enrolled', points: 1000 }],
    rewards: [{ id: 'treat', name: 'Treat', kind: 'custom', points: 100 }],
  });
  return subject;
}

describe('a redeem through Talon.One', () => {
  it('that met another update of the profile is repeated unchanged, and done once', async () => {
    const subject = await opened();
    const adapter = subject.adapter({ subject: 'ada' });
    const key = crypto.randomUUID();
    subject.double.conflict(1);
    const first = adapter.redeem?.(WISH, { key, signal }) ?? assert.fail('it redeems');
    await assert.rejects(
      first,
      (error) => isLoyaltyError(error) && `${error.code}, ${error.outcome}` === 'in_progress, unknown',
    );
    assert.equal((await adapter.redeem?.(WISH, { key, signal }))?.state, 'done');
    const [one, two] = subject.transport.sent.filter(({ method }) => method === 'PUT');
    assert.deepEqual([two?.path, two?.body], [one?.path, one?.body]);
    assert.equal(two?.headers.get('Idempotency-Key'), one?.headers.get('Idempotency-Key'));
    assert.equal((await adapter.load({ locale: 'en' }, { signal })).member.points?.available, 900);
  });
});

describe('points with decimals', () => {
  it('are integers of the smallest unit, exactly, and never more than there are', async () => {
    const subject = await opened({ decimals: 2, rewards: [] });
    for (const [earned, units] of [
      [0.1, 10],
      [0.2, 30],
      [10.25, 1055],
      [0.009, 1055],
    ] as const) {
      subject.double.earn('ada', earned, new Date().toISOString());
      const { member } = await subject.adapter({ subject: 'ada' }).load({ locale: 'en' }, { signal });
      assert.equal(member.points?.available, 100_000 + units);
    }
  });
});
