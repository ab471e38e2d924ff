import type { Redemption, RedeemInput, Reward, WriteOptions } from '../adapter.js';
import type { Account } from './account.js';
import type { Square } from './square.js';
interface Known {
    account: Account;
    rewards: readonly Reward[];
}
/** Each step has a key of its own, made of the shopper's: a repeat of the wish repeats each step with the same one. */
export declare function createRedeeming(square: Square): {
    redeem(input: RedeemInput, { account, rewards }: Known, write: WriteOptions): Promise<Redemption>;
    undo(voucherId: string, account: Account, { signal }: WriteOptions): Promise<void>;
};
export {};
