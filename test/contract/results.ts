import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import type { Result } from './prove.js';

const ADAPTERS = fileURLToPath(new URL('../adapters/', import.meta.url));
const FILE = /^results(?:\.(\w+))?\.json$/;

/** Contract tests write down what came of them, instead of holding it against what is written. */
export const WRITING = process.env['ADAPTER_RESULTS'] === 'write';

export async function readResult(name: string, kind?: string): Promise<Result | undefined> {
  const path = pathOf(name, kind);
  return existsSync(path) ? (JSON.parse(await readFile(path, 'utf8')) as Result) : undefined;
}

export async function writeResult(name: string, kind: string | undefined, result: Result): Promise<void> {
  await writeFile(pathOf(name, kind), await format(JSON.stringify(result), { parser: 'json', printWidth: 120 }));
}

/** Every proof of every adapter, by adapter; the quick one first. */
export async function allResults(): Promise<Map<string, [Result, ...Result[]]>> {
  const found = new Map<string, [Result, ...Result[]]>();
  const folders = (await readdir(ADAPTERS, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  for (const name of folders.map((folder) => folder.name).sort()) {
    const files = (await readdir(`${ADAPTERS}${name}`)).filter((file) => FILE.test(file)).sort(shortestFirst);
    const results = await Promise.all(files.map((file) => readResult(name, FILE.exec(file)?.[1])));
    const [first, ...others] = results.filter((result) => result !== undefined);
    if (first) found.set(name, [first, ...others]);
  }
  return found;
}

function shortestFirst(one: string, other: string): number {
  return one.length - other.length || (one < other ? -1 : 1);
}

function pathOf(name: string, kind?: string): string {
  return `${ADAPTERS}${name}/results${kind ? `.${kind}` : ''}.json`;
}
