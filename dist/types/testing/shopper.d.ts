import type { Activity, LoyaltyAdapter, Member, Program, Reward, Voucher } from '../adapters/adapter.js';
import { type Calls, type Wish } from './calls.js';
import type { Context } from './subject.js';
/** One shopper before the adapter, who demands that every answer succeeds and has the contract's shape. */
export declare class Shopper {
    readonly adapter: LoyaltyAdapter;
    readonly call: Calls;
    /** The same calls under a signal that is already aborted. */
    readonly aborted: Calls;
    constructor(adapter: LoyaltyAdapter, context: Context);
    program(): Promise<Program>;
    member(): Promise<Member>;
    balance(): Promise<number>;
    /** What a change may not leave half done: to be compared before and after. */
    holdings(): Promise<Pick<Member, 'points' | 'activity' | 'vouchers'>>;
    redeem(wish: Wish, key?: string): Promise<Voucher>;
    redemption(key: string): Promise<Voucher>;
    undo(voucher: Voucher, key?: string): Promise<void>;
    join(key?: string): Promise<void>;
    rewards(): Promise<Reward[]>;
    activity(): Promise<Activity[]>;
    vouchers(): Promise<Voucher[]>;
    /** A pending redeem, asked about until it is settled. */
    private settled;
}
