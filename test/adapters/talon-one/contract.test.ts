import { describe, it } from 'node:test';
import { conformance } from '../../../src/testing/conformance.js';
import { talonOneSubject } from './subject.js';

describe('the talon-one adapter keeps the contract', () => {
  for (const { name, run } of conformance(talonOneSubject())) {
    it(name, async () => {
      await run();
    });
  }
});
