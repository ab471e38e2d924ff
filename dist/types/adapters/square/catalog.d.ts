import type { Money, Reward } from '../adapter.js';
import { type Fields } from '../reading.js';
import type { Square } from './square.js';
export type Worth = Pick<Reward, 'kind' | 'value' | 'percent'>;
/** What the reward tiers take off, by the id of their pricing rule in Square's catalog. */
export declare function readWorths(square: Square, tiers: readonly Fields[], signal: AbortSignal): Promise<ReadonlyMap<string, Worth>>;
export declare function readMoney(money: Fields): Money | undefined;
