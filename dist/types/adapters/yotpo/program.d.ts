import type { Measure, Program, Reward } from '../adapter.js';
import type { Swell } from './sdk.js';
/** `data-options`. */
export interface YotpoOptions {
    /** The program's name, which Yotpo does not tell; "Rewards" unless told. */
    name?: unknown;
    /** What a friend gets, in one phrase; Yotpo's script tells the advocate's side alone. */
    friend?: unknown;
}
/** What everyone may know, with all rewards. `currency` is ISO 4217. */
export declare function programOf(swell: Swell, options: YotpoOptions, currency: string | undefined): Omit<Program, 'version'>;
/** Without those at a price of one's own choice: Yotpo's script does not say between which bounds. */
export declare function rewardsOf(swell: Swell, currency: string | undefined): Reward[];
export declare const DONE: Readonly<Record<Measure, string>>;
/** By what the tiers are reached; of several, the first that the highest tier asks for. */
export declare function measureOf(swell: Swell): Measure | undefined;
