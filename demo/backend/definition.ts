import type { EarningKind, RewardKind, UnitName } from '../../src/adapters/adapter.js';
import type { Localised, Text } from './text.js';

/** Minor units by ISO 4217 currency. One price a currency: amounts are never converted. */
export type Amounts = Partial<Record<string, number>>;

/** A loyalty program as its merchant writes it down. What changes while it runs is in the database. */
export interface ProgramDefinition {
  id: string;
  name: Text;
  points: Localised<UnitName>;
  welcome?: Text;
  /** The first is for shoppers whose market is not known. */
  markets: readonly [MarketDefinition, ...MarketDefinition[]];
  /** Lowest first. */
  tiers: readonly TierDefinition[];
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
  currency: string;
  /** ISO 3166. */
  region: string;
}

export interface TierDefinition {
  id: string;
  name: Text;
  /** Spend in the last 12 months that reaches it, in any one currency. */
  thresholds: Amounts;
  perks: readonly Text[];
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
  /** It brings its points a single time. */
  once?: boolean;
  url?: string;
}

export interface RewardDefinition {
  id: string;
  kind: RewardKind;
  /** May hold `{worth}`. */
  name: Text;
  description?: Text;
  points: number;
  /** What it takes off the cart. A reward with a worth is offered only in the markets that have one. */
  worth?: Amounts;
  percent?: number;
  minimum?: Amounts;
  image?: string;
  terms?: Text;
  /** How many there are in all. */
  stock?: number;
  /** How many one member may have. */
  perMember?: number;
  /** The tier it takes. */
  tier?: string;
  /** How long its voucher counts; for ever when left out. */
  validDays?: number;
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
