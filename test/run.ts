/**
 * All that `npm test` runs, or the stages named: `npm test -- ledger lint`. Two stages run at a time; each one's output is
 * shown when it ends, and what failed once more at the end. The last line counts what passed, failed and was skipped.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { countTests, failuresIn, skippedEngines, type Counts } from './run-output.js';

interface Stage {
  name: string;
  /** An npm script of the project. */
  script: string;
}

interface Ended extends Stage {
  passed: boolean;
  output: string;
  seconds: number;
  counts: Counts;
}

/** The longest first, so that the short ones fill what is left. */
const STAGES: Stage[] = [
  { name: 'journey', script: 'test:journey' },
  { name: 'states', script: 'test:states' },
  { name: 'browser', script: 'test:browser' },
  { name: 'hosts', script: 'test:hosts' },
  { name: 'pages', script: 'test:pages' },
  { name: 'ledger', script: 'test:ledger' },
  { name: 'adapters', script: 'test:adapters' },
  { name: 'races', script: 'test:races' },
  { name: 'package', script: 'test:package' },
  { name: 'lint', script: 'lint' },
  { name: 'typecheck', script: 'typecheck' },
  { name: 'size', script: 'size' },
];
/** They keep two processors busy; a third made all of them slower. */
const AT_ONCE = 2;
/** How long a stage that is told to stop may take to close its browsers. */
const GRACE = 5_000;

const running = new Set<ChildProcess>();
let stopping = false;

function chosen(names: string[]): Stage[] {
  const unknown = names.find((name) => !STAGES.some((stage) => stage.name === name));
  if (unknown) throw new Error(`No stage "${unknown}"; there are ${STAGES.map(({ name }) => name).join(', ')}.`);
  return STAGES.filter(({ name }) => !names.length || names.includes(name));
}

/** In a process group of its own, so that all that it has started can be stopped with it. */
async function run(stage: Stage): Promise<Ended> {
  const began = Date.now();
  const child = spawn('npm', ['run', stage.script], { detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  running.add(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (output += text.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  running.delete(child);
  const passed = code === 0;
  const seconds = (Date.now() - began) / 1000;
  return { ...stage, passed, output, seconds, counts: countTests(output, passed) };
}

function show({ name, output, passed, seconds }: Ended): void {
  console.log(`\n── ${name} ${passed ? 'passed' : 'FAILED'} after ${seconds.toFixed(0)} s ──\n${output.trim()}`);
}

async function lane(queue: Stage[], ended: Ended[]): Promise<void> {
  for (let stage = queue.shift(); stage && !stopping; stage = queue.shift()) {
    const result = await run(stage);
    if (stopping) return;
    ended.push(result);
    show(result);
  }
}

function report(ended: Ended[]): void {
  const sum = (count: keyof Counts): number => ended.reduce((total, { counts }) => total + counts[count], 0);
  const rows = ended.map(({ name, passed, seconds, counts }) => [
    name.padEnd(10),
    `${seconds.toFixed(0)} s`.padStart(6),
    passed ? '  passed' : '  FAILED',
    `  ${words(counts)}`,
  ]);
  const failures = ended
    .filter(({ passed }) => !passed)
    .map(({ name, output }) => `\n── what failed in ${name} ──\n${failuresIn(output)}`);
  const skipped = ended.flatMap(({ output }) => skippedEngines(output));
  // What failed comes before the table: of a long log, often only the end is kept.
  console.log([...failures, '', ...rows.map((row) => row.join('')), ...new Set(skipped)].join('\n'));
  const minutes = (process.uptime() / 60).toFixed(1);
  console.log(
    `${words({ passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') })}, in ${minutes} minutes`,
  );
}

const words = ({ passed, failed, skipped }: Counts): string => `${passed} passed, ${failed} failed, ${skipped} skipped`;

function signal(name: NodeJS.Signals): void {
  for (const { pid } of running) {
    try {
      if (pid !== undefined) process.kill(-pid, name);
    } catch {
      // It has just ended by itself.
    }
  }
}

async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  process.exitCode = 130;
  signal('SIGTERM');
  await Promise.race([sleep(GRACE), Promise.all([...running].map((child) => once(child, 'close')))]);
  signal('SIGKILL');
  process.exit();
}

process.on('SIGINT', () => void stop());
process.on('SIGTERM', () => void stop());
process.on('exit', () => {
  signal('SIGKILL');
});

try {
  const queue = chosen(process.argv.slice(2));
  const ended: Ended[] = [];
  await Promise.all(Array.from({ length: AT_ONCE }, () => lane(queue, ended)));
  if (!stopping) {
    report(ended);
    process.exitCode = ended.every(({ passed }) => passed) ? 0 : 1;
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
