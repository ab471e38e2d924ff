/**
 * The adapter contract: what a loyalty backend must be able to say, and nothing about how it says it.
 *
 * Units, everywhere: points are integers of the smallest unit (`program.points.decimals` only moves the point when
 * shown); money is integer minor units with an ISO 4217 currency; times are ISO 8601 with offset. Texts that a shopper
 * reads arrive in the language asked for, as plain text.
 */
import type { ErrorCode } from './error.js';
/** An amount in the smallest unit of its currency. Never converted, never a float. */
export interface Money {
    minor: number;
    /** ISO 4217, upper case. */
    currency: string;
}
/** One page of a list. No `next` means there is no more. */
export interface Page<T> {
    items: T[];
    /** Opaque; handed back unchanged to ask for what follows. */
    next?: string;
}
/**
 * What a program offers beyond being read. A feature shows when the adapter has the method of the same name and the
 * program names it here; names this version does not know are ignored.
 */
export declare const CAPABILITIES: readonly ['rewards', 'activity', 'vouchers', 'redeem', 'redemption', 'undo', 'join', 'quote', 'complete', 'birthday', 'wish', 'order', 'claim'];
export type Capability = (typeof CAPABILITIES)[number];
/** A unit's name by plural category (Intl.PluralRules); `other` stands in for the ones left out. */
export type UnitName = {
    other: string;
} & Partial<Record<Exclude<Intl.LDMLPluralRule, 'other'>, string>>;
/** Public and the same for everyone in a market and language; may be cached. */
export interface Program {
    /** Opaque; sent back with the next `load`, so that the answer can be 'unchanged'. */
    version: string;
    name: string;
    capabilities: Capability[];
    /** Absent where the program has no points (tiers or perks only). */
    points?: PointsUnit;
    /** Lowest first. */
    tiers: Tier[];
    earning: EarningRule[];
    /** At most 12, in the merchant's order; the rest pages through `rewards`. */
    rewards: Reward[];
    referral?: ReferralOffer;
    /** What joining brings, in one sentence, e.g. "100 Beans when you join". */
    welcome?: string;
    /** Where the program's terms stand; http(s) or a path of the shop. */
    terms?: string;
}
export interface PointsUnit {
    /** The merchant's name for a point, e.g. { one: 'Bean', other: 'Beans' }. */
    name: UnitName;
    /** 0 to 4: how many digits of the integer stand after the decimal separator when shown. */
    decimals: number;
    /** What points buy as a rule, e.g. 100 points for 10 kr; the balance's value is told by it. */
    worth?: {
        points: number;
        value: Money;
    };
}
export type Measure = 'points' | 'spend' | 'orders';
export interface Tier {
    id: string;
    name: string;
    /** What it takes: points, a count of orders, or minor units of `currency`. 0 for the entry tier. */
    threshold: number;
    /** All it brings, in the same words in every tier that brings it, so that tiers can be compared. */
    perks: string[];
    /** What purchases earn, in percent of the rule's own rate, e.g. 125; 100 when absent. */
    multiplier?: number;
    /** What reaching it brings, in one phrase, e.g. "200 Beans". */
    welcome?: string;
    /** invitation: not reached by the threshold. hidden: shown to nobody but its members. Open when absent. */
    access?: 'open' | 'invitation' | 'hidden';
}
export type EarningKind = 'purchase' | 'sign_up' | 'birthday' | 'referral' | 'review' | 'newsletter' | 'social_follow' | 'social_share' | 'visit' | 'streak' | 'milestone' | 'survey' | 'app_install' | 'wallet_pass' | 'custom';
export interface EarningRule {
    id: string;
    kind: EarningKind;
    title: string;
    description?: string;
    /** Points it brings once; for purchases, per `per`. Absent when the result is not points. */
    points?: number;
    /** Purchases only: the amount that earns `points`, e.g. 10 kr. */
    per?: Money;
    /** Where the shopper goes to do it; http(s) or a path of the shop. */
    url?: string;
    /**
     * How it is done from here, by `complete` unless it is a birthday. request: asking is all, as for a newsletter. claim:
     * what nobody can check; the shopper opens `url`, comes back and says so. birthday: by giving the date. Absent: at
     * `url`, or by itself.
     */
    by?: 'request' | 'claim' | 'birthday';
    /** How often it counts; `per` a calendar period, or once and for all. */
    limit?: {
        times: number;
        per?: 'day' | 'week' | 'month' | 'year';
    };
    /** Tier id it takes. */
    tier?: string;
    /** Purchases only: days on which they earn more, in percent, e.g. 200; multiplies with the tier's. */
    bonus?: {
        factor: number;
        from: string;
        until: string;
    };
}
export type RewardKind = 'amount_off' | 'percentage_off' | 'variable_amount' | 'free_shipping' | 'free_product' | 'gift_card' | 'store_credit' | 'donation' | 'early_access' | 'experience' | 'content' | 'custom';
export interface Reward {
    id: string;
    kind: RewardKind;
    name: string;
    description?: string;
    /** What it costs; for variable_amount, the least. */
    points: number;
    /** For variable_amount: how many points may be given for it, in steps each worth `value`. */
    range?: PointsRange;
    /** For free_product: one of these is chosen. */
    variants?: RewardVariant[];
    /** For amount_off, gift_card, store_credit: what it is worth. */
    value?: Money;
    /** For percentage_off: 1 to 100. */
    percent?: number;
    /** The cart must reach this for the voucher to count. */
    minimum?: Money;
    /** http(s) or a path of the shop. */
    image?: string;
    terms?: string;
    /** Tier id it takes. */
    tier?: string;
    /** How many one member may have. */
    limit?: number;
    /** From when it can be had, soonest first: by members of a tier, or by all. Absent: now. */
    opens?: {
        at: string;
        tier?: string;
    }[];
    /** When it can no longer be had. */
    closes?: string;
    /** What takes place at a time, for the shopper's calendar. */
    event?: RewardEvent;
}
/** `max` is a whole number of steps above `min`. */
export interface PointsRange {
    min: number;
    max: number;
    step: number;
    /** Of one step. */
    value: Money;
}
export interface RewardVariant {
    id: string;
    name: string;
    soldOut?: boolean;
}
export interface RewardEvent {
    starts: string;
    ends?: string;
    place?: string;
}
export type UnavailableReason = 'insufficient_points' | 'tier_required' | 'limit_reached' | 'out_of_stock' | 'not_open' | 'ended' | 'cart_requirements' | 'unknown';
/** Whether this member can have a reward now and, if not, why: said by the backend, never guessed by the page. */
export interface Availability {
    available: boolean;
    reason?: UnavailableReason;
    /** insufficient_points: how many more. */
    missing?: number;
    /** tier_required: the tier's id. */
    tier?: string;
    /** limit_reached, out_of_stock: when it can be had again, if ever. */
    resetsAt?: string;
    /** not_open: from when this member can have it. */
    opensAt?: string;
    /** How many there are still, where they are few. */
    left?: number;
    /** unknown: the backend's own sentence. */
    detail?: string;
}
export interface RewardPage extends Page<Reward> {
    /** By reward id; a reward left out counts as available for whoever can pay. */
    availability: Record<string, Availability>;
}
/**
 * guest: nobody is signed in. candidate: signed in to the shop, not in the program. enrolled: a member.
 * blocked: a member who may look but not earn or spend.
 */
export type MemberState = 'guest' | 'candidate' | 'enrolled' | 'blocked';
/** Private: belongs to one shopper, is never cached by anything shared. */
export interface Member {
    state: MemberState;
    /** Opaque, stable, not an e-mail address. The page keeps only its hash. Absent for a guest. */
    id?: string;
    /** What the shop calls them: a first name as a rule. */
    name?: string;
    points?: PointsBalance;
    tier?: TierProgress;
    /** By reward id. */
    availability: Record<string, Availability>;
    /** By earning rule id. */
    earning: Record<string, EarningProgress>;
    /** At most 5, newest first; the rest pages through `activity`. */
    activity: Activity[];
    /** Unused ones first, at most 5; the rest pages through `vouchers`. */
    vouchers: Voucher[];
    referral?: Referral;
    /** The reward this member is saving for. */
    wish?: string;
    /** As far as the member has told it. */
    birthday?: Birthday;
}
/** `month` and `day` from 1. */
export interface Birthday {
    month: number;
    day: number;
    year?: number;
}
export interface PointsBalance {
    available: number;
    /** Earned, but not yet spendable (return window). */
    pending: number;
    /** When the first of the pending points clear. */
    clearsAt?: string;
    /** All ever earned, for 'points' tiers and pride. */
    lifetime?: number;
    /** After a return: what the next earnings pay back first. Never negative. */
    owed: number;
    /** Batches that expire, soonest first. */
    expiring: {
        points: number;
        at: string;
    }[];
}
export interface TierProgress {
    /** Tier id; absent before the first tier is reached. */
    current?: string;
    /** Tier id; absent at the top. */
    next?: string;
    measure: Measure;
    /** Progress so far, in the unit of `measure`; for spend, minor units of `currency`. */
    value: number;
    /** What `value` must reach for `next`. */
    target?: number;
    /** What `value` must reach to keep `current` beyond `until`. */
    keep?: number;
    /** For spend. */
    currency?: string;
    /** When the period ends, or the oldest counted purchase leaves a rolling one; in grace, when the grace ends. */
    until?: string;
    /** When `current` was reached. */
    since?: string;
    /**
     * What is special about it now. reached: lately. at_risk: `keep` is not met and `until` is near. grace: `keep` was
     * missed, `current` is left until `until`. downgraded: `previous` was lost lately.
     */
    standing?: 'reached' | 'at_risk' | 'grace' | 'downgraded';
    /** Tier id. */
    previous?: string;
    /** Tier id that follows `current` at `until` if nothing more is done. */
    forecast?: string;
}
export interface EarningProgress {
    /** It can't be done (again) now. */
    done: boolean;
    resetsAt?: string;
    /** How often it was done in the limit's period. */
    times?: number;
    /** Done and not credited: an e-mail is to be confirmed, somebody looks at it, or it just takes its time. */
    pending?: 'confirmation' | 'approval' | 'delay';
    /** When pending points are credited, as far as is known. */
    clearsAt?: string;
    /** It can't be done yet: by this tier, or before `opensAt`. */
    locked?: 'tier' | 'waiting';
    opensAt?: string;
    /** Streaks and milestones: how far, and how far it is. */
    value?: number;
    target?: number;
}
export type ActivityKind = 'earned' | 'approved' | 'redeemed' | 'undone' | 'returned' | 'expired' | 'adjusted' | 'tier' | 'other';
/** One line of history. The lines of kind other than 'earned' in state pending add up to the available balance. */
export interface Activity {
    id: string;
    at: string;
    kind: ActivityKind;
    /** Change to the balance: what was available before and after differs by this. 0 where only a state changed. */
    points: number;
    /** Points that this line announces and that are not yet available. */
    pending?: number;
    /** The order's number, as the shopper knows it. */
    order?: string;
    /** What it was about: rule, reward or tier name, or a whole sentence where the kind is 'other'. */
    title?: string;
    /** What was bought or sent back, by name. */
    items?: string[];
    /** What was available after it, less what was owed. */
    balance?: number;
}
/** earned: what came in or will. spent: redeemed and given back. lost: returned, expired, taken. */
export declare const ACTIVITY_FILTERS: readonly ['earned', 'spent', 'lost'];
export type ActivityFilter = (typeof ACTIVITY_FILTERS)[number];
/** issued: here is a code to use. held: kept for the shopper without a code for the cart, e.g. a seat at a class. */
export type VoucherState = 'issued' | 'held' | 'used' | 'expired' | 'revoked';
export interface Voucher {
    id: string;
    code: string;
    title: string;
    state: VoucherState;
    kind: RewardKind;
    value?: Money;
    percent?: number;
    minimum?: Money;
    expiresAt?: string;
    /** Where it came from. */
    source: 'redemption' | 'referral' | 'birthday' | 'tier' | 'bonus';
    /** What was paid for it; what `undo` gives back. */
    points?: number;
    /** It can be given back for its points now. */
    undoable?: boolean;
    /** The order it was used in. */
    order?: string;
    terms?: string;
    /** Taken for a cart: unless an order has used it by then, it is given back by itself. */
    heldUntil?: string;
    /** The market it counts in, by name, where that is not the one asked for. */
    validIn?: string;
    /** For content: where it is; http(s) or a path of the shop. */
    url?: string;
    event?: RewardEvent;
}
/** What both sides get, public. */
export interface ReferralOffer {
    /** One short phrase, e.g. "50 kr off". */
    friend: string;
    advocate: string;
}
export interface Referral {
    link: string;
    /** Friends who claimed and bought. */
    completed: number;
    /** Friends who have claimed, but not bought yet. */
    pending: number;
}
export interface LoadInput {
    /** BCP 47. */
    locale: string;
    /** The merchant's own name for a market, e.g. "dk". */
    market?: string;
    /** ISO 4217: which of a market's currencies the shopper sees. */
    currency?: string;
    /** The version held already; the answer may then be 'unchanged'. */
    programVersion?: string;
}
export interface LoadResult {
    program: Program | 'unchanged';
    member: Member;
}
export interface PageInput extends Pick<LoadInput, 'locale' | 'market' | 'currency'> {
    cursor?: string;
}
export interface ActivityInput extends PageInput {
    /** Only these lines; a backend that can't tell them apart sends all. */
    filter?: ActivityFilter;
}
export interface RedeemInput extends Pick<LoadInput, 'locale' | 'market' | 'currency'> {
    /** Reward id. */
    reward: string;
    /** What the shopper was told it costs, or chose to give; another price than the backend's is refused with 'invalid'. */
    points: number;
    /** Variant id. */
    variant?: string;
    /** It is for the cart of this moment: a backend that can gives it back by itself when no order uses it in time. */
    hold?: boolean;
    /** The shop's cart, for backends that apply the reward to it themselves. */
    cart?: string;
}
/**
 * What became of a redeem. done: here is the voucher. applied: the backend put it on `input.cart` itself.
 * pending: accepted, not settled; ask `redemption(key)` later. refused: it was settled by not happening.
 */
export type Redemption = {
    state: 'done';
    voucher: Voucher;
} | {
    state: 'applied';
    voucher?: Voucher;
} | {
    state: 'pending';
} | {
    state: 'refused';
    code: ErrorCode;
};
/** The shop's cart as the page knows it: good enough to advise by, never to charge by. */
export interface CartContent {
    id?: string;
    /** Before discounts. */
    subtotal: Money;
    codes: string[];
    items?: CartItem[];
}
export interface CartItem {
    /** The shop's own id. */
    product: string;
    quantity: number;
    /** For the whole line, before discounts. */
    amount: Money;
}
export interface QuoteInput extends Pick<LoadInput, 'locale' | 'market' | 'currency'> {
    cart: CartContent;
}
/**
 * One way to pay less for a cart: a voucher the shopper holds, or points for a reward. With a `refusal` it can't be used
 * now, and nothing would be spent by trying.
 */
export interface CartWay {
    voucher?: Voucher;
    /** Reward id. */
    reward?: string;
    name: string;
    /** What it takes; for a range, the most that makes sense for this cart. */
    points?: number;
    /** variable_amount: what may be chosen for this cart and balance. */
    range?: PointsRange;
    /** What it takes off. */
    discount?: Money;
    freeShipping?: boolean;
    /** The backend has put the voucher on this cart already, whether the page's cart shows it or not; `undo` takes it off. */
    applied?: boolean;
    refusal?: CartRefusal;
}
/** Words shared with the host's answers; others are read as 'other'. */
export interface CartRefusal {
    reason: 'minimum' | 'excluded' | 'combination' | 'wrong_market' | 'expired' | 'used' | 'insufficient_points' | 'other';
    /** minimum: what the cart must reach, and how much is still to go. */
    minimum?: Money;
    toGo?: Money;
    /** combination: codes in the cart it does not go with. */
    codes?: string[];
    /** excluded: what in the cart it does not count for, by name. */
    items?: string[];
    /** insufficient_points: how many more. */
    missing?: number;
}
export interface OrderInput extends Pick<LoadInput, 'locale' | 'market' | 'currency'> {
    /** The order's number, as the shopper knows it. */
    order: string;
    /** For a guest's order: what the shop's server gives to nobody but who placed it. */
    claim?: string;
}
/** What an order brings. waiting: a guest's, for whoever joins with its e-mail address. */
export interface OrderStanding {
    order: string;
    state: 'pending' | 'cleared' | 'returned' | 'waiting';
    /** Earned, or to be had by joining. */
    points: number;
    /** pending: when they clear. waiting: until when they can be claimed. */
    at?: string;
    claim?: ClaimState;
}
/**
 * sent: an e-mail is on its way, its link confirms. confirmed: the points are theirs. member: the address belongs to a
 * member, who has to sign in. email_differs: not the order's address. expired: too late.
 */
export type ClaimState = 'sent' | 'confirmed' | 'member' | 'email_differs' | 'expired';
export interface ClaimInput {
    /** What the shop's server gives to nobody but who placed the order. */
    claim: string;
    email: string;
    /** The shopper ticked the box for news; never assumed. */
    marketing: boolean;
    locale: string;
}
export interface JoinInput {
    /** The shopper ticked the box for news; never assumed. */
    marketing?: boolean;
}
export interface ReadOptions {
    signal: AbortSignal;
}
export interface WriteOptions extends ReadOptions {
    /** UUID v4 minted once at the shopper's confirm; the same on every repeat of the same wish. */
    key: string;
}
/** What was sent under a key, for backends that know no keys: what they hold since then tells what became of it. */
export interface SentRedeem extends Pick<RedeemInput, 'reward' | 'points' | 'variant' | 'hold' | 'cart'> {
    /** Milliseconds since the epoch. */
    at: number;
}
export interface LookupOptions extends ReadOptions {
    /** Absent where only the key is left. */
    sent?: SentRedeem;
}
/**
 * A backend as the widget sees it. Every method rejects with a LoyaltyError and nothing else, obeys its signal, never
 * retries, and never takes a member id: who is asking is known from the environment.
 */
export interface LoyaltyAdapter {
    readonly contract: 1;
    readonly name: string;
    /** Where it may run; one that needs a secret names only the gateway and refuses to be made in a page. */
    readonly runsIn: readonly ('page' | 'gateway')[];
    /** 'key': a repeated key is applied once by the backend. 'none': the gateway has to see to that. */
    readonly idempotency: 'key' | 'none';
    load(input: LoadInput, options: ReadOptions): Promise<LoadResult>;
    rewards?(input: PageInput, options: ReadOptions): Promise<RewardPage>;
    activity?(input: ActivityInput, options: ReadOptions): Promise<Page<Activity>>;
    vouchers?(input: PageInput, options: ReadOptions): Promise<Page<Voucher>>;
    redeem?(input: RedeemInput, options: WriteOptions): Promise<Redemption>;
    /**
     * What became of the redeem with this key. Rejects with not_found when the backend never took it. One without
     * idempotency reads it off what the member holds since it was `sent`.
     */
    redemption?(key: string, options: LookupOptions): Promise<Redemption>;
    /** Gives an unused voucher back for its points. */
    undo?(voucherId: string, options: WriteOptions): Promise<void>;
    /** Makes a candidate a member. */
    join?(input: JoinInput, options: WriteOptions): Promise<void>;
    /** What the shopper can use on this cart, what fits best first. Changes and spends nothing. */
    quote?(input: QuoteInput, options: ReadOptions): Promise<CartWay[]>;
    /** Notes that the shopper did what a rule asks for; credited now or, by the backend's own delay and cap, later. */
    complete?(rule: string, options: WriteOptions): Promise<EarningProgress>;
    /** Rejects with limit_reached where it has been told before and can't be changed (yet). */
    birthday?(date: Birthday, options: WriteOptions): Promise<void>;
    /** Remembers what the member is saving for; null forgets it. */
    wish?(reward: string | null, options: WriteOptions): Promise<void>;
    /** What an order of this shopper brings; for a guest's order, by its claim. */
    order?(input: OrderInput, options: ReadOptions): Promise<OrderStanding>;
    /** Joins a guest with the e-mail address of their order, whose points they get. */
    claim?(input: ClaimInput, options: WriteOptions): Promise<ClaimState>;
}
/** Who is asking, as proved by something the shop's server signed. */
export interface Identity {
    subject: string;
}
/** What an adapter is given instead of reaching for globals. */
export interface AdapterEnvironment {
    runsIn: 'page' | 'gateway';
    fetch: typeof fetch;
    /** Milliseconds since the epoch. */
    now(): number;
    /** In the gateway: the verified shopper; absent for a guest. */
    identity?: Identity;
    /**
     * In the page: the shop's signed token, or undefined for a guest. `refresh` asks for a new one after the last was
     * refused.
     */
    token?(options: ReadOptions & {
        refresh?: boolean;
    }): Promise<string | undefined>;
    /**
     * In the page: a vendor's own script, as soon as `find` sees it; looked for again at each of the document's events
     * `events`, and now and then. Rejects with 'unavailable' when it does not come in time.
     */
    sdk?<T>(find: (page: Readonly<Record<string, unknown>>) => T | undefined, options: SdkOptions): Promise<T>;
}
export interface SdkOptions extends ReadOptions {
    /** For the error, e.g. "Smile.js". */
    name: string;
    events?: readonly string[];
}
/** Cheap, does no I/O; throws a LoyaltyError 'config' when its options can't work. */
export type AdapterFactory<Options = Record<string, unknown>> = (options: Options, environment: AdapterEnvironment) => LoyaltyAdapter;
