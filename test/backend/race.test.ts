import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, describe, it } from 'node:test';
import pg from 'pg';
import { isLoyaltyError, LoyaltyError } from '../../src/adapters/error.js';
import { audit } from '../../demo/backend/audit.js';
import { openDatabase } from '../../demo/backend/database.js';
import type { RewardDefinition } from '../../demo/backend/definition.js';
import { adjust } from '../../demo/backend/earning.js';
import { migrate } from '../../demo/backend/migrate.js';
import { startPostgres } from './postgres.js';
import { setStage, signal } from './stage.js';

// On a real server: the embedded database runs one transaction after the other, which hides what is tested here.
const server = await startPostgres();
const database = await openDatabase({ url: server.url });
await Promise.all([migrate(database), migrate(database)]);

after(async () => {
  await database.close();
  await server.stop();
});

const penny: RewardDefinition = { id: 'penny', kind: 'custom', name: { en: 'A penny' }, points: 1 };
const SIGN_UP_POINTS = 100;

/** How often each outcome came up, by error code or 'done'. */
async function tally(attempts: Promise<unknown>[]): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const attempt of await Promise.allSettled(attempts)) {
    const outcome = attempt.status === 'fulfilled' ? 'done' : codeOf(attempt.reason);
    counts[outcome] = (counts[outcome] ?? 0) + 1;
  }
  return counts;
}

function codeOf(error: unknown): string {
  if (!isLoyaltyError(error)) throw error;
  assert.equal(error.outcome, 'not_done');
  return error.code;
}

function times<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

describe('a thousand redemptions at once', () => {
  it('of one point each spend a balance of 500 exactly', async () => {
    const stage = await setStage(database, { rewards: [penny] });
    await stage.join('ida');
    await adjust(stage.context, 'ida', 500 - SIGN_UP_POINTS);
    const outcomes = await tally(times(1_000, () => stage.redeem('ida', 'penny')));
    assert.deepEqual(outcomes, { done: 500, insufficient_points: 500 });
    const { id, points } = await stage.member('ida');
    assert.equal(points!.available, 0);
    const [issued] = await database.query<{ codes: number }>(
      'SELECT count(DISTINCT code) AS codes FROM vouchers WHERE member = $1',
      [id],
    );
    assert.equal(issued!.codes, 500);
    assert.deepEqual(await audit(database), []);
  });

  it('with one key happen once, and all get the same voucher', async () => {
    const stage = await setStage(database, { rewards: [penny] });
    await stage.join('ida');
    const key = randomUUID();
    const vouchers = await Promise.all(times(1_000, () => stage.redeem('ida', 'penny', key)));
    assert.equal(new Set(vouchers.map(({ code }) => code)).size, 1);
    assert.equal((await stage.member('ida')).points!.available, SIGN_UP_POINTS - 1);
    assert.deepEqual(await audit(database), []);
  });

  it('overspend where a balance is read, judged, and then written without a lock', async () => {
    await database.script('CREATE TABLE naive_accounts (id text PRIMARY KEY, available bigint NOT NULL)');
    const id = randomUUID();
    await database.query('INSERT INTO naive_accounts VALUES ($1, 500)', [id]);
    const { done = 0 } = await tally(times(1_000, () => spendNaively(id)));
    await database.script('DROP TABLE naive_accounts');
    assert.ok(done > 500, `${done} spent a point, of a balance of 500`);
  });
});

/** What `redeem` would be without its lock. */
async function spendNaively(id: string): Promise<void> {
  await database.transaction(async (transaction) => {
    const [account] = await transaction.query<{ available: number }>(
      'SELECT available FROM naive_accounts WHERE id = $1',
      [id],
    );
    if (account!.available < 1) throw new LoyaltyError('insufficient_points', 'Nothing left');
    const left = account!.available - 1;
    await transaction.query('UPDATE naive_accounts SET available = $2 WHERE id = $1', [id, left]);
  });
}

describe('the last one in stock', () => {
  const last = { ...penny, stock: 1 };

  it('goes to one of many members', async () => {
    const stage = await setStage(database, { rewards: [last] });
    const members = times(30, (index) => `member-${index}`);
    await Promise.all(members.map((member) => stage.join(member)));
    const outcomes = await tally(members.map((member) => stage.redeem(member, 'penny')));
    assert.deepEqual(outcomes, { done: 1, out_of_stock: 29 });
  });

  it('goes to one of many wishes of the same member, and back, and out again', async () => {
    const stage = await setStage(database, { rewards: [last] });
    await stage.join('ida');
    const race = () => times(30, () => stage.redeem('ida', 'penny'));
    const first = race();
    assert.deepEqual(await tally(first), { done: 1, out_of_stock: 29 });
    const voucher = await Promise.any(first);
    const undone = await tally(times(30, () => stage.undo('ida', voucher)));
    assert.deepEqual(undone, { done: 1, invalid: 29 });
    assert.deepEqual(await tally(race()), { done: 1, out_of_stock: 29 });
    assert.equal((await stage.member('ida')).points!.available, SIGN_UP_POINTS - 1);
    assert.deepEqual(await audit(database), []);
  });
});

describe('a lost connection', () => {
  it('before the commit leaves nothing done, and the backend working', async () => {
    const stage = await setStage(database, { rewards: [penny] });
    await stage.join('ida');
    const { id } = await stage.member('ida');
    const holder = await holding('SELECT FROM accounts WHERE member = $1 FOR UPDATE', [id]);
    const refusal = assert.rejects(stage.redeem('ida', 'penny'), { code: 'unavailable', outcome: 'not_done' });
    await cutOffWhoWaitsFor(holder);
    await refusal;
    await holder.end();
    assert.equal((await stage.member('ida')).points!.available, SIGN_UP_POINTS);
    assert.equal((await stage.redeem('ida', 'penny')).state, 'held');
  });

  it('while committing says that it may have happened, and the key tells', async () => {
    const stage = await setStage(database, { rewards: [penny] });
    await stage.join('ida');
    await database.script(SLOW_COMMIT);
    const holder = await holding('SELECT pg_advisory_xact_lock(1)');
    const key = randomUUID();
    const refusal = assert.rejects(stage.redeem('ida', 'penny', key), { code: 'unavailable', outcome: 'unknown' });
    await cutOffWhoWaitsFor(holder);
    await refusal;
    await holder.end();
    await database.script('DROP FUNCTION wait_in_commit CASCADE');
    await assert.rejects(stage.adapter('ida').redemption!(key, { signal }), { code: 'not_found' });
    assert.equal((await stage.member('ida')).points!.available, SIGN_UP_POINTS);
  });
});

/** Makes the COMMIT of a redemption wait for an advisory lock. */
const SLOW_COMMIT = `
  CREATE FUNCTION wait_in_commit() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM pg_advisory_xact_lock(1);
    RETURN NULL;
  END
  $$;
  CREATE CONSTRAINT TRIGGER wait_in_commit AFTER INSERT ON write_keys
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION wait_in_commit();`;

/** A connection that holds what `sql` locked, until it ends. */
async function holding(sql: string, parameters: unknown[] = []): Promise<pg.Client> {
  const holder = new pg.Client(server.url);
  await holder.connect();
  await holder.query('BEGIN');
  await holder.query(sql, parameters);
  return holder;
}

async function cutOffWhoWaitsFor(holder: pg.Client): Promise<void> {
  const cutOff = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pg_backend_pid() = ANY (pg_blocking_pids(pid))`;
  while ((await holder.query(cutOff)).rowCount !== 1) await new Promise((resolve) => setTimeout(resolve, 10));
}

describe('giving up', () => {
  it('on a redemption half-way says that it may have happened, and the key tells', async () => {
    const stage = await setStage(database, { rewards: [penny] });
    await stage.join('ida');
    const key = randomUUID();
    const patience = new AbortController();
    const input = { locale: 'en', reward: 'penny', points: 1 };
    const redemption = stage.adapter('ida').redeem!(input, { key, signal: patience.signal });
    patience.abort();
    await assert.rejects(redemption, { name: 'LoyaltyError', code: 'aborted', outcome: 'unknown' });
    const { state } = await stage.adapter('ida').redeem!(input, { key, signal });
    assert.equal(state, 'done');
    assert.equal((await stage.member('ida')).points!.available, SIGN_UP_POINTS - 1);
  });
});
