import type { Money, PointsRange } from '../adapters/adapter.js';
/** The most points that the range and the balance allow, in whole steps; never below the range's least. */
export declare function most({ min, max, step }: PointsRange, balance?: number): number;
/** The nearest number of points that can be given. */
export declare function onStep(range: PointsRange, points: number, balance?: number): number;
/** What so many points are worth. */
export declare function worthOf({ step, value }: PointsRange, points: number): Money;
