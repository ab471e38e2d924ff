import { describe, it } from 'node:test';
import { conformance } from '../../../src/testing/conformance.js';
import { voucherifySubject } from './subject.js';

describe('the voucherify adapter keeps the contract', () => {
  for (const { name, run } of conformance(voucherifySubject())) {
    it(name, async () => {
      await run();
    });
  }
});
