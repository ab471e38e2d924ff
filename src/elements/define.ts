import { report } from '../client/report.js';
import { VERSION } from '../client/version.js';

/**
 * Registers an element where the page has none of that name yet, so that a script on the page twice does no harm.
 * Does nothing where there are no elements (Node); says so once when the one already there is of another release.
 */
export function define(tag: string, element: CustomElementConstructor & { version?: string }): void {
  const registry = globalThis.customElements as CustomElementRegistry | undefined;
  const present: typeof element | undefined = registry?.get(tag);
  if (!present) {
    element.version = VERSION;
    registry?.define(tag, element);
  } else if (present.version !== VERSION) {
    report({ code: 'config', message: 'Two releases are on this page; the first is used.' });
  }
}
