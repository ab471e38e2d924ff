import type { Tier } from '../adapter.js';
import { type Fields } from '../reading.js';
/** A reward or a rule has a variant for each tier. */
export declare function enabled(row: Fields): Fields[];
/** The tier it takes; none where the first tier will do. */
export declare function tierFor(variant: Fields, tiers: readonly Tier[]): string | undefined;
/** Points for a fixed price; undefined for a price by the amount. */
export declare function priceOf(variant: Fields): number | undefined;
