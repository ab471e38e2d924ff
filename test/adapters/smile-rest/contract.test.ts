import { describe, it } from 'node:test';
import { conformance } from '../../../src/testing/conformance.js';
import { smileRestSubject } from './subject.js';

describe('the smile-rest adapter keeps the contract', () => {
  for (const { name, run } of conformance(smileRestSubject())) {
    it(name, async () => {
      await run();
    });
  }
});
