import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, it } from 'node:test';
import { findMember } from '../../demo/backend/members.js';
import { sharedDatabase } from '../setup/database.js';
import { setStage, signal, type Stage } from './stage.js';

const database = await sharedDatabase();

describe('consent to news', () => {
  const consent = async (stage: Stage, customer: string) => {
    const { id } = await stage.member(customer);
    const [member] = await database.query<{ marketing_consent_at: Date | null }>(
      'SELECT marketing_consent_at FROM members WHERE id = $1',
      [id],
    );
    return member!.marketing_consent_at?.toISOString();
  };

  it('is kept with its time where the box was ticked, and is never assumed', async () => {
    const stage = await setStage(database);
    await stage.adapter('ida').join!({ marketing: true }, { key: 'k', signal });
    await stage.adapter('bo').join!({ marketing: false }, { key: 'k', signal });
    await stage.join('nora');
    assert.deepEqual(await Promise.all(['ida', 'bo', 'nora'].map((customer) => consent(stage, customer))), [
      '2026-03-02T09:00:00.000Z',
      undefined,
      undefined,
    ]);
  });

  it('keeps its first time', async () => {
    const stage = await setStage(database);
    for (let day = 0; day < 2; day++) {
      await stage.adapter('ida').join!({ marketing: true }, { key: `k${day}`, signal });
      stage.days(1);
    }
    assert.equal(await consent(stage, 'ida'), '2026-03-02T09:00:00.000Z');
  });
});

describe('an e-mail address', () => {
  const emailOf = async (stage: Stage, customer: string) =>
    (await findMember(stage.context, database, customer))!.email;

  it('is kept in lower case, and a new one replaces it', async () => {
    const stage = await setStage(database);
    await stage.backend.ensureCustomer({ id: 'ida', name: 'Ida', email: ' Ida@Example.com ' });
    await stage.backend.ensureCustomer({ id: 'ida', name: 'Ida' });
    assert.equal(await emailOf(stage, 'ida'), 'ida@example.com');
    await stage.backend.ensureCustomer({ id: 'ida', name: 'Ida', email: 'ida@example.org' });
    await stage.backend.ensureCustomer({ id: 'ida', name: 'Ida', email: 'no address' });
    assert.equal(await emailOf(stage, 'ida'), 'ida@example.org');
  });

  it('stays with whoever had it first, in one program', async () => {
    const stage = await setStage(database);
    for (const id of ['ida', 'bo']) await stage.backend.ensureCustomer({ id, name: id, email: 'we@example.com' });
    assert.deepEqual([await emailOf(stage, 'ida'), await emailOf(stage, 'bo')], ['we@example.com', null]);
    const other = await setStage(database);
    await other.backend.ensureCustomer({ id: 'bo', name: 'Bo', email: 'we@example.com' });
    assert.equal(await emailOf(other, 'bo'), 'we@example.com');
  });
});

describe('a wish', () => {
  const wish = (stage: Stage, customer: string, reward: string | null) =>
    stage.adapter(customer).wish!(reward, { key: randomUUID(), signal });

  it('is remembered until another one or none replaces it', async () => {
    const stage = await setStage(database);
    await stage.join('ida');
    await stage.join('bo');
    for (const reward of ['hand-grinder', 'bag-of-beans']) await wish(stage, 'ida', reward);
    assert.deepEqual([(await stage.member('ida')).wish, (await stage.member('bo')).wish], ['bag-of-beans', undefined]);
    await wish(stage, 'ida', null);
    assert.equal((await stage.member('ida')).wish, undefined);
  });

  it('is for rewards that there are, and for members', async () => {
    const stage = await setStage(database);
    await stage.join('ida');
    await assert.rejects(wish(stage, 'ida', 'a-castle'), { code: 'not_found' });
    await assert.rejects(wish(stage, 'stranger', 'hand-grinder'), { code: 'not_enrolled' });
  });
});
