import { offered, type Case, type Stage } from './case.js';
import { abortCases } from './cases/abort.js';
import { isolationCases } from './cases/isolation.js';
import { joinCases } from './cases/join.js';
import { loadCases } from './cases/load.js';
import { pagingCases } from './cases/paging.js';
import { redeemCases } from './cases/redeem.js';
import { refusalCases } from './cases/refusal.js';
import { undoCases } from './cases/undo.js';
import { Shopper } from './shopper.js';
import type { Context, Seed, Subject } from './subject.js';
import { usualWorld } from './world.js';

export { ConformanceError } from './expect.js';
export type { Context, Seed, SeedMember, SeedReward, Subject } from './subject.js';

export interface ConformanceCase {
  name: string;
  /**
   * Seeds the backend, then tries one promise of the contract. 'skipped' when the program does not offer what the
   * promise is about; rejects with a ConformanceError that says what was expected and what the adapter did.
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
    ...undoCases,
    ...joinCases,
    ...isolationCases,
    ...abortCases,
  ];
  return cases.map((one) => ({ name: one.name, run: () => runCase(one, subject) }));
}

async function runCase({ needs = [], seed = usualWorld, run }: Case, subject: Subject): Promise<'passed' | 'skipped'> {
  const context = subject.context ?? { locale: 'en', currency: 'EUR' };
  const stage = stageFor(subject, context, seed(context.currency));
  await subject.seed(stage.seed);
  if (needs.length > 0) {
    const offer = await offered(stage.guest());
    if (!needs.every((need) => offer.has(need))) return 'skipped';
  }
  await run(stage);
  return 'passed';
}

function stageFor(subject: Subject, context: Context, seed: Seed): Stage {
  return {
    seed,
    guest: () => new Shopper(subject.adapter(), context),
    as: (id) => new Shopper(subject.adapter({ subject: id }), context),
  };
}
