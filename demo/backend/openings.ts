import { momentIn } from './calendar.js';
import type { RewardDefinition } from './definition.js';

/** From when a reward can be had: by members of a tier, or by all. */
export interface Opening {
  at: Date;
  tier?: string;
}

/** As seen in the week of `now`, soonest first. */
export function openingsOf(opens: NonNullable<RewardDefinition['opens']>, now: Date): Opening[] {
  return opens
    .map(({ at, ...rest }) => ({ at: momentIn(now, at), ...rest }))
    .sort((one, other) => one.at.getTime() - other.at.getTime());
}

/** The soonest opening of a reward that counts for whoever `reaches` its tier; undefined where none ever does. */
export function openingFor(openings: readonly Opening[], reaches: (tier: string) => boolean): Opening | undefined {
  return openings.find(({ tier }) => tier === undefined || reaches(tier));
}

export function hasEnded({ closes }: RewardDefinition, now: Date): boolean {
  return closes !== undefined && momentIn(now, closes) <= now;
}
