import type { EarningRule } from '../../src/adapters/adapter.js';
import { addDays, addMonths } from './calendar.js';

/** A calendar period in UTC; weeks begin on Monday. */
export type Period = NonNullable<NonNullable<EarningRule['limit']>['per']>;

/** When the period that a moment is in began. */
export function startOf(period: Period, moment: Date): Date {
  const [year, month, day] = [moment.getUTCFullYear(), moment.getUTCMonth(), moment.getUTCDate()];
  const starts: Record<Period, number> = {
    day: Date.UTC(year, month, day),
    week: Date.UTC(year, month, day - ((moment.getUTCDay() + 6) % 7)),
    month: Date.UTC(year, month),
    year: Date.UTC(year, 0),
  };
  return new Date(starts[period]);
}

/** When the period that a moment is in ends, and the next one begins. */
export function endOf(period: Period, moment: Date): Date {
  const start = startOf(period, moment);
  if (period === 'day') return addDays(start, 1);
  if (period === 'week') return addDays(start, 7);
  return addMonths(start, period === 'month' ? 1 : 12);
}
