import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, describe, it } from 'node:test';
import { audit } from '../../demo/backend/audit.js';
import { openDatabase } from '../../demo/backend/database.js';
import { balance, complete, rule } from './earning.js';
import { startPostgres } from './postgres.js';
import { setStage, signal, type Stage } from './stage.js';

// On a real server: the embedded database runs one transaction after the other, which hides what is tested here.
const server = await startPostgres();
const database = await openDatabase({ url: server.url });

after(async () => {
  assert.deepEqual(await audit(database), [], 'every balance is what its entries add up to');
  await database.close();
  await server.stop();
});

const AT_ONCE = 20;

async function withMember(): Promise<Stage> {
  const stage = await setStage(database, {
    earning: [
      rule('once', { by: 'request', limit: { times: 1 } }),
      rule('review', { by: 'claim', limit: { times: 1 }, awaits: 'approval' }),
      rule('follow', { by: 'claim', limit: { times: 1 }, awaits: { delayDays: 1 } }),
      rule('birthday', { kind: 'birthday', by: 'birthday' }),
    ],
  });
  await stage.join('ida');
  return stage;
}

async function succeeded(attempts: Promise<unknown>[]): Promise<number> {
  return (await Promise.allSettled(attempts)).filter(({ status }) => status === 'fulfilled').length;
}

function atOnce<T>(attempt: () => Promise<T>): Promise<T>[] {
  return Array.from({ length: AT_ONCE }, attempt);
}

describe('many at once', () => {
  it('wishes for a rule that counts once bring its points once', async () => {
    const stage = await withMember();
    assert.equal(await succeeded(atOnce(() => complete(stage, 'ida', 'once'))), 1);
    assert.deepEqual(await balance(stage, 'ida'), [10, 0]);
  });

  it('repeats of one wish all succeed, and bring its points once', async () => {
    const stage = await withMember();
    const key = randomUUID();
    assert.equal(await succeeded(atOnce(() => complete(stage, 'ida', 'once', key))), AT_ONCE);
    assert.deepEqual(await balance(stage, 'ida'), [10, 0]);
  });

  it('decisions about the same thing settle it once', async () => {
    const stage = await withMember();
    await complete(stage, 'ida', 'review');
    const accept = () => stage.backend.decide({ customerId: 'ida', rule: 'review', accepted: true });
    assert.equal(await succeeded(atOnce(accept)), 1);
    assert.deepEqual(await balance(stage, 'ida'), [10, 0]);
  });

  it('runs of the daily chore credit delays and birthdays once', async () => {
    const stage = await withMember();
    await complete(stage, 'ida', 'follow');
    await stage.adapter('ida').birthday!({ month: 3, day: 3 }, { key: randomUUID(), signal });
    stage.days(1);
    assert.equal(await succeeded(atOnce(() => stage.backend.credit())), AT_ONCE);
    assert.deepEqual(await balance(stage, 'ida'), [20, 0]);
  });
});
