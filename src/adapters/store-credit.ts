/** Money that a shop owes a shopper, told as points: one point is one minor unit of its currency. */

import type {
  Activity,
  Availability,
  Capability,
  LoadInput,
  LoadResult,
  Member,
  PointsBalance,
  Program,
  Reward,
} from './adapter.js';
import { LoyaltyError } from './error.js';
import { fractionDigits } from './reading.js';

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
export const MOST = 1_000_000_000;
/** Of what `load` brings. */
export const LATEST = 5;

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

export const latest = (lines: readonly Activity[]): Activity[] => lines.slice(0, LATEST);
