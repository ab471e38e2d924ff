/**
 * Reads the text out of HTML that a backend puts into its JSON, such as `The minimum is <b>&#36;50</b>`. Without the
 * DOM: adapters have none, and a page under Trusted Types parses no HTML for anybody.
 */

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  euro: '€',
  pound: '£',
  yen: '¥',
  cent: '¢',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
};

/** Tags are dropped and references resolved, once; a reference that nobody knows stays as it is written. */
export function plainText(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi, (reference, decimal, hex, name) =>
      typeof name === 'string' ? (NAMED[name] ?? reference) : character(reference, decimal ?? `0x${hex}`),
    )
    .trim();
}

function character(reference: string, code: string): string {
  const point = Number(code);
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : reference;
}
