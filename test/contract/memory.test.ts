import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { conformance } from '../../src/testing/conformance.js';
import { memorySubject } from './memory.subject.js';

describe('the memory adapter keeps the contract', () => {
  for (const { name, run } of conformance(memorySubject())) {
    it(name, async () => {
      assert.equal(await run(), 'passed');
    });
  }
});
