import { describe, it } from 'node:test';
import { conformance } from '../../../src/testing/conformance.js';
import { creditSubject, printedSubject } from './subject.js';

for (const [what, subject] of [
  ['store credit', creditSubject()],
  ['printed metafields', printedSubject()],
] as const) {
  describe(`the shopify adapter keeps the contract with ${what}`, () => {
    for (const { name, run } of conformance(subject)) it(name, async () => void (await run()));
  });
}
