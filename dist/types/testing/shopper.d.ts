import type { Activity, ActivityFilter, Birthday, CartContent, CartWay, ClaimState, EarningProgress, LoyaltyAdapter, Member, OrderStanding, Program, Redemption, Reward, SentRedeem, Voucher } from '../adapters/adapter.js';
import { type Calls, type Cart, type Claim, type OrderWish, type Wish } from './calls.js';
import type { Context } from './subject.js';
/** One shopper before the adapter, who demands that every answer succeeds and has the contract's shape. */
export declare class Shopper {
    readonly adapter: LoyaltyAdapter;
    private readonly context;
    private readonly cart?;
    readonly call: Calls;
    /** The same calls under a signal that is already aborted. */
    readonly aborted: Calls;
    constructor(adapter: LoyaltyAdapter, context: Context, cart?: Cart | undefined);
    under(signal: AbortSignal): Calls;
    program(): Promise<Program>;
    member(): Promise<Member>;
    balance(): Promise<number>;
    /** What a change may not leave half done: to be compared before and after. */
    holdings(): Promise<Pick<Member, 'points' | 'activity' | 'vouchers'>>;
    redeem(wish: Wish, key?: string): Promise<Voucher>;
    /** A redeem until it is settled, as a voucher or on the cart. */
    spend(wish: Wish, key?: string): Promise<Redemption>;
    redemption(key: string): Promise<Voucher>;
    /** What became of a redeem of which no more is known than what was sent. */
    lookUp(key: string, sent: SentRedeem): Promise<Redemption>;
    undo(voucher: Voucher, key?: string): Promise<void>;
    join(key?: string): Promise<void>;
    quote(cart: CartContent): Promise<CartWay[]>;
    complete(rule: string, key?: string): Promise<EarningProgress>;
    birthday(date: Birthday, key?: string): Promise<void>;
    wish(reward: string | null): Promise<void>;
    order(wish: OrderWish): Promise<OrderStanding>;
    claim(claim: Claim, key?: string): Promise<ClaimState>;
    rewards(): Promise<Reward[]>;
    activity(filter?: ActivityFilter): Promise<Activity[]>;
    vouchers(): Promise<Voucher[]>;
    /** A pending redeem, asked about until it is settled. */
    private settled;
}
