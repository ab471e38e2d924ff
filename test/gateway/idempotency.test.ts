import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import {
  IDEMPOTENCY_TABLE,
  memoryIdempotency,
  postgresIdempotency,
  type IdempotencyId,
  type IdempotencyRecord,
  type IdempotencyStore,
} from '../../src/gateway/index.js';
import type { Database } from '../../demo/backend/database.js';
import { freshDatabase, sharedDatabase } from '../setup/database.js';

const storeIn = (database: Database): IdempotencyStore =>
  postgresIdempotency({ query: async (sql, parameters) => ({ rows: await database.query(sql, parameters) }) });

async function onPostgres(): Promise<IdempotencyStore> {
  const database = await sharedDatabase();
  await database.script(IDEMPOTENCY_TABLE);
  return storeIn(database);
}

const stores: Record<string, () => Promise<IdempotencyStore>> = {
  memory: async () => memoryIdempotency(),
  Postgres: onPostgres,
};

const sentAt = 1_893_456_000_123;
const asked = { reward: 'treat', points: 100, variant: 'red', hold: true, at: sentAt };
const sent: IdempotencyRecord = { payload: 'a1b2', state: 'running', sentAt, sent: asked };
const plain: IdempotencyRecord = { payload: 'c3d4', state: 'running', sentAt };
const done: IdempotencyRecord = { ...sent, state: 'done', answer: '{"state":"done"}' };

function newId(): IdempotencyId {
  return { subject: 'ada', route: 'redeem', key: crypto.randomUUID() };
}

for (const [name, open] of Object.entries(stores)) {
  describe(`an idempotency store in ${name}`, async () => {
    const store = await open();

    it('gives a claim to one of many who make it at once, and shows the others who has it', async () => {
      const id = newId();
      const claims = Array.from({ length: 20 }, (_, at) => store.claim(id, { ...sent, payload: String(at) }));
      const standing = await Promise.all(claims);
      assert.equal(standing.filter((record) => record === undefined).length, 1);
      const winner = await store.read(id);
      for (const record of standing.filter((record) => record !== undefined)) assert.deepEqual(record, winner);
    });

    it('keeps a record as it was given', async () => {
      const id = newId();
      await store.claim(id, sent);
      assert.deepEqual(await store.read(id), sent);
      await store.replace(id, 'running', done);
      assert.deepEqual(await store.read(id), done);
    });

    it('keeps a record of which nobody need know what was asked', async () => {
      const id = newId();
      await store.claim(id, plain);
      assert.deepEqual(await store.read(id), plain);
    });

    it('tells shoppers, routes and keys apart', async () => {
      const id = newId();
      await store.claim(id, sent);
      for (const other of [{ ...id, subject: 'bea' }, { ...id, route: 'undo' as const }, newId()]) {
        assert.equal(await store.read(other), undefined);
        assert.equal(await store.claim(other, sent), undefined);
      }
    });

    it('changes a record only while it is as expected', async () => {
      const id = newId();
      await store.claim(id, sent);
      await store.replace(id, 'unknown', done);
      await store.replace(id, 'done');
      assert.deepEqual(await store.read(id), sent);
    });

    it('lets a record that was removed be claimed again', async () => {
      const id = newId();
      await store.claim(id, sent);
      await store.replace(id, 'running');
      assert.equal(await store.read(id), undefined);
      assert.equal(await store.claim(id, sent), undefined);
    });
  });
}

describe('the table of an earlier version', () => {
  it('is brought up to date by the same statements, with what is in it', async () => {
    const database = await freshDatabase();
    after(() => database.close());
    const [create = ''] = IDEMPOTENCY_TABLE.split(';');
    await database.script(create.replace('  sent text,\n', ''));
    const id = newId();
    await database.query(
      `insert into loyalty_idempotency (subject, route, key, payload, state, sent_at)
       values ($1, $2, $3, 'c3d4', 'running', to_timestamp($4::float8 / 1000))`,
      [id.subject, id.route, id.key, sentAt],
    );
    await database.script(IDEMPOTENCY_TABLE);
    const store = storeIn(database);
    assert.deepEqual(await store.read(id), plain);
    await store.claim({ ...id, route: 'undo' }, sent);
    assert.deepEqual(await store.read({ ...id, route: 'undo' }), sent);
  });
});
