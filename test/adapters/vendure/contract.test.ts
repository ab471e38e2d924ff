import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { conformance } from '../../../src/testing/conformance.js';
import { vendureSubject } from './subject.js';

describe('vendure keeps the contract', async () => {
  const subject = await vendureSubject();
  after(() => subject.close());
  const outcomes = new Set<string>();
  for (const { name, run } of conformance(subject)) {
    it(name, async () => {
      outcomes.add(await run());
    });
  }
  it('in all that it has an idea of', () => assert.deepEqual([...outcomes].sort(), ['passed', 'skipped']));
});
