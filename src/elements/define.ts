import { complain } from '../client/report.js';
import { VERSION } from '../client/version.js';

type Definition = CustomElementConstructor & { version?: string; properties?: Record<string, object> };

export const TWO_RELEASES = 'Two releases are on this page; the first is used.';

/** Without what old libraries put on every object, which Lit would take for options of a property. */
export const bare = <T extends object>(options: T): T => Object.setPrototypeOf(options, null) as T;

/**
 * Registers an element where the page has none of that name yet, so that a script on the page twice does no harm.
 * Does nothing where there are no elements (Node); says so once when the one already there is of another release.
 */
export function define(tag: string, element: Definition): void {
  const registry = globalThis.customElements as CustomElementRegistry | undefined;
  const present: typeof element | undefined = registry?.get(tag);
  if (!present) {
    element.version = VERSION;
    Object.values(element.properties ?? {}).forEach(bare);
    registry?.define(tag, element);
  } else if (present.version !== VERSION) {
    complain('config', TWO_RELEASES);
  }
}
