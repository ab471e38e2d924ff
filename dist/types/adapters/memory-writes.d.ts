import type { RedeemInput, Redemption } from './adapter.js';
import type { MemoryState } from './memory-state.js';
export interface Shopper {
    state: MemoryState;
    subject: string;
    now(): number;
}
export type MemoryWrites = ReturnType<typeof memoryWrites>;
/** All that one shopper can change in the memory; fetched when somebody does. */
export declare function memoryWrites({ state, subject, now }: Shopper): {
    redeem: (input: RedeemInput, key: string) => Redemption;
    redemption: (key: string) => Redemption;
    undo: (voucherId: string) => void;
    join: () => void;
};
