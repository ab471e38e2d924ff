import type { EarningRule, Tier } from '../adapter.js';
import { type Fields } from '../reading.js';
export declare function ruleOf(row: Fields, tiers: readonly Tier[], currency: string): EarningRule | undefined;
