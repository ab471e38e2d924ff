import { describe, it } from 'node:test';
import { conformance } from '../../../src/testing/conformance.js';
import { yotpoSubject } from './subject.js';

describe('the yotpo adapter keeps the contract', () => {
  for (const { name, run } of conformance(yotpoSubject())) {
    it(name, async () => {
      await run();
    });
  }
});
