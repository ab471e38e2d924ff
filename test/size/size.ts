/**
 * What a page pays for the widget, against the budgets: `npm run size`, and with `--write` into the README. Measures
 * dist/ as it is; compressed as a good server does, by brotli 11.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { adapterFiles, type AdapterFiles } from './adapters.js';
import { visitPages, type Visits } from './visit.js';

interface Line {
  what: string;
  bytes: number;
  budget?: number;
}

const README = 'README.md';
const BLOCK = /(<!-- size -->\n\n)[\s\S]*?(<!-- \/size -->)/;

function compressed(path: string): number {
  const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
  return brotliCompressSync(readFileSync(path.replace(/^\//, '')), options).length;
}

const sum = (paths: string[]): number => paths.reduce((total, path) => total + compressed(path), 0);

/** Of all that a page has fetched when the panel is open, the launcher included. */
const HOME = 28_000;
/** Of an adapter to begin with, and of each file that it fetches later. */
const ADAPTER = 4000;

function linesFor({ home, member, views }: Visits, adapters: AdapterFiles[]): Line[] {
  return [
    { what: 'Every page view: `embed.js`', bytes: compressed('dist/embed.js'), budget: 3000 },
    { what: 'Opened on home, all in all (`memory`, en)', bytes: sum(home), budget: HOME },
    { what: 'Opened on home with `http` in its place', bytes: sum(withHttp(home, adapters)), budget: HOME },
    { what: 'Beside that for whoever is signed in by a token', bytes: sum(member) },
    ...Object.entries(views).map(([view, paths]) => ({ what: `The view ${view}`, bytes: sum(paths), budget: 6000 })),
    ...adapters.map(lineOf),
  ];
}

function withHttp(home: string[], adapters: AdapterFiles[]): string[] {
  const http = adapters.find(({ name }) => name === 'http')?.first ?? [];
  return [...home.filter((path) => !basename(path).startsWith('memory-')), ...http];
}

/** In a page that has the panel; `memory` is in what was opened, so that it has to be left out of it to be told. */
function adaptersBeside(home: string[]): AdapterFiles[] {
  const [memory] = adapterFiles([]).filter(({ name }) => name === 'memory');
  const own = new Set(memory?.first.filter((path) => basename(path).startsWith('memory-')));
  return adapterFiles(home.filter((path) => !own.has(path.replace(/^\//, ''))));
}

function lineOf({ name, first, later }: AdapterFiles): Line {
  const more = later.length > 0 ? `, and ${number(sum(later))} later in ${String(later.length)} of its files` : '';
  return { what: `The adapter \`${name}\`${more}`, bytes: sum(first), budget: ADAPTER };
}

const number = (value: number | undefined): string => value?.toLocaleString('en') ?? '';

function tableOf(lines: Line[]): string {
  const rows = lines.map(({ what, bytes, budget }) => `| ${what} | ${number(bytes)} | ${number(budget)} |`);
  return ['| What | Bytes, brotli | Budget |', '| --- | ---: | ---: |', ...rows].join('\n');
}

function complaints(
  lines: Line[],
  adapters: AdapterFiles[],
  { neverOpened: { requests, layoutShift } }: Visits,
): string[] {
  const over = lines.filter(({ bytes, budget = Infinity }) => bytes > budget);
  return [
    ...over.map(({ what, bytes, budget = 0 }) => `${what} is ${String(bytes - budget)} bytes over its budget.`),
    ...adapters.flatMap(({ later }) => later.flatMap(tooLong)),
    ...(requests.join() === '/dist/embed.js' ? [] : [`A page never opened asked for ${requests.join(', ')}.`]),
    ...(layoutShift === 0 ? [] : [`A page never opened shifted by ${String(layoutShift)}.`]),
  ];
}

function tooLong(path: string): string[] {
  return compressed(path) > ADAPTER ? [`${path} is over what one file of an adapter may have.`] : [];
}

/** Puts the table into the README, or complains where the README says something else. */
function compareReadme(table: string, write: boolean): string[] {
  const readme = readFileSync(README, 'utf8');
  if (!BLOCK.test(readme)) return ['The README has no size block to compare with.'];
  const updated = readme.replace(BLOCK, `$1${table}\n\n$2`);
  if (updated === readme) return [];
  if (!write) return ['The README quotes other sizes: npm run size -- --write'];
  writeFileSync(README, updated);
  return [];
}

const visits = await visitPages();
const adapters = adaptersBeside(visits.home);
const lines = linesFor(visits, adapters);
const table = tableOf(lines);
const problems = [...complaints(lines, adapters, visits), ...compareReadme(table, process.argv.includes('--write'))];
console.log(table);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
