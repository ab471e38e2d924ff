import { LoyaltyError } from '../adapters/error.js';

/** Calling it fetches once; `held` is what has been fetched. */
export interface Lazy<T> {
  (): Promise<T>;
  held?: T;
}

/** A part of the client that is fetched at its first need. Rejects with 'unavailable', and tries anew at the next. */
export function lazily<T>(fetch: () => Promise<T>): Lazy<T> {
  let fetching: Promise<T> | undefined;
  const lazy: Lazy<T> = () =>
    (fetching ??= fetch().then(
      (part) => (lazy.held = part),
      (cause: unknown) => {
        fetching = undefined;
        throw new LoyaltyError('unavailable', `A file could not be fetched: ${String(cause)}`, { cause });
      },
    ));
  return lazy;
}
