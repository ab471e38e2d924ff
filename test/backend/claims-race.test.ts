import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { audit } from '../../demo/backend/audit.js';
import { openDatabase } from '../../demo/backend/database.js';
import { migrate } from '../../demo/backend/migrate.js';
import { buyAsGuest, claim, newestLink } from './guests.js';
import { startPostgres } from './postgres.js';
import { setStage, type Stage } from './stage.js';

// On a real server: the embedded database runs one transaction after the other, which hides what is tested here.
const server = await startPostgres();
const database = await openDatabase({ url: server.url });
await migrate(database);

after(async () => {
  assert.deepEqual(await audit(database), [], 'every balance is what its entries add up to');
  await database.close();
  await server.stop();
});

/** A claimed order of 240 kr, the token that proves who placed it, and two links that confirm it. */
async function claimedTwice(stage: Stage, number: string): Promise<{ token: string | undefined; links: string[] }> {
  const { claim: token } = await buyAsGuest(stage, number, [120, 120]);
  const links: string[] = [];
  for (let mail = 0; mail < 2; mail++) {
    await claim(stage, token);
    links.push(await newestLink(stage));
  }
  return { token, links };
}

/** What everybody has together who may have got an order. */
async function shared(stage: Stage, customers: readonly string[]): Promise<{ members: number; pending: number }> {
  const standings = await Promise.all(customers.map((customer) => stage.member(customer)));
  return {
    members: standings.filter(({ state }) => state === 'enrolled').length,
    pending: standings.reduce((sum, { points }) => sum + (points?.pending ?? 0), 0),
  };
}

describe('links followed at once', () => {
  it('of one order give it to one account, whoever follows them', async () => {
    const stage = await setStage(database);
    const { links } = await claimedTwice(stage, '1001');
    const customers = Array.from({ length: 12 }, (_, index) => `customer-${index}`);
    const answers = await Promise.all(
      customers.map((customerId, index) => stage.backend.confirm({ token: links[index % 2]!, customerId })),
    );
    assert.ok(answers.every(({ done }) => done));
    assert.deepEqual(await shared(stage, customers), { members: 1, pending: 240 });
  });

  it('of two orders make one account a member once, with both', async () => {
    const stage = await setStage(database);
    const first = await claimedTwice(stage, '1001');
    const second = await claimedTwice(stage, '1002');
    const links = [...first.links, ...second.links];
    await Promise.all(links.map((token) => stage.backend.confirm({ token, customerId: 'nora' })));
    const { points } = await stage.member('nora');
    assert.deepEqual([points!.available, points!.pending], [100, 480]);
  });
});

/** Starts `first` and then `second` while the order is locked, each only when the one before waits; then lets them go. */
async function queued(stage: Stage, order: string, first: () => Promise<unknown>, second: () => Promise<unknown>) {
  const started: Promise<unknown>[] = [];
  await database.transaction(async (transaction) => {
    await transaction.query('SELECT FROM orders WHERE program = $1 AND number = $2 FOR UPDATE', [
      stage.context.program.id,
      order,
    ]);
    for (const start of [first, second]) {
      started.push(start());
      while ((await waiting()) < started.length) await setTimeout(5);
    }
  });
  await Promise.all(started);
}

/** How many connections wait for a lock. */
async function waiting(): Promise<number> {
  const [lock] = await database.query<{ count: number }>(
    `SELECT count(*) AS count FROM pg_stat_activity
     WHERE datname = current_database() AND wait_event_type = 'Lock'`,
  );
  return lock!.count;
}

describe('a link followed while the order', () => {
  it('is approved leaves the points cleared, whoever comes first', async () => {
    for (const linkFirst of [true, false]) {
      const stage = await setStage(database);
      const { links } = await claimedTwice(stage, '1001');
      const follow = () => stage.backend.confirm({ token: links[0]!, customerId: 'nora' });
      const approve = () => stage.backend.approve({ order: '1001' });
      await (linkFirst ? queued(stage, '1001', follow, approve) : queued(stage, '1001', approve, follow));
      const { points } = await stage.member('nora');
      assert.deepEqual([points!.available, points!.pending], [340, 0]);
    }
  });

  it('comes back in part brings the points of the rest, whoever comes first', async () => {
    for (const linkFirst of [true, false]) {
      const stage = await setStage(database);
      const { links } = await claimedTwice(stage, '1001');
      const follow = () => stage.backend.confirm({ token: links[0]!, customerId: 'nora' });
      const back = () => stage.backend.returnOrder({ order: '1001', id: 'r1', lines: ['line-1'] });
      await (linkFirst ? queued(stage, '1001', follow, back) : queued(stage, '1001', back, follow));
      assert.equal((await stage.member('nora')).points!.pending, 120);
    }
  });
});

describe('claims at once', () => {
  it('send no more e-mails than one order may, and count every wrong address', async () => {
    const stage = await setStage(database);
    const { claim: token } = await buyAsGuest(stage, '1001', [240]);
    await Promise.all(Array.from({ length: 12 }, () => claim(stage, token)));
    assert.equal((await stage.backend.mails()).length, 3);
    const guesses = await Promise.all(
      Array.from({ length: 30 }, (_, index) => claim(stage, token, { email: `guess-${index}@example.com` })),
    );
    assert.equal(guesses.filter((state) => state === 'email_differs').length, 10);
  });

  it('under one key send one e-mail', async () => {
    const stage = await setStage(database);
    const { claim: token } = await buyAsGuest(stage, '1001', [240]);
    await Promise.all(Array.from({ length: 12 }, () => claim(stage, token, { key: 'k1' })));
    assert.equal((await stage.backend.mails()).length, 1);
  });
});

describe('accounts made at once', () => {
  it('with one address share it out to one of them', async () => {
    const stage = await setStage(database);
    const ids = Array.from({ length: 12 }, (_, index) => `customer-${index}`);
    await Promise.all(ids.map((id) => stage.backend.ensureCustomer({ id, name: id, email: 'we@example.com' })));
    const having = await database.query('SELECT FROM members WHERE program = $1 AND email IS NOT NULL', [
      stage.context.program.id,
    ]);
    assert.equal(having.length, 1);
  });
});
