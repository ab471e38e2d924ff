import type { LoyaltyAdapter, ReadOptions } from './adapter.js';
import { fetched } from './fetched.js';
import { untilAborted } from './until-aborted.js';

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
