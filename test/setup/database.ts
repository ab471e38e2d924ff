/** Ledgers for tests, in memory. Making one takes seconds, so it is made once and kept in .cache; here each begins as a copy. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import type { Database } from '../../demo/backend/database.js';
import { openPglite } from '../../demo/backend/database-pglite.js';
import { migrate } from '../../demo/backend/migrate.js';

const FOLDER = '.cache/ledgers';
const MIGRATIONS = new URL('../../demo/backend/migrations/', import.meta.url);

let shared: Promise<Database> | undefined;

/** The same for all that ask in this process, and closed by nobody: whoever writes there does so in a program of its own. */
export async function sharedDatabase(): Promise<Database> {
  // A promise for each who asks: what goes on after one is taken for a part of the test that made it.
  return await (shared ??= freshDatabase());
}

/** With today's schema, and nobody in it. */
export async function freshDatabase(): Promise<Database> {
  const contents = (await readFile(kept()).catch(() => undefined)) ?? (await makeLedger());
  return openPglite({ contents: new Blob([contents]) });
}

/** Another process may do the same at the same time; whole is what each of them leaves. */
export async function makeLedger(): Promise<Uint8Array<ArrayBuffer>> {
  const database = await openPglite();
  await migrate(database);
  const contents = new Uint8Array(await (await database.dump()).arrayBuffer());
  await database.close();
  await mkdir(FOLDER, { recursive: true });
  const unfinished = `${kept()}.${process.pid}`;
  await writeFile(unfinished, contents);
  await rename(unfinished, kept());
  return contents;
}

/** Named after all that makes it what it is. */
function kept(): string {
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  const hash = createHash('sha256').update(devDependencies['@electric-sql/pglite'] ?? '');
  for (const name of readdirSync(MIGRATIONS).sort()) hash.update(name).update(readFileSync(new URL(name, MIGRATIONS)));
  return `${FOLDER}/${hash.digest('hex').slice(0, 16)}.tar`;
}
