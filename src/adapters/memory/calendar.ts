import type { Birthday, EarningRule } from '../adapter.js';

type Period = NonNullable<NonNullable<EarningRule['limit']>['per']>;

/** A year with a 29 February, for birthdays without one. */
const LEAP_YEAR = 2000;

/** When the calendar period of `now` ends, in UTC; both in milliseconds since the epoch. */
export function periodEnd(now: number, per: Period): number {
  const date = new Date(now);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  const daysSinceMonday = (date.getUTCDay() + 6) % 7;
  const ends = {
    day: Date.UTC(year, month, day + 1),
    week: Date.UTC(year, month, day + 7 - daysSinceMonday),
    month: Date.UTC(year, month + 1),
    year: Date.UTC(year + 1, 0),
  };
  return ends[per];
}

export function isDate({ month, day, year = LEAP_YEAR }: Birthday): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** In milliseconds since the epoch, as `after` is; who was born on 29 February has the 1 March in other years. */
export function nextBirthday({ month, day }: Birthday, after: number): number {
  const year = new Date(after).getUTCFullYear();
  const days = [year, year + 1].map((each) => Date.UTC(each, month - 1, day));
  return Math.min(...days.filter((each) => each > after));
}
