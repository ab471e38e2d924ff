import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { proofsOf, provenAgainst } from '../backends/proofs.js';
import { allResults } from './results.js';
import { readmes } from './table.js';

describe('what the README says of the adapters', () => {
  it('is what the suite found', async () => {
    const { found, due } = await readmes();
    assert.equal(found, due, 'npm run adapters -- --write');
  });

  it('names the servers and clients that it was proven on as they are installed', async () => {
    for (const name of (await allResults()).keys()) {
      const written = proofsOf(name).map(({ against }) => against);
      assert.deepEqual(written, provenAgainst(name), 'npm run test:backends -- --write');
    }
  });

  it('leaves out none that is built in', async () => {
    const folders = readdirSync('src/adapters', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const builtIn = folders.map(({ name }) => name).sort();
    assert.deepEqual([...(await allResults()).keys()], builtIn);
  });
});
