import type { Money, PointsRange, RedeemInput, Reward } from './adapter.js';
/** Refuses another price than the reward's, before anything is spent. */
export declare function requirePrice({ range, points: price }: Pick<Reward, 'range' | 'points'>, { points }: Pick<RedeemInput, 'points'>): void;
/** What so many points are worth. */
export declare function worthOf({ step, value }: PointsRange, points: number): Money;
