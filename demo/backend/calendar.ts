/** A point in the week, in UTC: `weeks` from the current one (0), `weekday` from 1, Monday, to 7, `hour` from 0 to 23. */
export interface Moment {
  weeks: number;
  weekday: number;
  hour: number;
}

/** When a moment is, as seen in the week of `now`. */
export function momentIn(now: Date, { weeks, weekday, hour }: Moment): Date {
  const monday = now.getUTCDate() - weekdayOf(now) + 1;
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), monday + weeks * 7 + weekday - 1, hour));
}

/** From 1, Monday, to 7, in UTC. */
export function weekdayOf(date: Date): number {
  return date.getUTCDay() || 7;
}

export function addDays(date: Date, days: number): Date {
  const moved = new Date(date);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved;
}

export function addMonths(date: Date, months: number): Date {
  const moved = new Date(date);
  moved.setUTCMonth(moved.getUTCMonth() + months);
  return moved;
}
