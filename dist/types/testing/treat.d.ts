import type { Money, PointsRange, Program, Reward } from '../adapters/adapter.js';
import type { Wish } from './calls.js';
export interface Treat {
    wish: Wish;
    /** What its voucher is to be; a range may become anything that is worth as much. */
    kind?: Reward['kind'];
    value?: Money;
}
/** Of what was seeded; from a backend where nobody lists rewards, what its program offers by itself. */
export declare function treatOf({ rewards }: Program, listed: boolean): Treat;
/** What so many points are worth by the step. */
export declare function worthBySteps(points: number, { step, value }: PointsRange): Money;
/** The first reward that takes as many points as the shopper likes. */
export declare function rangeOf({ rewards }: Program): {
    reward: string;
    range: PointsRange;
};
/** The most points that its steps allow up to `most`; its least where even that is more. */
export declare function reachable({ min, max, step }: PointsRange, most: number): number;
