import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { allResults } from './results.js';
import { readmes } from './table.js';

describe('what the README says of the adapters', () => {
  it('is what the suite found', async () => {
    const { found, due } = await readmes();
    assert.equal(found, due, 'npm run adapters -- --write');
  });

  it('leaves out none that is built in', async () => {
    const folders = readdirSync('src/adapters', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const builtIn = folders.map(({ name }) => name).sort();
    assert.deepEqual([...(await allResults()).keys()], builtIn);
  });
});
