import type { Program, Tier, TierProgress } from '../adapters/adapter.js';
import type { Text } from '../locales/text.js';
/** One line of the comparison, a cell a tier: words, or whether it is included. */
export interface ComparedRow {
    name: string;
    cells: (string | boolean)[];
}
/** The tiers a shopper may know of, lowest first: hidden ones are there for their members only. */
export declare function visibleTiers({ tiers }: Program, own: TierProgress | undefined): Tier[];
/** What the tiers bring, line by line: the rate, the entry reward, then the perks in order of first appearance. */
export declare function comparison(tiers: Tier[], { points }: Program, text: Text): ComparedRow[];
