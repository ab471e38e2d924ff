import type { Subject } from './subject.js';
export { ConformanceError } from './expect.js';
export type { Context, Failure, Seed, SeedMember, SeedOrder, SeedReward, SeedRule, Subject, Trait } from './subject.js';
export interface ConformanceCase {
    name: string;
    /**
     * Seeds the backend, then tries one promise of the contract. 'skipped' when the program does not offer, or the subject
     * lacks, what the promise is about; rejects with a ConformanceError that says what was expected and what the adapter did.
     */
    run(): Promise<'passed' | 'skipped'>;
}
/**
 * Every promise an adapter makes by declaring `contract: 1`. Belongs to no test runner; run one case at a time, since
 * each empties the backend:
 *
 *     for (const { name, run } of conformance(subject)) it(name, async () => { await run(); });
 */
export declare function conformance(subject: Subject): ConformanceCase[];
