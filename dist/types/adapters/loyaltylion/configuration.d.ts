import type { Program, Reward, Tier } from '../adapter.js';
import { type Fields } from '../reading.js';
/** What everyone may know, with all rewards. */
export declare function programOf(configuration: Fields): Omit<Program, 'version'>;
/** ISO 4217, upper case. */
export declare function currencyOf(answer: Fields): string;
/** A row for each price that a reward has among the tiers. */
export declare function rewardsOf(configuration: Fields, tiers: readonly Tier[]): Reward[];
/** Points for a fixed price; undefined for a price by the amount. */
export declare function priceOf(variant: Fields): number | undefined;
export declare function enabled(row: Fields): Fields[];
/** Those that a shopper completes by going there and saying so. Custom ones are the shop's server's to complete. */
export declare const CLAIMED: readonly unknown[];
