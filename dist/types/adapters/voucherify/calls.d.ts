import type { AdapterEnvironment } from '../adapter.js';
import type { Voucherify } from './voucherify.js';
export { said } from './errors.js';
export { readMember } from './member.js';
/** What the panel's home does without; `joining` where customers can be given a card. */
export declare function voucherifyCalls(voucherify: Voucherify, environment: Pick<AdapterEnvironment, 'identity'>): {
    calls: Required<Pick<import("../adapter.js").LoyaltyAdapter, "activity" | "redeem" | "redemption" | "rewards" | "vouchers">>;
    joining: Required<Pick<import("../adapter.js").LoyaltyAdapter, "join">>;
};
