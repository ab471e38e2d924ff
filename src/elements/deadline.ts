import type { Text } from '../locales/text.js';

/** Until when, to the minute: "today", "tomorrow" or the date, and the time of day. */
export function deadline(at: string, text: Text, now = Date.now()): { day: string; time: string } {
  return { day: text.until(at, now, 1), time: text.time(Date.parse(at)) };
}
