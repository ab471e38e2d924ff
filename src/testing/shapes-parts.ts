import type { Money, PointsRange, RewardEvent } from '../adapters/adapter.js';
import { currency, integer, object, optional, text, time, type Check } from './check.js';
import { fail } from './expect.js';

export const amount = integer(0);

export const money = object<Money>({ minor: amount, currency });

export const event = object<RewardEvent>({ starts: time, ends: optional(time), place: optional(text) });

export const wholeSteps: Check = (path, value) => {
  const { min, max, step } = value as PointsRange;
  if (max < min || (max - min) % step !== 0) fail(`${path}.max`, 'a whole number of steps above min', max);
};

export const range = object<PointsRange>({ min: integer(1), max: integer(1), step: integer(1), value: money });
