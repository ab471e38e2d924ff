import { describe, it } from 'node:test';
import { conformance } from '../../../src/testing/conformance.js';
import { squareSubject } from './subject.js';

describe('the square adapter keeps the contract', () => {
  for (const { name, run } of conformance(squareSubject())) {
    it(name, async () => {
      await run();
    });
  }
});
