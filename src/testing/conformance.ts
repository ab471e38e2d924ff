import { offered, type Case, type Stage } from './case.js';
import { abortCases } from './cases/abort.js';
import { isolationCases } from './cases/isolation.js';
import { activityCases } from './cases/activity.js';
import { birthdayCases } from './cases/birthday.js';
import { choiceCases } from './cases/choice.js';
import { claimCases } from './cases/claim.js';
import { completeCases } from './cases/complete.js';
import { holdCases } from './cases/hold.js';
import { joinCases } from './cases/join.js';
import { loadCases } from './cases/load.js';
import { orderCases } from './cases/order.js';
import { pagingCases } from './cases/paging.js';
import { quoteCases } from './cases/quote.js';
import { redeemCases } from './cases/redeem.js';
import { refusalCases } from './cases/refusal.js';
import { undoCases } from './cases/undo.js';
import { wishCases } from './cases/wish.js';
import { fail } from './expect.js';
import { Shopper } from './shopper.js';
import type { Context, Seed, Subject } from './subject.js';
import { usualWorld } from './world.js';

export { ConformanceError } from './expect.js';
export type { Context, Seed, SeedMember, SeedOrder, SeedReward, SeedRule, Subject, Trait } from './subject.js';

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
    ...choiceCases,
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
    if (subject.proof) offer.add('proof');
    if (!needs.every((need) => offer.has(need))) return 'skipped';
  }
  await run(stage);
  return 'passed';
}

function stageFor(subject: Subject, context: Context, seed: Seed): Stage {
  return {
    seed,
    currency: context.currency,
    proof: (order) =>
      subject.proof?.(order) ?? fail('subject.proof', `what proves who placed order ${order}`, undefined),
    guest: () => new Shopper(subject.adapter(), context),
    as: (id) => new Shopper(subject.adapter({ subject: id }), context),
  };
}
