import type { Redemption, RedeemInput, Reward, SentRedeem } from '../adapter.js';
import type { Card } from './card.js';
import { type Catalogue } from './program.js';
import type { Voucherify } from './voucherify.js';
export declare function createRedeeming(voucherify: Voucherify): {
    redeem(input: RedeemInput, card: Card, catalogue: Catalogue, signal: AbortSignal): Promise<Redemption>;
    /** The card's history names the reward of each redemption, so there is no mistaking it for another. */
    redemption(sent: SentRedeem, { code }: Card, rewards: readonly Reward[], signal: AbortSignal): Promise<Redemption>;
};
