import type { RedeemInput, Redemption } from '../adapter.js';
import { type Shopper } from './shopper.js';
/** Points into vouchers and back. */
export declare function memoryRedeeming(shopper: Shopper): {
    redeem: (input: RedeemInput, key: string) => Redemption;
    redemption: (key: string) => Redemption;
    undo: (voucherId: string) => void;
};
