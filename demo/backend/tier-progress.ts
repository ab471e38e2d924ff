import type { TierProgress } from '../../src/adapters/adapter.js';
import { addDays, addMonths } from './calendar.js';
import type { Context } from './context.js';
import type { Queryable } from './database.js';
import type { ProgramDefinition, TierDefinition } from './definition.js';
import { type Holding, holdingOf, presentState } from './tier-holdings.js';
import { carriedUntil, type Count, countsOf } from './tier-record.js';
import { goalIn, isAbove, isOpen, tierRuleOf, unitFor } from './tier-rule.js';
import { tierAt, type TierState } from './tier-states.js';

/** A member's tier at one moment, in the unit they are shown it in. */
interface Standpoint {
  program: ProgramDefinition;
  now: Date;
  unit: string;
  state: TierState;
  record: Holding['record'];
  count: Count | undefined;
}

/** How far the member is, in the currency they shop in. */
export async function tierProgress(
  context: Context,
  transaction: Queryable,
  { member, currency }: { member: string; currency: string },
): Promise<TierProgress> {
  const { program } = context;
  const holding = await holdingOf(context, transaction, member);
  const unit = unitFor(program, currency);
  const count = (await countsOf(context, transaction, member)).find((each) => each.unit === unit);
  const state = presentState(holding);
  const { measure } = tierRuleOf(program);
  return {
    measure,
    value: count?.value ?? 0,
    ...(measure === 'spend' && { currency }),
    ...present({ program, now: context.now(), unit, state, record: holding.record, count }),
  };
}

function present(standpoint: Standpoint): Partial<TierProgress> {
  const { state } = standpoint;
  return {
    ...(state.tier && { current: state.tier.id, since: state.since.toISOString() }),
    ...wayUp(standpoint),
    ...whatKeeps(standpoint),
    ...whatIsSpecial(standpoint),
  };
}

/** The next tier that is open to all: the others are not there to be aimed for. */
function wayUp({ program, unit, state }: Standpoint): Pick<TierProgress, 'next' | 'target'> {
  const isNext = (tier: TierDefinition) => isOpen(tier) && isAbove(program, tier, state.tier);
  const next = program.tiers.find(isNext);
  const goal = next && goalIn(program, next, unit);
  return { ...(next && { next: next.id }), ...(goal && { target: goal.threshold }) };
}

/**
 * Beyond `until` only part of the value counts: what leaves by then has to come on top of the threshold. A tier that was
 * reached in another currency is kept there.
 */
function whatKeeps({
  program,
  unit,
  state,
  record,
  count,
}: Standpoint): Pick<TierProgress, 'keep' | 'until' | 'forecast'> {
  const { tier, graceUntil } = state;
  const goal = tier && record.find((each) => each.tier === tier.id && each.unit === unit);
  if (graceUntil) {
    const follows = forecast(program, record, tier, graceUntil.getTime());
    return { ...(goal && { keep: goal.threshold }), until: graceUntil.toISOString(), ...follows };
  }
  const lapses = tier && !state.invited ? carriedUntil(record, tier) : Infinity;
  if (lapses === Infinity) return oldestLeaves(program, count);
  const graceEnds = addDays(new Date(lapses), tierRuleOf(program).graceDays).getTime();
  return {
    ...(goal?.metUntil === lapses && { keep: goal.threshold + (count?.value ?? 0) - goal.left }),
    until: new Date(lapses).toISOString(),
    ...forecast(program, record, tier, graceEnds),
  };
}

function oldestLeaves(program: ProgramDefinition, count: Count | undefined): Pick<TierProgress, 'until'> {
  return count ? { until: addMonths(count.oldest, tierRuleOf(program).months).toISOString() } : {};
}

function forecast(
  program: ProgramDefinition,
  record: Holding['record'],
  current: TierDefinition | undefined,
  time: number,
): Pick<TierProgress, 'forecast'> {
  const follows = tierAt(program, record, time);
  return follows && follows !== current ? { forecast: follows.id } : {};
}

function whatIsSpecial(standpoint: Standpoint): Pick<TierProgress, 'standing' | 'previous'> {
  const { program, now, state } = standpoint;
  if (state.graceUntil) return { standing: 'grace' };
  const recently = now < addDays(state.since, tierRuleOf(program).recentDays);
  if (recently && isAbove(program, state.previous, state.tier)) return { standing: 'downgraded', ...formerly(state) };
  if (recently && wasReached(standpoint)) return { standing: 'reached', ...formerly(state) };
  return isAtRisk(standpoint) ? { standing: 'at_risk' } : {};
}

/** Nobody reaches the tier that everyone starts in. */
function wasReached({ program, state, unit }: Standpoint): boolean {
  const { tier, invited } = state;
  return isAbove(program, tier, state.previous) && (invited || (tier && goalIn(program, tier, unit)?.threshold) !== 0);
}

function isAtRisk({ program, now, state, record }: Standpoint): boolean {
  if (!state.tier || state.invited) return false;
  return carriedUntil(record, state.tier) <= addDays(now, tierRuleOf(program).riskDays).getTime();
}

function formerly({ previous }: TierState): Pick<TierProgress, 'previous'> {
  return previous ? { previous: previous.id } : {};
}
