import type { LoyaltyAdapter, ReadOptions } from './adapter.js';
import { LoyaltyError, type Outcome } from './error.js';
import { untilAborted } from './until-aborted.js';

/** A part of an adapter in a file of its own; one that can't be had is an outage like any other, and nothing was done. */
export function fetched<T>(file: Promise<T>, outcome: Outcome = 'not_done'): Promise<T> {
  return file.catch((cause: unknown) => {
    throw new LoyaltyError('unavailable', 'A file of the adapter could not be fetched.', { outcome, cause });
  });
}

type Name = Exclude<keyof LoyaltyAdapter, 'contract' | 'name' | 'runsIn' | 'idempotency' | 'load'>;
/** Methods that an adapter has for sure. */
export type Calls<Names extends Name> = Required<Pick<LoyaltyAdapter, Names>>;

/**
 * Methods that the panel's home does without, so that they can stand in a file of their own: it is fetched when one of
 * them is called.
 */
export function later<Names extends Name>(names: readonly Names[], calls: () => Promise<Calls<Names>>): Calls<Names> {
  const methods = names.map((name) => {
    // What became of a write is not known where it can't even be asked.
    const outcome = name === 'redemption' ? 'unknown' : 'not_done';
    return [
      name,
      async (...given: never[]) => {
        const { signal } = given.at(-1) as unknown as ReadOptions;
        const all = await untilAborted(signal, outcome, () => fetched(calls(), outcome));
        return (all[name] as (...given: never[]) => unknown)(...given);
      },
    ];
  });
  return Object.fromEntries(methods) as Calls<Names>;
}
