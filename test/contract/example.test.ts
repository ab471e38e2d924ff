import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { conformance, ConformanceError } from '../../src/testing/conformance.js';
import { serveBeans } from './beans.js';
import { beansSubject, built, exampleSource } from './example.js';

const source = await exampleSource();
const beans = await serveBeans();
after(() => beans.close());

describe('the example of "Write an adapter", built as it stands there', async () => {
  const subject = beansSubject(await built(source), beans);
  const outcomes: string[] = [];
  for (const { name, run } of conformance(subject)) {
    it(name, async () => {
      outcomes.push(await run());
    });
  }

  it('is tried in far more than it leaves out', () => {
    const passed = outcomes.filter((outcome) => outcome === 'passed').length;
    assert.ok(passed > 60, `${passed} of ${outcomes.length}`);
  });
});

interface Slip {
  slip: string;
  /** What stands in the example, and what a stranger might have written instead. */
  written: string;
  instead: string;
  promise: string;
  saying: RegExp;
}

const SLIPS: Slip[] = [
  {
    slip: 'sends each redeem under a key of its own',
    written: `'Idempotency-Key': key`,
    instead: `'Idempotency-Key': key && crypto.randomUUID()`,
    promise: 'one key sent five times at once is applied once',
    saying: /^redeem, number of vouchers for one key sent five times at once, and once more: expected 1, got 6$/,
  },
  {
    slip: 'passes times on as the backend writes them',
    written: `at: timeIn(row, 'at')`,
    instead: `at: textIn(row, 'at')`,
    promise: 'a member has the points they earned',
    saying: /^load → member\.activity\[0\]\.at: expected an ISO 8601 time with offset, got "[-\d]+ [:\d]+"$/,
  },
  {
    slip: 'takes a decimal for minor units',
    written: 'value: moneyOf(row.amount, currency)',
    instead: 'value: row.amount && { minor: Number(row.amount), currency }',
    promise: 'the program offers its rewards at their price',
    saying: /^load → program\.rewards, treat: expected {.*"minor":500}}, got {.*"minor":5}}$/,
  },
  {
    slip: 'takes a redeem for something that may be repeated',
    written: `stake: 'write', body`,
    instead: `stake: 'read', body`,
    promise: 'redeem of a backend that is out of order is told as unavailable',
    saying: /^redeem, backend that is out of order → error\.outcome: expected "unknown", got "not_done"$/,
  },
  {
    slip: "does not translate the backend's errors",
    written: '{ code: CODES[answer.json?.error] }',
    instead: '{}',
    promise: 'redeem refuses a reward that costs more than the balance (insufficient_points) and changes nothing',
    saying:
      /^redeem of a reward that costs more than the balance: expected to be rejected with insufficient_points, got LoyaltyError in_progress \(unknown\): /,
  },
];

describe('the example, by a stranger who', () => {
  for (const { slip, written, instead, promise, saying } of SLIPS) {
    it(`${slip}, is told so`, async () => {
      assert.ok(source.includes(written), `the example has no ${written}`);
      const subject = beansSubject(await built(source.replace(written, instead)), beans);
      const broken = conformance(subject).find(({ name }) => name === promise);
      await assert.rejects(
        async () => broken?.run(),
        (error) => error instanceof ConformanceError && saying.test(error.message),
      );
    });
  }
});
