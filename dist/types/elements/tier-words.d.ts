import type { Program, Tier, TierProgress } from '../adapters/adapter.js';
import type { Text } from '../locales/text.js';
/** An amount of a tier's measure in words: money, points or orders. */
export declare function measured(amount: number, { measure, currency }: TierProgress, program: Program, text: Text): string;
export declare function tierById({ tiers }: Program, id: string | undefined): Tier | undefined;
