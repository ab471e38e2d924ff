import type { RewardEvent } from '../../src/adapters/adapter.js';
import { momentIn } from './calendar.js';
import type { RewardDefinition } from './definition.js';
import { say, type Text, type View } from './text.js';

/** When an event takes place, in ISO 8601: as it is kept with a voucher. */
export interface EventTimes {
  starts: string;
  ends?: string;
}

/** The event's times as seen in the week of `now`. */
export function timesOf({ starts, ends }: NonNullable<RewardDefinition['event']>, now: Date): EventTimes {
  return {
    starts: momentIn(now, starts).toISOString(),
    ...(ends && { ends: momentIn(now, ends).toISOString() }),
  };
}

export function presentEvent(times: EventTimes, place: Text | undefined, view: View): RewardEvent {
  return { ...times, ...(place && { place: say(place, view) }) };
}
