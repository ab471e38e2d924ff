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
export const CAPABILITIES = ['rewards', 'activity', 'vouchers', 'redeem', 'redemption', 'undo', 'join'] as const;
export type Capability = (typeof CAPABILITIES)[number];

/** A unit's name by plural category (Intl.PluralRules); `other` stands in for the ones left out. */
export type UnitName = { other: string } & Partial<Record<Exclude<Intl.LDMLPluralRule, 'other'>, string>>;

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
}

export interface PointsUnit {
  /** The merchant's name for a point, e.g. { one: 'Bean', other: 'Beans' }. */
  name: UnitName;
  /** 0 to 4: how many digits of the integer stand after the decimal separator when shown. */
  decimals: number;
}

export type Measure = 'points' | 'spend' | 'orders';

export interface Tier {
  id: string;
  name: string;
  /** What it takes: points, a count of orders, or minor units of `currency`. 0 for the entry tier. */
  threshold: number;
  perks: string[];
}

export type EarningKind =
  | 'purchase'
  | 'sign_up'
  | 'birthday'
  | 'referral'
  | 'review'
  | 'newsletter'
  | 'social_follow'
  | 'social_share'
  | 'visit'
  | 'streak'
  | 'milestone'
  | 'custom';

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
}

export type RewardKind =
  | 'amount_off'
  | 'percentage_off'
  | 'free_shipping'
  | 'free_product'
  | 'gift_card'
  | 'store_credit'
  | 'donation'
  | 'early_access'
  | 'experience'
  | 'content'
  | 'custom';

export interface Reward {
  id: string;
  kind: RewardKind;
  name: string;
  description?: string;
  /** What it costs. */
  points: number;
  /** For amount_off, gift_card, store_credit: what it is worth. */
  value?: Money;
  /** For percentage_off: 1 to 100. */
  percent?: number;
  /** The cart must reach this for the voucher to count. */
  minimum?: Money;
  /** http(s) or a path of the shop. */
  image?: string;
  terms?: string;
}

export type UnavailableReason =
  'insufficient_points' | 'tier_required' | 'limit_reached' | 'out_of_stock' | 'cart_requirements' | 'unknown';

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
  expiring: { points: number; at: string }[];
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
  /** When the period ends, or the oldest counted purchase leaves a rolling one. */
  until?: string;
}

export interface EarningProgress {
  /** It can't be done (again) now. */
  done: boolean;
  resetsAt?: string;
}

export type ActivityKind =
  'earned' | 'approved' | 'redeemed' | 'undone' | 'returned' | 'expired' | 'adjusted' | 'tier' | 'other';

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
}

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

export interface RedeemInput extends Pick<LoadInput, 'locale' | 'market' | 'currency'> {
  /** Reward id. */
  reward: string;
  /** What the shopper was told it costs; a backend that asks for another price refuses with 'invalid'. */
  points: number;
  /** The shop's cart, for backends that apply the reward to it themselves. */
  cart?: string;
}

/**
 * What became of a redeem. done: here is the voucher. applied: the backend put it on `input.cart` itself.
 * pending: accepted, not settled; ask `redemption(key)` later. refused: it was settled by not happening.
 */
export type Redemption =
  | { state: 'done'; voucher: Voucher }
  | { state: 'applied'; voucher?: Voucher }
  | { state: 'pending' }
  | { state: 'refused'; code: ErrorCode };

export interface ReadOptions {
  signal: AbortSignal;
}

export interface WriteOptions extends ReadOptions {
  /** UUID v4 minted once at the shopper's confirm; the same on every repeat of the same wish. */
  key: string;
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
  activity?(input: PageInput, options: ReadOptions): Promise<Page<Activity>>;
  vouchers?(input: PageInput, options: ReadOptions): Promise<Page<Voucher>>;

  redeem?(input: RedeemInput, options: WriteOptions): Promise<Redemption>;
  /** What became of the redeem with this key. Rejects with not_found when the backend never took it. */
  redemption?(key: string, options: ReadOptions): Promise<Redemption>;
  /** Gives an unused voucher back for its points. */
  undo?(voucherId: string, options: WriteOptions): Promise<void>;
  /** Makes a candidate a member. */
  join?(options: WriteOptions): Promise<void>;
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
  token?(options: ReadOptions & { refresh?: boolean }): Promise<string | undefined>;
}

/** Cheap, does no I/O; throws a LoyaltyError 'config' when its options can't work. */
export type AdapterFactory<Options = Record<string, unknown>> = (
  options: Options,
  environment: AdapterEnvironment,
) => LoyaltyAdapter;
