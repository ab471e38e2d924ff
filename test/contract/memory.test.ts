import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cartCases } from '../../src/testing/cases/cart.js';
import { claimCases } from '../../src/testing/cases/claim.js';
import { failingCases } from '../../src/testing/cases/failing.js';
import { marketCases } from '../../src/testing/cases/market.js';
import { spoiltCases } from '../../src/testing/cases/spoilt.js';
import { conformance } from '../../src/testing/conformance.js';
import { memorySubject } from './memory.subject.js';

describe('the memory adapter keeps the contract', () => {
  const skipped: string[] = [];

  for (const { name, run } of conformance(memorySubject())) {
    it(name, async () => {
      if ((await run()) === 'skipped') skipped.push(name);
    });
  }

  it('in all that it offers: no shop where guests place orders, no wire that fails, no cart of its own', () => {
    const beyond = [...cartCases, ...claimCases, ...marketCases.slice(1, 3), ...failingCases, ...spoiltCases];
    assert.deepEqual(
      skipped,
      beyond.map(({ name }) => name),
    );
  });
});
