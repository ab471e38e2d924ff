import { LoyaltyError, type Outcome } from './error.js';

/** A part of an adapter in a file of its own; one that can't be had is an outage like any other, and nothing was done. */
export function fetched<T>(file: Promise<T>, outcome: Outcome = 'not_done'): Promise<T> {
  return file.catch((cause: unknown) => {
    throw new LoyaltyError('unavailable', 'A file of the adapter could not be fetched.', { outcome, cause });
  });
}
