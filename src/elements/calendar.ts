/** What goes into a shopper's calendar. Times are ISO 8601. */
export interface CalendarEntry {
  /** Stable: the same entry again replaces itself. */
  id: string;
  title: string;
  starts: string;
  ends?: string | undefined;
  place?: string | undefined;
  about?: string | undefined;
}

/** Longest line, in octets (RFC 5545, 3.1). */
const LINE = 75;

/** Hands the browser a calendar file with one entry, made in the page. */
export function downloadEvent(entry: CalendarEntry): void {
  const file = new Blob([calendarFile(entry, Date.now(), location.hostname)], { type: 'text/calendar' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `${entry.title.replace(/[^\p{L}\p{N}]+/gu, '-')}.ics`;
  link.click();
  // Safari reads the file after the click has returned.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}

/** The entry as RFC 5545 has it, with a reminder; `now` in milliseconds, `domain` makes the id unique in the world. */
export function calendarFile(
  { id, title, starts, ends, place, about }: CalendarEntry,
  now: number,
  domain: string,
): string {
  const lines = [
    ['BEGIN', 'VCALENDAR'],
    ['VERSION', '2.0'],
    ['PRODID', '-//loyalty-widget//EN'],
    ['BEGIN', 'VEVENT'],
    ['UID', escaped(`${id}@${domain}`)],
    ['DTSTAMP', utc(now)],
    ['DTSTART', utc(Date.parse(starts))],
    ['DTEND', ends && utc(Date.parse(ends))],
    ['SUMMARY', escaped(title)],
    ['LOCATION', place && escaped(place)],
    ['DESCRIPTION', about && escaped(about)],
    ['BEGIN', 'VALARM'],
    ['ACTION', 'DISPLAY'],
    ['TRIGGER', '-PT15M'],
    ['DESCRIPTION', escaped(title)],
    ['END', 'VALARM'],
    ['END', 'VEVENT'],
    ['END', 'VCALENDAR'],
  ];
  return lines.map(([name, value]) => (value ? folded(`${name ?? ''}:${value}`) : '')).join('');
}

function utc(at: number): string {
  return new Date(at).toISOString().replace(/[-:]|\.\d+/g, '');
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');
}

/** In lines of at most 75 octets, never cut within a character. */
function folded(line: string): string {
  const octets = new TextEncoder();
  const lines = [''];
  for (const character of line) {
    const last = lines.length - 1;
    const longer = `${lines[last] ?? ''}${character}`;
    if (octets.encode(longer).length <= LINE) lines[last] = longer;
    else lines.push(` ${character}`);
  }
  return `${lines.join('\r\n')}\r\n`;
}
