import type { Engine } from '../setup/browser.js';

/** The engine that this page is in. */
export const engine: Engine = /Firefox/.test(navigator.userAgent)
  ? 'firefox'
  : /Chrom/.test(navigator.userAgent)
    ? 'chromium'
    : 'webkit';

/** A case for these engines; in the others it is skipped, and its name says why. */
export function itIn(engines: Engine[], why: string, name: string, body: () => Promise<void>): void {
  if (engines.includes(engine)) it(name, body);
  else it.skip(`${name} (${why})`, body);
}
