import type { RewardKind } from '../adapters/adapter.js';
import type { IconNodes } from './icons.js';
/** Of the kinds that `reward-icon.ts` does not have at hand. */
export declare const ICONS: Partial<Record<RewardKind, IconNodes>>;
