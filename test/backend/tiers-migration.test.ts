import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, describe, it } from 'node:test';
import { openDatabase } from '../../demo/backend/database.js';
import { migrate } from '../../demo/backend/migrate.js';

const before = ['001_members_and_ledger.sql', '002_rewards_and_vouchers.sql', '003_orders_and_referrals.sql'];
const database = await openDatabase();

after(() => database.close());

describe('a database from before tiers were written down', () => {
  it('keeps who held which tier, and since when', async () => {
    await database.script('CREATE TABLE migrations (name text PRIMARY KEY)');
    for (const name of before) {
      await database.script(await readFile(new URL(`../../demo/backend/migrations/${name}`, import.meta.url), 'utf8'));
      await database.query('INSERT INTO migrations (name) VALUES ($1)', [name]);
    }
    await database.script(`
      INSERT INTO members (id, program, customer, state, referral_code)
      VALUES ('m_ida', 'p', 'ida', 'enrolled', 'IDA'), ('m_bo', 'p', 'bo', 'enrolled', 'BO');
      INSERT INTO entries (member, at, kind, points, pending, tier) VALUES
        ('m_ida', '2026-01-05T10:00:00Z', 'tier', 0, 0, 'blackbird'),
        ('m_ida', '2026-02-05T10:00:00Z', 'tier', 0, 0, 'nightingale');
    `);
    await migrate(database);
    assert.deepEqual(await database.query('SELECT member, tier, since, previous, invited FROM member_tiers'), [
      {
        member: 'm_ida',
        tier: 'nightingale',
        since: new Date('2026-02-05T10:00:00Z'),
        previous: 'blackbird',
        invited: false,
      },
    ]);
  });
});
