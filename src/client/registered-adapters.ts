import type { AdapterFactory } from '../adapters/adapter.js';
import { LoyaltyError } from '../adapters/error.js';
import { BUILT_IN_NAMES } from './named-adapter.js';

declare global {
  interface Window {
    /** Adapters by name, for pages without a bundler: `(window.loyaltyAdapters ||= {}).mine = factory`. */
    loyaltyAdapters?: Record<string, AdapterFactory>;
  }
}

/** Milliseconds. */
const PATIENCE = 3_000;
const PAUSE = 50;

const NAME = /^[a-z][\w-]*$/i;

/** A page may hold more than one copy of this module; its own scripts may write there, too. */
const page = globalThis as Pick<Window, 'loyaltyAdapters'>;

/**
 * Makes `data-adapter="name"` find a factory of the page's own, whichever comes first. Throws a LoyaltyError 'config' for
 * what is no name, or one that is taken.
 */
export function registerAdapter<Options = Record<string, unknown>>(
  name: string,
  factory: AdapterFactory<Options>,
): void {
  if (!NAME.test(name)) {
    throw config(`registerAdapter("${name}"): a name is letters, digits, _ and -, and begins with a letter.`);
  }
  if (BUILT_IN_NAMES.includes(name))
    throw config(`registerAdapter("${name}"): that is the name of a built-in adapter.`);
  if (typeof factory !== 'function') throw config(`registerAdapter("${name}"): the factory is no function.`);
  const adapters = (page.loyaltyAdapters ??= {});
  const earlier = found(name);
  if (earlier && earlier !== factory) throw config(`registerAdapter("${name}"): another adapter has that name.`);
  // What a factory asks for is between it and `data-options`.
  adapters[name] = factory as AdapterFactory;
}

/** The one that was registered, or is so within a few seconds: scripts come in any order. */
export async function registeredAdapter(name: string, patience = PATIENCE): Promise<AdapterFactory | undefined> {
  for (let waited = 0; waited < patience && !found(name); waited += PAUSE) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  return found(name);
}

/** Only what was put there: an element that happens to have that id has no such property of its own. */
function found(name: string): AdapterFactory | undefined {
  const adapters: unknown = page.loyaltyAdapters;
  if (typeof adapters !== 'object' || adapters === null || !Object.hasOwn(adapters, name)) return undefined;
  const factory = (adapters as Record<string, unknown>)[name];
  return typeof factory === 'function' ? (factory as AdapterFactory) : undefined;
}

function config(message: string): LoyaltyError {
  return new LoyaltyError('config', message);
}
