import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { memoryIdempotency } from '../../src/gateway/index.js';
import { conformance } from '../../src/testing/conformance.js';
import type { Subject } from '../../src/testing/subject.js';
import { httpSubject, keyless, without, type HttpSubjectOptions } from './http.subject.js';
import { memorySubject } from './memory.subject.js';

const IN_PART = ['passed', 'skipped'];

async function keepsTheContract(expected: string[], backend: Subject, options?: HttpSubjectOptions): Promise<void> {
  const subject = await httpSubject(backend, options);
  after(() => subject.close());
  const outcomes = new Set<string>();
  for (const { name, run } of conformance(subject)) {
    it(name, async () => {
      outcomes.add(await run());
    });
  }
  it(`${expected.join(' and ')} is what the promises are`, () => assert.deepEqual([...outcomes].sort(), expected));
}

describe('http, through a gateway to the memory adapter', () => keepsTheContract(IN_PART, memorySubject()));

describe('http, when the backend can do half of it', () =>
  keepsTheContract(IN_PART, memorySubject(), { behind: without(['rewards', 'vouchers', 'undo', 'redemption']) }));

describe('http, when the backend can only be read', () =>
  keepsTheContract(IN_PART, memorySubject(), {
    behind: without(['redeem', 'redemption', 'undo', 'join', 'complete', 'birthday', 'wish', 'claim']),
  }));

describe('http, when the backend has no idempotency and the gateway stands in for it', () =>
  keepsTheContract(IN_PART, askedNothing(), { behind: keyless, idempotency: memoryIdempotency() }));

/** What gets lost between the gateway and a backend that can't be asked is lost for good; before the gateway it is not. */
function askedNothing(): Subject {
  const { loseNextAnswer: _loseNextAnswer, ...subject } = memorySubject();
  return subject;
}
