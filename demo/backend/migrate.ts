import { readdir, readFile } from 'node:fs/promises';
import type { Database, Queryable } from './database.js';

const folder = new URL('./migrations/', import.meta.url);

/** Any number will do, as long as nothing else in the database locks it. */
const MIGRATION_LOCK = 7_268_101_041;

/** Brings the schema up to date: runs what has not run yet, in the order of the file names, all or nothing. */
export async function migrate(database: Database): Promise<void> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  await database.transaction(async (transaction) => {
    // Two servers may start at once; the second waits here and then finds nothing left to do.
    await transaction.query('SELECT pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
    await transaction.script('CREATE TABLE IF NOT EXISTS migrations (name text PRIMARY KEY)');
    const done = new Set(
      (await transaction.query<{ name: string }>('SELECT name FROM migrations')).map((row) => row.name),
    );
    for (const name of files.filter((file) => !done.has(file))) await run(transaction, name);
  });
}

async function run(transaction: Queryable, name: string): Promise<void> {
  await transaction.script(await readFile(new URL(name, folder), 'utf8'));
  await transaction.query('INSERT INTO migrations (name) VALUES ($1)', [name]);
}
