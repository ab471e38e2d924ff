/**
 * What a page pays for the widget, against the budgets: `npm run size`, and with `--write` into the README. Measures
 * dist/ as it is; compressed as a good server does, by brotli 11.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
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

function linesFor({ home, views }: Visits): Line[] {
  const http = readdirSync('dist/chunks').filter((name) => name.startsWith('http-'));
  return [
    { what: 'Every page view: `embed.js`', bytes: compressed('dist/embed.js'), budget: 3000 },
    { what: 'Opened on home, all in all (`memory`, en)', bytes: sum(home), budget: 28_000 },
    ...Object.entries(views).map(([view, paths]) => ({ what: `The view ${view}`, bytes: sum(paths), budget: 6000 })),
    { what: 'The `http` adapter, in place of `memory`', bytes: sum(http.map((name) => `dist/chunks/${name}`)) },
  ];
}

function tableOf(lines: Line[]): string {
  const number = (value: number | undefined): string => value?.toLocaleString('en') ?? '';
  const rows = lines.map(({ what, bytes, budget }) => `| ${what} | ${number(bytes)} | ${number(budget)} |`);
  return ['| What | Bytes, brotli | Budget |', '| --- | ---: | ---: |', ...rows].join('\n');
}

function complaints(lines: Line[], { neverOpened: { requests, layoutShift } }: Visits): string[] {
  const over = lines.filter(({ bytes, budget = Infinity }) => bytes > budget);
  return [
    ...over.map(({ what, bytes, budget = 0 }) => `${what} is ${String(bytes - budget)} bytes over its budget.`),
    ...(requests.join() === '/dist/embed.js' ? [] : [`A page never opened asked for ${requests.join(', ')}.`]),
    ...(layoutShift === 0 ? [] : [`A page never opened shifted by ${String(layoutShift)}.`]),
  ];
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
const lines = linesFor(visits);
const table = tableOf(lines);
const problems = [...complaints(lines, visits), ...compareReadme(table, process.argv.includes('--write'))];
console.log(table);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
