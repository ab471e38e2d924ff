/**
 * The README's table of adapters: `npm run adapters`, which complains where the README says something else, and with
 * `--write` proves every adapter anew (or those named) and writes down what came of it, there and in the README.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { readmes } from './table.js';

const ADAPTERS = 'test/adapters';

const [...words] = process.argv.slice(2);
const names = words.filter((word) => !word.startsWith('--'));

if (words.includes('--write')) proveAnew(names.length > 0 ? names : readdirSync(ADAPTERS));

const { found, due, path } = await readmes();
if (found !== due && words.includes('--write')) writeFileSync(path, due);
else if (found !== due) {
  console.error('The README says something else of the adapters: npm run adapters -- --write');
  process.exitCode = 1;
}

function proveAnew(adapters: string[]): void {
  const tests = adapters.map((name) => `${ADAPTERS}/${name}/contract.test.ts`).filter((test) => existsSync(test));
  const { status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--test', '--test-force-exit', '--test-concurrency=2', '--test-reporter=dot', ...tests],
    {
      stdio: 'inherit',
      env: { ...process.env, ADAPTER_RESULTS: 'write' },
    },
  );
  if (status !== 0) throw new Error('Not every adapter keeps the contract; what is written down stays.');
}
