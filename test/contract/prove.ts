import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { CAPABILITIES, type Capability, type LoyaltyAdapter } from '../../src/adapters/adapter.js';
import { conformance, type Subject, type Trait } from '../../src/testing/conformance.js';
import { contextOf } from '../../src/testing/stage.js';
import { usualWorld } from '../../src/testing/world.js';
import { readResult, WRITING, writeResult } from './results.js';

export interface Proof {
  /** What stood on the other side, for the README: "double from the vendor's documents", "Medusa 2.21.1". */
  against: string;
  /** Where one adapter is proven twice: names the second file of results, e.g. "server". */
  kind?: string;
}

/** What the suite made of an adapter; kept in a file beside its test. */
export interface Result extends Pick<LoyaltyAdapter, 'runsIn' | 'idempotency'> {
  against: string;
  /** Named by the program and had by the adapter. */
  capabilities: Capability[];
  lacks: readonly Trait[];
  passed: number;
  /** By name: what the backend has no idea of. */
  skipped: string[];
}

/** Far from UTC, and off by three quarters of an hour: whoever takes the local time for another one is found out. */
process.env['TZ'] = 'Pacific/Chatham';

/**
 * The whole of an adapter's contract test, its folder's name given: runs the suite, and holds what came of it against
 * what is written down, so that no promise is lost unseen.
 */
export function proveContract(
  name: string,
  subject: Subject & { close?(): Promise<void> | void },
  { against, kind }: Proof,
): void {
  describe(`${name} keeps the contract, against ${against}`, () => {
    const outcomes = new Map<string, 'passed' | 'skipped'>();
    const cases = conformance(subject);
    after(() => subject.close?.());
    for (const one of cases) {
      it(one.name, async () => {
        outcomes.set(one.name, await one.run());
      });
    }

    it('in all that is written down of it (npm run adapters -- --write)', async () => {
      assert.equal(outcomes.size, cases.length, 'some of it was broken');
      const result: Result = { against, ...(await declared(subject)), ...summed(outcomes) };
      if (WRITING) await writeResult(name, kind, result);
      assert.deepEqual(await readResult(name, kind), result);
    });
  });
}

async function declared(subject: Subject): Promise<Omit<Result, 'against' | 'passed' | 'skipped'>> {
  const context = contextOf(subject);
  await subject.seed(usualWorld(context.currency));
  const adapter = subject.adapter();
  const { program } = await adapter.load(context, { signal: new AbortController().signal });
  const named = program === 'unchanged' ? [] : program.capabilities;
  return {
    runsIn: adapter.runsIn,
    idempotency: adapter.idempotency,
    capabilities: CAPABILITIES.filter((capability) => named.includes(capability) && adapter[capability]),
    lacks: subject.lacks ?? [],
  };
}

function summed(outcomes: Map<string, 'passed' | 'skipped'>): Pick<Result, 'passed' | 'skipped'> {
  const skipped = [...outcomes].flatMap(([name, outcome]) => (outcome === 'skipped' ? name : []));
  return { passed: outcomes.size - skipped.length, skipped };
}
