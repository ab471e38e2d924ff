import type { EarningRule, Program, Reward, Tier } from '../adapter.js';
import { type Fields } from '../reading.js';
/** Reads one rule; undefined for one that nobody can complete now. */
export type ReadRule = (row: Fields, tiers: readonly Tier[], currency: string) => EarningRule | undefined;
/** What everyone may know, with all rewards. */
export declare function programOf(configuration: Fields, ruleOf: ReadRule): Omit<Program, 'version'>;
/** ISO 4217, upper case. */
export declare function currencyOf(answer: Fields): string;
/** A row for each price that a reward has among the tiers. */
export declare function rewardsOf(configuration: Fields, tiers: readonly Tier[]): Reward[];
/** Points for a fixed price; undefined for a price by the amount. */
export declare function priceOf(variant: Fields): number | undefined;
export declare function enabled(row: Fields): Fields[];
/** The tier it takes; none where the first tier will do. */
export declare function tierFor(variant: Fields, tiers: readonly Tier[]): string | undefined;
