import { describe, it } from 'node:test';
import { conformance } from '../../../src/testing/conformance.js';
import { pointsSubject, walletSubject } from './subject.js';

for (const [what, subject] of [
  ['TeraWallet', walletSubject()],
  ['MyRewards', pointsSubject()],
] as const) {
  describe(`the woocommerce adapter keeps the contract with ${what}`, () => {
    for (const { name, run } of conformance(subject)) it(name, async () => void (await run()));
  });
}
