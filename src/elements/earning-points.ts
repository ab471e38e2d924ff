import type { EarningRule, Member, Money, Program } from '../adapters/adapter.js';

/** What a purchase would bring. */
export interface Earned {
  points: number;
  /** Times more than usual, today; 1 on a usual day. */
  factor: number;
}

/**
 * What this amount earns the member, or would earn one who joins: by the purchase rule of its currency, the tier's
 * multiplier and a day that counts more, cut to whole points once. Nothing in a currency the rule does not know.
 */
export function pointsFor({ minor, currency }: Money, program: Program, member: Member, now: number): Earned {
  const rule = program.earning.find(({ kind, per }) => kind === 'purchase' && per?.currency === currency);
  if (!rule?.per || !rule.points || member.state === 'blocked') return { points: 0, factor: 1 };
  const tier = program.tiers.find(({ id }) => id === member.tier?.current);
  const factor = bonusFactor(rule, now);
  const base = Math.floor(minor / rule.per.minor) * rule.points;
  return { points: Math.floor((base * (tier?.multiplier ?? 100) * factor) / 10_000), factor: factor / 100 };
}

/** In percent. */
function bonusFactor({ bonus }: EarningRule, now: number): number {
  const counts = bonus && Date.parse(bonus.from) <= now && now < Date.parse(bonus.until);
  return counts ? bonus.factor : 100;
}
