import type { EarningKind } from '../adapters/adapter.js';
import type { IconNodes } from './icons.js';
/** Of the kinds that `earning.ts` does not have at hand. */
export declare const ICONS: Partial<Record<EarningKind, IconNodes>>;
