/** Money that a shop owes a shopper, told as points: one point is one minor unit of its currency. */

import type {
  Activity,
  ActivityFilter,
  ActivityInput,
  Availability,
  Capability,
  CartWay,
  LoadInput,
  LoadResult,
  Member,
  Money,
  Page,
  PointsBalance,
  Program,
  RedeemInput,
  Reward,
  SentRedeem,
} from './adapter.js';
import { LoyaltyError } from './error.js';
import { compact, fractionDigits } from './reading.js';

/** Id of the one reward there is: some of it off the cart. */
export const CREDIT = 'store-credit';

export interface CreditNames {
  /** Of the program and its reward, e.g. "Store credit". */
  name?: string | undefined;
  /** After an amount, e.g. "store credit". */
  unit?: string | undefined;
}

/** Where nobody names it; by language. */
const NAMES: Readonly<Record<string, string>> = { en: 'Store credit', da: 'Tilgodehavende' };
/** More than any shopper has; a panel caps it by the balance. */
const MOST = 1_000_000_000;
const PAGE = 20;
/** Of what `load` brings. */
export const LATEST = 5;
/** Milliseconds by which the page's clock may be ahead of a backend's. */
const SLACK = 50_000;

export function nameOf({ name }: CreditNames, locale: string): string {
  return name ?? NAMES[locale.slice(0, 2).toLowerCase()] ?? 'Store credit';
}

/** Throws a LoyaltyError 'config' where `currency` is none. */
export function creditProgram(
  names: CreditNames,
  locale: string,
  currency: string,
  capabilities: Capability[],
): Program {
  const name = nameOf(names, locale);
  const decimals = fractionDigits(currency);
  if (decimals === undefined) {
    throw new LoyaltyError('config', `"${currency}" is no currency: write currency="EUR" on the tag.`);
  }
  const unit = names.unit ?? name.toLocaleLowerCase(locale);
  const one = 10 ** decimals;
  return {
    version: [CREDIT, currency, name, unit, ...capabilities].join(' '),
    name,
    capabilities,
    points: { name: { other: unit }, decimals, worth: { points: one, value: { minor: one, currency } } },
    tiers: [],
    earning: [],
    rewards: [creditReward(name, currency)],
  };
}

function creditReward(name: string, currency: string): Reward {
  const range = { min: 1, max: MOST, step: 1, value: { minor: 1, currency } };
  return { id: CREDIT, kind: 'variable_amount', name, points: 1, range };
}

/** Of whom nothing is known. */
export const GUEST: Member = { state: 'guest', availability: {}, earning: {}, activity: [], vouchers: [] };

export function loaded({ programVersion }: LoadInput, program: Program, member: Member): LoadResult {
  return { program: program.version === programVersion ? 'unchanged' : program, member };
}

/** What `available` lets a member do with a reward that costs `least` or more. */
export function affordable(available: number, least = 1): Availability {
  if (available >= least) return { available: true };
  return { available: false, reason: 'insufficient_points', missing: least - available };
}

export function balanceOf(available: number): PointsBalance {
  return { available: Math.max(0, available), pending: 0, owed: Math.max(0, -available), expiring: [] };
}

/** Throws where this can't be asked for, whatever the cart. */
export function expectAmount({ reward, points }: RedeemInput, offered: string, available: number): void {
  if (reward !== offered) throw new LoyaltyError('not_found', `There is no reward "${reward}" here.`);
  if (!Number.isSafeInteger(points) || points < 1 || points > MOST) {
    throw new LoyaltyError('invalid', `${points} can't be given: a whole number from 1 to ${MOST} can.`);
  }
  if (points > available) throw new LoyaltyError('insufficient_points', `${points} are more than ${available}.`);
}

/** As much of it as the cart takes; nothing where there is none. */
export function creditWays(name: string, available: number, due: Money): CartWay[] {
  const points = Math.min(available, due.minor);
  if (points < 1) return [];
  const { currency } = due;
  const range = { min: 1, max: points, step: 1, value: { minor: 1, currency } };
  return [{ reward: CREDIT, name, points, range, discount: { minor: points, currency } }];
}

export const latest = (lines: readonly Activity[]): Activity[] => lines.slice(0, LATEST);

/** A page of a history that came in one piece. Throws 'invalid' for a cursor that is no line's. */
export function pageOf(all: readonly Activity[], { cursor, filter }: ActivityInput): Page<Activity> {
  const lines = filter ? all.filter((line) => isOf(filter, line)) : all;
  const before = cursor === undefined ? -1 : lines.findIndex(({ id }) => id === cursor);
  if (cursor !== undefined && before < 0) throw new LoyaltyError('invalid', `No page starts after "${cursor}".`);
  const items = lines.slice(before + 1, before + 1 + PAGE);
  const isMore = before + 1 + PAGE < lines.length;
  return compact({ items, next: isMore ? items.at(-1)?.id : undefined });
}

function isOf(filter: ActivityFilter, { kind, points }: Activity): boolean {
  if (kind === 'adjusted') return filter === (points > 0 ? 'earned' : 'lost');
  if (kind === 'redeemed' || kind === 'undone') return filter === 'spent';
  return filter === 'earned';
}

/** Whether what a backend dates `at`, in milliseconds since the epoch, can be what was sent. */
export function isSince({ at: sent }: SentRedeem, at: number): boolean {
  return at >= sent - SLACK;
}
