import { describe, it } from 'node:test';
import { conformance } from '../../../src/testing/conformance.js';
import { smileSubject } from './subject.js';

describe('the smile adapter keeps the contract', () => {
  for (const { name, run } of conformance(smileSubject())) {
    it(name, async () => {
      await run();
    });
  }
});
