import type { Case } from './case.js';
import { abortCases } from './cases/abort.js';
import { isolationCases } from './cases/isolation.js';
import { activityCases } from './cases/activity.js';
import { birthdayCases } from './cases/birthday.js';
import { cartCases } from './cases/cart.js';
import { choiceCases } from './cases/choice.js';
import { claimCases } from './cases/claim.js';
import { completeCases } from './cases/complete.js';
import { failingCases } from './cases/failing.js';
import { holdCases } from './cases/hold.js';
import { joinCases } from './cases/join.js';
import { loadCases } from './cases/load.js';
import { lostCases } from './cases/lost.js';
import { marketCases } from './cases/market.js';
import { orderCases } from './cases/order.js';
import { pagingCases } from './cases/paging.js';
import { quoteCases } from './cases/quote.js';
import { redeemCases } from './cases/redeem.js';
import { refusalCases } from './cases/refusal.js';
import { spoiltCases } from './cases/spoilt.js';
import { undoCases } from './cases/undo.js';
import { wishCases } from './cases/wish.js';
import { contextOf, stageFor } from './stage.js';
import type { Subject } from './subject.js';
import { usualWorld } from './world.js';

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
export function conformance(subject: Subject): ConformanceCase[] {
  const cases = [
    ...loadCases,
    ...pagingCases,
    ...redeemCases,
    ...refusalCases,
    ...choiceCases,
    ...lostCases,
    ...cartCases,
    ...undoCases,
    ...holdCases,
    ...quoteCases,
    ...activityCases,
    ...joinCases,
    ...completeCases,
    ...birthdayCases,
    ...wishCases,
    ...orderCases,
    ...claimCases,
    ...isolationCases,
    ...marketCases,
    ...abortCases,
    ...failingCases,
    ...spoiltCases,
  ];
  return cases.map((one) => ({ name: one.name, run: () => runCase(one, subject) }));
}

async function runCase({ needs = [], seed = usualWorld, run }: Case, subject: Subject): Promise<'passed' | 'skipped'> {
  const seeded = seed(contextOf(subject).currency);
  await subject.seed(seeded);
  const stage = await stageFor(subject, seeded);
  if (!needs.every((need) => stage.has(need))) return 'skipped';
  await run(stage);
  return 'passed';
}
