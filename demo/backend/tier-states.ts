import { addDays } from './calendar.js';
import type { ProgramDefinition, TierDefinition } from './definition.js';
import { carriedUntil, type GoalRecord } from './tier-record.js';
import { isAbove, tierRuleOf } from './tier-rule.js';

/** How a member holds a tier. */
export interface TierState {
  /** Undefined below the lowest. */
  tier: TierDefinition | undefined;
  since: Date;
  /** What they held before. */
  previous: TierDefinition | undefined;
  /** It stays whatever the measure says. */
  invited: boolean;
  /** The measure fell below what keeps the tier; it goes then, unless the measure recovers. */
  graceUntil: Date | undefined;
}

/** What decides how a state goes on. */
export interface TierHistory {
  record: readonly GoalRecord[];
  /** When a return last lowered what counts. */
  loweredAt: Date | null;
}

/** The states that follow one on record by the clock, oldest first; the last is the present one. */
export function statesAfter(
  program: ProgramDefinition,
  onRecord: TierState,
  history: TierHistory,
  now: Date,
): TierState[] {
  const next = nextState(program, onRecord, history, now);
  return next ? [next, ...statesAfter(program, next, history, now)] : [];
}

/** The highest tier whose measure is met at a time, given what counts now. */
export function tierAt(
  { tiers }: ProgramDefinition,
  record: readonly GoalRecord[],
  time: number,
): TierDefinition | undefined {
  return tiers.findLast((tier) => carriedUntil(record, tier) > time);
}

function nextState(
  program: ProgramDefinition,
  state: TierState,
  history: TierHistory,
  now: Date,
): TierState | undefined {
  const reached = tierAt(program, history.record, now.getTime());
  if (isAbove(program, reached, state.tier)) return changed(state, reached, now);
  if (state.invited || !state.tier) return undefined;
  if (carriedUntil(history.record, state.tier) > now.getTime()) {
    return state.graceUntil && { ...state, graceUntil: undefined };
  }
  const graceUntil = state.graceUntil ?? graceAfter(program, state.tier, state.since, history);
  if (graceUntil > now) return state.graceUntil ? undefined : { ...state, graceUntil };
  return changed(state, tierAt(program, history.record, graceUntil.getTime()), graceUntil);
}

/** Counted from the last of what can have begun it, so that nobody's grace has passed before it could be known of. */
function graceAfter(
  program: ProgramDefinition,
  tier: TierDefinition,
  since: Date,
  { record, loweredAt }: TierHistory,
): Date {
  const began = Math.max(carriedUntil(record, tier), since.getTime(), loweredAt?.getTime() ?? -Infinity);
  return addDays(new Date(began), tierRuleOf(program).graceDays);
}

function changed({ tier: previous }: TierState, tier: TierDefinition | undefined, since: Date): TierState {
  return { tier, since, previous, invited: false, graceUntil: undefined };
}
