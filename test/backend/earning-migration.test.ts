import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { it } from 'node:test';
import { audit } from '../../demo/backend/audit.js';
import { createContext } from '../../demo/backend/create.js';
import { openDatabase, type Database } from '../../demo/backend/database.js';
import { completeRule } from '../../demo/backend/earning.js';
import { earningProgress } from '../../demo/backend/earning-progress.js';
import { memberId } from '../../demo/backend/members.js';
import { migrate } from '../../demo/backend/migrate.js';
import { morgenfugl } from '../../demo/backend/program.js';
import { rule } from './earning.js';

const FIRST = ['001_members_and_ledger.sql', '002_rewards_and_vouchers.sql', '003_orders_and_referrals.sql'];
const migrations = new URL('../../demo/backend/migrations/', import.meta.url);

/** A ledger with the schema of its first days. */
async function openOldLedger(): Promise<Database> {
  const database = await openDatabase();
  await database.script('CREATE TABLE migrations (name text PRIMARY KEY)');
  for (const name of FIRST) {
    await database.script(await readFile(new URL(name, migrations), 'utf8'));
    await database.query('INSERT INTO migrations (name) VALUES ($1)', [name]);
  }
  return database;
}

/** Ten points for a review, as they were written then. */
async function writeReview(database: Database, member: string, program: string): Promise<void> {
  await database.query(
    `INSERT INTO members (id, program, customer, state, referral_code) VALUES ($1, $2, 'ida', 'enrolled', 'ABCDEF')`,
    [member, program],
  );
  await database.query('INSERT INTO accounts (member, available) VALUES ($1, 10)', [member]);
  await database.query(
    `INSERT INTO entries (member, at, kind, points, pending, rule)
     VALUES ($1, '2026-01-02T00:00Z', 'earned', 10, 0, 'review')`,
    [member],
  );
  await database.query(
    `INSERT INTO batches (member, entry, remaining, expires_at)
     SELECT member, id, points, '2027-01-02T00:00Z' FROM entries WHERE member = $1`,
    [member],
  );
}

it('what was done in an old ledger counts towards limits once its schema is up to date', async () => {
  const database = await openOldLedger();
  const program = { ...morgenfugl, earning: [rule('review', { limit: { times: 1 } })] };
  const context = createContext({ database, program, shopUrl: 'https://morgenfugl.example' });
  const member = memberId(context, 'ida');
  await writeReview(database, member, program.id);
  await migrate(database);
  await completeRule(context, 'ida', 'review');
  assert.deepEqual(await earningProgress(context, database, member), { review: { done: true } });
  const [account] = await database.query('SELECT available FROM accounts WHERE member = $1', [member]);
  assert.deepEqual([account, await audit(database)], [{ available: 10 }, []]);
  await database.close();
});
