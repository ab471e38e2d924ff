/** ISO 8601 with offset of a time such as "2026-03-29T10:00:00" on the clocks of `timeZone`; undefined where it is none. */
export function zoned(local: string | undefined, timeZone: string): string | undefined {
  if (local === undefined) return undefined;
  const text = local.replace(' ', 'T');
  if (/(?:z|[+-]\d\d:?\d\d)$/i.test(text)) return isoOf(Date.parse(text));
  const wall = Date.parse(`${text}Z`);
  if (Number.isNaN(wall)) return undefined;
  // The offset of the time itself is not known before the time is: near a change of clocks, the first guess is off.
  const guess = wall - offsetAt(wall, timeZone);
  return isoOf(wall - offsetAt(guess, timeZone));
}

/** Milliseconds that the clocks are ahead of UTC. */
function offsetAt(time: number, timeZone: string): number {
  const shown = new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short', timeStyle: 'medium' }).format(time);
  return Date.parse(`${shown.replace(' ', 'T')}Z`) - Math.floor(time / 1000) * 1000;
}

function isoOf(time: number): string | undefined {
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}
