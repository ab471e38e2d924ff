import type { Redemption, RedeemInput, Reward, SentRedeem, WriteOptions } from '../adapter.js';
import { type Customer } from './customer.js';
import type { Products } from './program.js';
import type { Smile } from './smile-rest.js';
export declare function createRedeeming(smile: Smile): {
    redeem(input: RedeemInput, customer: Customer, rewards: readonly Reward[], { signal }: WriteOptions): Promise<Redemption>;
    /** A purchase takes its points and makes a fulfillment, both at once: where both are there since, it happened. */
    redemption(sent: SentRedeem, customer: string, products: Products, signal: AbortSignal): Promise<Redemption>;
};
