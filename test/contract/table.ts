import { readFileSync } from 'node:fs';
import { proofsOf, type Proof } from '../backends/proofs.js';
import type { Result } from './prove.js';
import { allResults } from './results.js';

const README = new URL('../../README.md', import.meta.url);
const BLOCK = /(<!-- adapters -->\n\n)[\s\S]*?(<!-- \/adapters -->)/;

/** What every built-in adapter can do and was proven against, of what is written down of their contract tests. */
async function adapterTable(): Promise<string> {
  const rows = [...(await allResults())].map(([name, results]) => rowOf(name, results));
  return [
    '| Adapter | Can | Runs in | A repeated key | Proven against | Promises |',
    '| --- | --- | --- | --- | --- | ---: |',
    ...rows,
  ].join('\n');
}

/** The README as it is, and as it should be. */
export async function readmes(): Promise<{ found: string; due: string; path: URL }> {
  const found = readFileSync(README, 'utf8');
  if (!BLOCK.test(found)) throw new Error('The README has no <!-- adapters --> block.');
  const table = await adapterTable();
  return {
    found,
    due: found.replace(BLOCK, (_, start: string, end: string) => `${start}${table}\n\n${end}`),
    path: README,
  };
}

function proven({ against, promises }: Proof): string {
  const count = promises.length;
  return `${against} (${String(count)} ${count === 1 ? 'promise' : 'promises'})`;
}

function rowOf(name: string, [first, ...others]: [Result, ...Result[]]): string {
  const against = [...proofsOf(name).map(proven), ...[first, ...others].map((result) => result.against)].join('; ');
  const cells = [
    `\`${name}\``,
    [...new Set([first, ...others].flatMap(({ capabilities }) => capabilities))].join(', ') || 'load',
    first.runsIn.join(', '),
    first.idempotency === 'key' ? 'applied once by the backend' : 'sent once, settled by reading',
    against,
    String(Math.max(...[first, ...others].map(({ passed }) => passed))),
  ];
  return `| ${cells.join(' | ')} |`;
}
