import type { ProgramDefinition, TierDefinition, TierRule } from './definition.js';

const DEFAULTS: TierRule = { measure: 'spend', months: 12, graceDays: 30, riskDays: 30, recentDays: 14 };

/** What reaches a tier, in one unit of the program's measure. */
export interface TierGoal {
  /** Tier id. */
  tier: string;
  /** A currency where spend is measured, else the measure itself: amounts of different units are never added up. */
  unit: string;
  threshold: number;
}

export function tierRuleOf({ tierRule }: ProgramDefinition): TierRule {
  return { ...DEFAULTS, ...tierRule };
}

/** The unit that a member who shops in a currency is measured in. */
export function unitFor(program: ProgramDefinition, currency: string): string {
  const { measure } = tierRuleOf(program);
  return measure === 'spend' ? currency : measure;
}

/** What reaches the program's tiers; nothing reaches one that is by invitation. */
export function goalsOf(program: ProgramDefinition): TierGoal[] {
  const { measure } = tierRuleOf(program);
  return program.tiers
    .filter(({ access }) => access !== 'invitation')
    .flatMap(({ id, thresholds, threshold }) =>
      Object.entries(measure === 'spend' ? (thresholds ?? {}) : { [measure]: threshold }).flatMap(([unit, least]) =>
        least === undefined ? [] : [{ tier: id, unit, threshold: least }],
      ),
    );
}

export function goalIn(program: ProgramDefinition, tier: TierDefinition, unit: string): TierGoal | undefined {
  return goalsOf(program).find((goal) => goal.tier === tier.id && goal.unit === unit);
}

/** Where everyone starts: the tier that takes nothing. */
export function entryTier(program: ProgramDefinition): TierDefinition | undefined {
  const free = goalsOf(program).find(({ threshold }) => threshold === 0);
  return free && tierById(program, free.tier);
}

export function tierById({ tiers }: ProgramDefinition, id: string | null): TierDefinition | undefined {
  return tiers.find((tier) => tier.id === id);
}

/** Whether nothing but its measure stands before a tier, so that everyone can aim for it. */
export function isOpen({ access = 'open' }: TierDefinition): boolean {
  return access === 'open';
}

/** Whether a tier stands higher than another; having none stands lowest. */
export function isAbove(
  { tiers }: ProgramDefinition,
  tier: TierDefinition | undefined,
  other: TierDefinition | undefined,
): boolean {
  const rank = (each: TierDefinition | undefined) => (each ? tiers.indexOf(each) : -1);
  return rank(tier) > rank(other);
}
