import type { Described } from '../../src/adapters/catalogue.js';
import type { SeedReward } from '../../src/testing/subject.js';

/** The merchant's own words for what was seeded: kinds and values that a vendor has no name for. */
export function describedBy(rewards: readonly SeedReward[]): Described {
  return Object.fromEntries(
    rewards.map(({ id, kind, value, minimum }) => [id, { kind, ...(value && { value }), ...(minimum && { minimum }) }]),
  );
}
