import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { claimCases } from '../../src/testing/cases/claim.js';
import { conformance } from '../../src/testing/conformance.js';
import { memorySubject } from './memory.subject.js';

describe('the memory adapter keeps the contract', () => {
  const skipped: string[] = [];

  for (const { name, run } of conformance(memorySubject())) {
    it(name, async () => {
      if ((await run()) === 'skipped') skipped.push(name);
    });
  }

  it('in all that it offers: it has no shop behind it where guests place orders', () => {
    assert.deepEqual(
      skipped,
      claimCases.map(({ name }) => name),
    );
  });
});
