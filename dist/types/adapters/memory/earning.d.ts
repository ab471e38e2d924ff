import type { EarningProgress } from '../adapter.js';
import { type Shopper } from './shopper.js';
/** What a shopper does for points. */
export declare function memoryEarning(shopper: Shopper): {
    join: () => void;
    complete: (ruleId: string, key: string) => EarningProgress;
};
