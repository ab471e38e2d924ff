import type { Money, PointsRange } from '../adapters/adapter.js';

/** The most points that the range and the balance allow, in whole steps; never below the range's least. */
export function most({ min, max, step }: PointsRange, balance = max): number {
  const steps = Math.floor((Math.min(max, balance) - min) / step);
  return min + Math.max(steps, 0) * step;
}

/** The nearest number of points that can be given. */
export function onStep(range: PointsRange, points: number, balance?: number): number {
  const { min, step } = range;
  const wanted = Math.min(Math.max(points, min), most(range, balance));
  return Math.min(min + Math.round((wanted - min) / step) * step, most(range, balance));
}

/** What so many points are worth. */
export function worthOf({ step, value }: PointsRange, points: number): Money {
  return { ...value, minor: Math.floor((points * value.minor) / step) };
}
