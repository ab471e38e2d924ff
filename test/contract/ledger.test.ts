import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { conformance } from '../../src/testing/conformance.js';
import { ledgerSubject } from './ledger.subject.js';

const subject = await ledgerSubject();

describe('the ledger adapter keeps the contract', () => {
  after(() => subject.close());
  for (const { name, run } of conformance(subject)) {
    it(name, async () => {
      assert.equal(await run(), 'passed');
    });
  }
});
