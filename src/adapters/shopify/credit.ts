/** Store credit: money that a shop owes its customer, told as points of its currency's minor unit. */

import type { Program } from '../adapter.js';
import { LoyaltyError } from '../error.js';
import { fractionDigits } from '../reading.js';

export interface CreditNames {
  name: string | undefined;
  /** After an amount, e.g. "store credit". */
  unit: string | undefined;
}

/** Throws a LoyaltyError 'config' where `currency` is none. */
export function creditUnit(currency: string, unit = 'store credit'): NonNullable<Program['points']> {
  const decimals = fractionDigits(currency);
  if (decimals === undefined) {
    throw new LoyaltyError('config', `"${currency}" is no currency: write data-currency="EUR" on the tag.`);
  }
  const one = 10 ** decimals;
  return { name: { other: unit }, decimals, worth: { points: one, value: { minor: one, currency } } };
}

export function creditProgram(currency: string, { name = 'Store credit', unit }: CreditNames): Program {
  return {
    version: ['store-credit', currency, name, unit].join(' '),
    name,
    capabilities: [],
    points: creditUnit(currency, unit),
    tiers: [],
    earning: [],
    rewards: [],
  };
}
