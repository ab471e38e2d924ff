import { addDays, momentIn, weekdayOf } from './calendar.js';
import type { BonusDay } from './definition.js';

/** The day of this kind that a moment is in or, failing that, the next one; days are UTC. */
export function bonusDay({ weekday }: BonusDay, moment: Date): { from: Date; until: Date } {
  const thisWeek = momentIn(moment, { weeks: 0, weekday: weekday ?? weekdayOf(moment), hour: 0 });
  const from = addDays(thisWeek, 1) > moment ? thisWeek : addDays(thisWeek, 7);
  return { from, until: addDays(from, 1) };
}

/** What purchases earn at a moment, in percent of any other day. */
export function bonusFactor(bonus: BonusDay | undefined, moment: Date): number {
  return bonus && bonusDay(bonus, moment).from <= moment ? bonus.factor : 100;
}
