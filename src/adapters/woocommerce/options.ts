import type { ReferralOffer, UnitName } from '../adapter.js';
import { endpointUrl } from '../endpoint.js';
import { LoyaltyError } from '../error.js';
import { fieldsIn, numberIn, textIn, type Fields } from '../reading.js';

export interface Settings {
  /** WordPress's API root, e.g. "https://shop.example/wp-json". */
  root: string;
  program: 'terawallet' | 'myrewards';
  name: string | undefined;
  /** After an amount, e.g. "points". */
  unit: UnitName | undefined;
  /** IANA name of the shop's own time, in which the wallet's dates are. */
  timeZone: string;
  /** What both sides of a referral get, which the wallet does not tell. */
  referral: ReferralOffer | undefined;
  /** MyRewards' points, and what so many of them take off a cart. */
  points: { system: string; worth: { points: number; amount: number } | undefined };
}

const PROGRAMS: readonly unknown[] = ['terawallet', 'myrewards'] satisfies Settings['program'][];

/** Throws a LoyaltyError 'config' for options that can't work. */
export function settingsOf(options: Fields): Settings {
  const { endpoint = '/wp-json', program = 'terawallet', timeZone = 'UTC' } = options;
  if (!PROGRAMS.includes(program)) {
    throw config(`"program":${JSON.stringify(program)} is unknown: write "terawallet" or "myrewards".`);
  }
  if (typeof timeZone !== 'string' || !isZone(timeZone)) {
    throw config(`"timeZone":${JSON.stringify(timeZone)} is no time zone: write one such as "Europe/Copenhagen".`);
  }
  const unit = textIn(options, 'unit');
  return {
    root: endpointUrl(endpoint, "WordPress's API", '/wp-json'),
    program: program as Settings['program'],
    name: textIn(options, 'name'),
    unit: unit === undefined ? undefined : { other: unit },
    timeZone,
    referral: referralOf(fieldsIn(options, 'referral')),
    points: { system: textIn(options, 'system') ?? 'default', worth: worthOf(options) },
  };
}

function worthOf(options: Fields): Settings['points']['worth'] {
  if (options.worth === undefined) return undefined;
  const worth = fieldsIn(options, 'worth');
  const [points = 0, amount = 0] = [numberIn(worth, 'points'), numberIn(worth, 'amount')];
  if (Number.isSafeInteger(points) && points > 0 && amount > 0) return { points, amount };
  throw config('"worth" says what points take off a cart: write {"points":100,"amount":5}.');
}

function referralOf(offer: Fields): ReferralOffer | undefined {
  const [friend, advocate] = [textIn(offer, 'friend'), textIn(offer, 'advocate')];
  return friend !== undefined && advocate !== undefined ? { friend, advocate } : undefined;
}

function isZone(timeZone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone }));
  } catch {
    return false;
  }
}

function config(message: string): LoyaltyError {
  return new LoyaltyError('config', `data-options: ${message}`);
}
