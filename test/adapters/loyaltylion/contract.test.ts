import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { conformance } from '../../../src/testing/conformance.js';
import { loyaltylionSubject } from './subject.js';

/** LoyaltyLion tells of the latest 20 claims, so of 23 vouchers three are out of sight. */
const MORE_THAN_TOLD = 'vouchers page: each once, in the same order every time, unused ones first';

describe('the loyaltylion adapter keeps the contract', async () => {
  const subject = await loyaltylionSubject();
  after(() => subject.close());

  for (const { name, run } of conformance(subject)) {
    it(name, async () => {
      if (name === MORE_THAN_TOLD) await assert.rejects(run(), /^ConformanceError: vouchers, all pages: expected/);
      else await run();
    });
  }
});
