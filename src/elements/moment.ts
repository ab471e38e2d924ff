const WEEK = 6 * 24 * 60 * 60 * 1000;

/** No line ends between a month and its day. */
const BEFORE_DAY = / (?=\d+\b(?![:.]\d))/g;

/** When something is, to the minute: by its weekday where that can be no other one, else by its date. */
export function moment(at: string, locale: string, now = Date.now()): string {
  const close = Math.abs(Date.parse(at) - now) < WEEK;
  const day = close ? ({ weekday: 'long' } as const) : ({ day: 'numeric', month: 'long' } as const);
  const format = new Intl.DateTimeFormat(locale, { ...day, hour: 'numeric', minute: '2-digit' });
  return format.format(new Date(at)).replace(BEFORE_DAY, '\u00a0');
}

/** From when to when, with the weekday and the date. */
export function span(starts: string, ends: string | undefined, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: 'numeric',
    minute: '2-digit',
  });
  const words = ends ? format.formatRange(new Date(starts), new Date(ends)) : format.format(new Date(starts));
  return words.replace(BEFORE_DAY, '\u00a0');
}
