import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cartCases } from '../../src/testing/cases/cart.js';
import { failingCases } from '../../src/testing/cases/failing.js';
import { spoiltCases } from '../../src/testing/cases/spoilt.js';
import { conformance } from '../../src/testing/conformance.js';
import { ledgerSubject } from './ledger.subject.js';

const subject = await ledgerSubject();

describe('the ledger adapter keeps the contract', () => {
  const skipped: string[] = [];
  for (const { name, run } of conformance(subject)) {
    it(name, async () => {
      if ((await run()) === 'skipped') skipped.push(name);
    });
  }

  it('in all of it, but for a wire that fails and a cart of its own', () => {
    assert.deepEqual(
      skipped,
      [...cartCases, ...failingCases, ...spoiltCases].map(({ name }) => name),
    );
  });
});
