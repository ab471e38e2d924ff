import type { Program, Reward, Tier } from '../adapter.js';
import { type Fields } from '../reading.js';
/** What everyone may know, with all rewards. */
export declare function programOf(configuration: Fields): Omit<Program, 'version'>;
/** ISO 4217, upper case. */
export declare function currencyOf(answer: Fields): string;
/** A row for each price that a reward has among the tiers. */
export declare function rewardsOf(configuration: Fields, tiers: readonly Tier[]): Reward[];
