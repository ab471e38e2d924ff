import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { ENGINES, isHere, nameOf, type Engine } from '../setup/browser.js';
import { HAZARDS } from './hazards.js';
import type { Outcomes } from './runner.js';
import { SWITCHES } from './switches.js';

const FILE = 'test/hosts/REPORT.md';
const UNSEEN = '–';

/** A row's cells by hazard: one an engine, and the switch it was seen red by. */
type Cells = Record<Engine | 'red', string>;

const HEAD = `# What shop pages do to the widget, and what comes of it

Made by the suite: \`npm run test:hosts -- --write\` looks at the widget on a page for each hazard, in each engine, and
\`npm run test:hosts:red -- --write\` looks again with a defence switched off, which has to be seen. Without \`--write\` both
compare what they see with what stands here.

| What the page does | ${ENGINES.map(nameOf).join(' | ')} | Seen red when |
| --- | ${ENGINES.map(() => '---').join(' | ')} | --- |
`;

/** Puts what was seen in the engines into the report, or answers in what it says otherwise. */
export function reportRun(outcomes: Map<Engine, Outcomes>, write: boolean): string[] {
  return reportCells((id, cells) => {
    const seen = ENGINES.map((engine) => [engine, cellOf(engine, outcomes.get(engine)?.[id], cells[engine], write)]);
    return { ...cells, ...Object.fromEntries(seen) } as Cells;
  }, write);
}

/** The same for what was seen with the defences switched off, by hazard. */
export function reportRed(passed: Outcomes, write: boolean): string[] {
  return reportCells((id, cells) => {
    const red = passed[id] === undefined ? cells.red : passed[id] ? UNSEEN : switchOf(id);
    return { ...cells, red };
  }, write);
}

/** An engine that is missing here keeps the cell it has, unless the report is being written. */
function cellOf(engine: Engine, passed: boolean | undefined, before: string, write: boolean): string {
  if (passed !== undefined) return passed ? 'pass' : 'fail';
  return write && !isHere(engine) ? 'skipped: not installed' : before;
}

function reportCells(see: (id: string, cells: Cells) => Cells, write: boolean): string[] {
  const before = readCells();
  const rows = HAZARDS.map(({ id, what }) => {
    const cells = before.get(what);
    const known = cells?.red === switchOf(id) ? cells.red : UNSEEN;
    return rowOf(what, see(id, { ...blank(), ...cells, red: known }));
  });
  const text = `${HEAD}${rows.join('\n')}\n`;
  if (write) writeFileSync(FILE, text);
  const standing = new Set(existsSync(FILE) ? readFileSync(FILE, 'utf8').split('\n') : []);
  const other = text.split('\n').filter((line) => !standing.has(line));
  const bad = rows.filter((row) => /\| (?:fail|–) \|/.test(row));
  const surplus = standing.size > new Set(text.split('\n')).size ? ['It has rows of hazards that are no more.'] : [];
  return [...new Set([...other, ...bad, ...surplus])];
}

const blank = (): Cells => ({ chromium: UNSEEN, firefox: UNSEEN, webkit: UNSEEN, red: UNSEEN });

const switchOf = (id: string): string => SWITCHES[HAZARDS.find((each) => each.id === id)?.off ?? 'reset'].what;

const rowOf = (what: string, cells: Cells): string =>
  `| ${what} | ${[...ENGINES.map((engine) => cells[engine]), cells.red].join(' | ')} |`;

function readCells(): Map<string, Cells> {
  const lines = existsSync(FILE) ? readFileSync(FILE, 'utf8').split('\n') : [];
  const rows = lines.filter((line) => line.startsWith('| ')).map((line) => line.slice(2, -2).split(' | '));
  return new Map(
    rows.map(([what = '', ...cells]) => {
      const engines = ENGINES.map((engine, index) => [engine, cells[index] ?? UNSEEN]);
      return [what, { ...Object.fromEntries(engines), red: cells[ENGINES.length] ?? UNSEEN } as Cells];
    }),
  );
}
