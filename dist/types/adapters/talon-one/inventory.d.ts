import type { Member, Referral, Voucher } from '../adapter.js';
import type { TalonOne, TalonOneReward } from './talon-one.js';
export interface Inventory {
    /** Talon.One's own id of the profile. */
    profile?: string;
    vouchers: Voucher[];
    referral?: Referral;
    earning: Member['earning'];
}
/** All that a profile holds, in one call. */
export declare function readInventory(talon: TalonOne, subject: string, signal: AbortSignal): Promise<Inventory>;
/** A code in the shopper's hand; `of` names the campaign or pool that it came from. */
export declare function voucherOf(talon: TalonOne, code: string, of: Pick<TalonOneReward, 'campaign' | 'pool'>): Voucher;
