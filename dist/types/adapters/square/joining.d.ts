import type { WriteOptions } from '../adapter.js';
import { type Shopper } from './account.js';
import type { Square } from './square.js';
/** Square knows members by their phone number, which the customer has to have told. */
export declare function joinProgram(square: Square, shopper: Shopper, { key, signal }: WriteOptions): Promise<void>;
