import type { Text } from '../locales/text.js';

const DAY = 24 * 60 * 60 * 1000;

/** Until when, to the minute: "today" or "tomorrow" by the calendar, else the date; and the time of day. */
export function deadline(at: string, text: Text, now = Date.now()): { day: string; time: string } {
  const moment = Date.parse(at);
  const days = Math.round((midnight(moment) - midnight(now)) / DAY);
  const near = new Intl.RelativeTimeFormat(text.locale, { numeric: 'auto' });
  return { day: days < 2 ? near.format(Math.max(days, 0), 'day') : text.date(at), time: text.time(moment) };
}

const midnight = (at: number): number => new Date(at).setHours(0, 0, 0, 0);
