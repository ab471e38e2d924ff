import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { LoyaltyAdapter } from '../../src/adapters/adapter.js';
import { conformance, ConformanceError, type Subject } from '../../src/testing/conformance.js';
import { memorySubject } from './memory.subject.js';

export type Memory = Required<LoyaltyAdapter>;

export interface Breakage {
  adapter: string;
  /** What some case must say about it. */
  saying: RegExp;
  /** `ada` is the adapter of one member, whoever is asking. */
  breaks(memory: Memory, ada: Memory): Partial<LoyaltyAdapter>;
}

/** Each adapter is the memory adapter but for one promise. */
export function describeBroken(promises: string, breakages: Breakage[]): void {
  describe(`the suite says what is wrong with ${promises} of an adapter that`, () => {
    for (const { adapter, saying, breaks } of breakages) {
      it(adapter, async () => {
        const sentences = await complaints(brokenSubject(breaks));
        assert.ok(
          sentences.some((sentence) => saying.test(sentence)),
          sentences.join('\n') || 'not a single complaint',
        );
      });
    }
  });
}

function brokenSubject(breaks: Breakage['breaks']): Subject {
  const memory = memorySubject();
  const ada = () => memory.adapter({ subject: 'ada' }) as Memory;
  return {
    ...memory,
    // One that this backend does not know of: whoever passes on what it says is found out.
    markets: [{ locale: 'da', currency: 'DKK' }],
    adapter: (identity) => {
      const healthy = memory.adapter(identity) as Memory;
      return { ...healthy, ...breaks(healthy, ada()) };
    },
  };
}

async function complaints(subject: Subject): Promise<string[]> {
  const sentences: string[] = [];
  for (const { run } of conformance(subject)) {
    await run().catch((error: unknown) => {
      assert.ok(error instanceof ConformanceError, String(error));
      sentences.push(error.message);
    });
  }
  return sentences;
}
