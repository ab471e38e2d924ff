import type { AdapterEnvironment, SdkOptions } from '../adapters/adapter.js';
import { isLoyaltyError, LoyaltyError } from '../adapters/error.js';
import { untilAborted } from '../adapters/until-aborted.js';

/** Milliseconds. Shorter than a read may take, so that it is this that says which script is missing. */
const LIMIT = 9_500;
const FIRST_PAUSE = 50;
const LONGEST_PAUSE = 1_000;

export interface SdkPortOptions {
  /** Milliseconds until a script counts as missing. */
  limit?: number;
}

type Find<T> = (page: Readonly<Record<string, unknown>>) => T | undefined;

/** Waits for scripts that other tags load: looks now, at each of their events, and less and less often in between. */
export function sdkPort({ limit = LIMIT }: SdkPortOptions = {}): NonNullable<AdapterEnvironment['sdk']> {
  return async (find, options) => {
    const ending = new AbortController();
    try {
      return await untilAborted(options.signal, 'not_done', () => wait(find, options, limit, ending.signal));
    } finally {
      ending.abort();
    }
  };
}

/** `ending` takes away every listener and timer. */
function wait<T>(find: Find<T>, { name, events = [] }: SdkOptions, limit: number, ending: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    let pause = FIRST_PAUSE;
    let timer = 0;
    const look = (): void => {
      try {
        const found = find(window as unknown as Readonly<Record<string, unknown>>);
        if (found !== undefined) resolve(found);
      } catch (error) {
        // Other than a refusal, what a half-loaded script throws says that it is not there yet.
        if (isLoyaltyError(error)) reject(error);
      }
    };
    const again = (): void => {
      look();
      pause = Math.min(pause * 1.5, LONGEST_PAUSE);
      if (!ending.aborted) timer = window.setTimeout(again, pause);
    };
    const deadline = window.setTimeout(() => {
      reject(missing(name, limit));
    }, limit);
    ending.addEventListener('abort', () => {
      clearTimeout(timer);
      clearTimeout(deadline);
    });
    for (const event of events) document.addEventListener(event, look, { signal: ending });
    again();
  });
}

/** `retryAfter` tells whoever would ask again at once that the wait has been long enough. */
function missing(name: string, limit: number): LoyaltyError {
  const hint = 'Is its script tag on this page, and not blocked?';
  return new LoyaltyError('unavailable', `${name} did not come within ${limit / 1000} s. ${hint}`, { retryAfter: 10 });
}
