import type { EarningKind, EarningRule, Measure, RewardKind, UnitName } from '../../src/adapters/adapter.js';
import type { Moment } from './calendar.js';
import type { Localised, Text } from './text.js';

/** Minor units by ISO 4217 currency. One price a currency: amounts are never converted. */
export type Amounts = Partial<Record<string, number>>;

/** A loyalty program as its merchant writes it down. What changes while it runs is in the database. */
export interface ProgramDefinition {
  id: string;
  name: Text;
  points: Localised<UnitName>;
  /** What points buy as a rule: so many of them, so much. */
  worth?: { points: number; worth: Amounts };
  welcome?: Text;
  /** Where the program's terms stand: http(s) or a path of the shop. */
  terms?: string;
  /** The first is for shoppers whose market is not known. */
  markets: readonly [MarketDefinition, ...MarketDefinition[]];
  /** Lowest first. */
  tiers: readonly TierDefinition[];
  /** Spend of 12 months, with 30 days of grace, unless told. */
  tierRule?: Partial<TierRule>;
  earning: readonly EarningDefinition[];
  rewards: readonly RewardDefinition[];
  referral?: ReferralDefinition;
  /** What voucher codes start with. */
  codePrefix: string;
  expiry: {
    /** How long points live after they became available. */
    months: number;
    /** How long points live that an undo brings back after their day has passed. */
    graceDays: number;
  };
}

export interface MarketDefinition {
  id: string;
  /** As its shoppers call it, e.g. "Denmark". */
  name: Text;
  currency: string;
  /** ISO 3166. */
  region: string;
}

export interface TierDefinition {
  id: string;
  name: Text;
  /** Where spend is measured: what reaches it, in any one currency; 0 for the tier that everyone starts in. */
  thresholds?: Amounts;
  /** Where points or orders are measured: how many reach it. */
  threshold?: number;
  /** All it brings, in the same words in every tier that brings it. */
  perks: readonly Text[];
  /** What purchases earn, in percent of the rule's own rate. */
  multiplier?: number;
  /** What reaching it brings, once for each member; where everyone starts, the sign-up rule does that. */
  welcome?: { text: Text; points: number };
  /** invitation: nothing but an invitation reaches it. hidden: shown to its members alone. */
  access?: 'open' | 'invitation' | 'hidden';
}

/** What tiers go by. They go up at once, and down only when a grace has passed. */
export interface TierRule {
  /** spend: money kept. points: all that were earned. orders: those kept that were not free of charge. */
  measure: Measure;
  /** How far back it counts. */
  months: number;
  /** How long a tier is left to a member whose measure no longer keeps it. */
  graceDays: number;
  /** How long before a tier is lost it counts as at risk. */
  riskDays: number;
  /** How long a change of tier is news. */
  recentDays: number;
}

export interface EarningDefinition {
  id: string;
  kind: EarningKind;
  title: Text;
  description?: Text;
  /** What it brings once. */
  points?: number;
  /** Purchases only: so many points for every so many minor units, by currency. */
  rates?: Partial<Record<string, { points: number; per: number }>>;
  /** Where the shopper goes to do it. */
  url?: string;
  /** How the shopper says so from the page; absent where it shows by itself. */
  by?: EarningRule['by'];
  limit?: EarningRule['limit'];
  /** The tier it takes. */
  tier?: string;
  /** What stands between doing it and its points, which come at once when left out. */
  awaits?: 'confirmation' | 'approval' | { delayDays: number };
  /** Purchases only: a day of the week on which they earn more, or that they do on every day. */
  bonus?: BonusDay;
  /** Birthdays only: how many days before the date it must be told. */
  waitDays?: number;
  /** Pays each time another rule was done on so many days in a row. */
  streak?: { rule: string; days: number };
  /** Pays each time so many more orders were kept. */
  milestone?: { orders: number };
}

export interface BonusDay {
  /** In percent, e.g. 200. */
  factor: number;
  /** 1 Monday to 7 Sunday; every day when left out. */
  weekday?: number;
}

export interface RewardDefinition {
  id: string;
  kind: RewardKind;
  /** May hold `{worth}`. */
  name: Text;
  /** What its voucher is called, where that is not the reward's name; may hold `{worth}`. */
  voucherName?: Text;
  description?: Text;
  /** What it costs; with a range, the least. */
  points: number;
  /** Points may be given up to `max`, in steps of so many, each of so much worth; with it there is no other `worth`. */
  range?: RangeDefinition;
  /** What it takes off the cart. A reward with a worth is offered only in the markets that have one. */
  worth?: Amounts;
  percent?: number;
  /** What the cart must reach, without what the voucher does not count for. */
  minimum?: Amounts;
  /** What its voucher does not count for: names by the shop's product id. */
  excludes?: Partial<Record<string, Text>>;
  /** false: its voucher counts only where it is the cart's one code. */
  combines?: boolean;
  image?: string;
  terms?: Text;
  /** One of these is chosen. */
  variants?: readonly VariantDefinition[];
  /** How many there are in all. */
  stock?: number;
  /** How many one member may have. */
  perMember?: number;
  /** The tier it takes. */
  tier?: string;
  /** From when it can be had, by members of a tier or by all. */
  opens?: readonly { at: Moment; tier?: string }[];
  /** When it can no longer be had. */
  closes?: Moment;
  /** What it lets the member take part in. */
  event?: { starts: Moment; ends?: Moment; place?: Text };
  /** What it lets the member see or fetch: http(s) or a path of the shop. */
  content?: { url: string };
  /** How long its voucher counts; for ever when left out. */
  validDays?: number;
}

export interface RangeDefinition {
  /** A whole number of steps above the reward's points. */
  max: number;
  step: number;
  /** Of one step. */
  worth: Amounts;
}

export interface VariantDefinition {
  id: string;
  name: Text;
  /** How many there are of it. */
  stock?: number;
}

export interface ReferralDefinition {
  /** May hold `{worth}`. */
  friend: Text;
  worth: Amounts;
  minimum?: Amounts;
  validDays: number;
  advocate: Text;
  /** The earning rule that pays the advocate. */
  rule: string;
}
