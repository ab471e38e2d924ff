import type { LoadInput, Program, Reward } from '../adapter.js';
import { type Fields } from '../reading.js';
import type { Settings } from './options.js';
type Answers = Readonly<Record<string, unknown>>;
/** What everyone may know, with all rewards. `format` says points in the program's own words. */
export declare function programOf(answers: Answers, settings: Settings, { currency }: LoadInput, format: (points: number) => string): Omit<Program, 'version'>;
export declare function rewardsOf(products: unknown, settings: Settings, currency: string | undefined): Reward[];
/** undefined for a slider whose money has no currency to be told in. */
export declare function rewardOf(row: Fields, settings: Settings, currency: string | undefined): Reward | undefined;
export {};
