import type {
  Availability,
  Birthday,
  LoadInput,
  Member,
  Money,
  Reward,
  TierProgress,
  Voucher,
  VoucherState,
} from '../adapter.js';
import { unusedFirst } from '../member-lists.js';
import {
  compact,
  count,
  fieldsIn,
  fieldsOf,
  linkIn,
  moneyOf,
  numberIn,
  rows,
  text,
  textIn,
  timeIn,
  type Fields,
} from '../reading.js';
import type { Settings } from './options.js';

export interface Fulfillment {
  id: string;
  name: string;
  /** ISO 8601. */
  at: string | undefined;
  status: string | undefined;
  voucher: Voucher;
}

export function stateOf(customer: unknown): Member['state'] {
  if (!customer) return 'guest';
  const { state } = fieldsOf(customer, 'the customer');
  if (state === 'disabled') return 'blocked';
  return state === 'candidate' ? 'candidate' : 'enrolled';
}

/** `customer` is no guest; `currency` is ISO 4217; `now`, in milliseconds. */
export function memberOf(
  customer: unknown,
  answers: Readonly<Record<string, unknown>>,
  rewards: readonly Reward[],
  { vip }: Settings,
  { currency }: Pick<LoadInput, 'currency'>,
  now: number,
): Member {
  const state = stateOf(customer);
  const fields = fieldsOf(customer, 'the customer');
  const available = count(fieldsOf(answers.customerPointsWallet, "the customer's points wallet"), 'balance');
  const link = linkIn(fields, 'referralUrl');
  return compact({
    state,
    id: text(fields, 'id'),
    name: textIn(fields, 'firstName'),
    points: { available: Math.max(0, available), pending: 0, owed: Math.max(0, -available), expiring: [] },
    tier: vip && progressOf(answers.customerVipStatus, vip, currency),
    availability: Object.fromEntries(rewards.map((reward) => [reward.id, availabilityOf(reward, available)])),
    earning: {},
    activity: [],
    vouchers: unusedFirst(fulfillmentsOf(answers.rewardFulfillments, rewards, now).map(({ voucher }) => voucher)).slice(
      0,
      5,
    ),
    referral: link === undefined ? undefined : { link, completed: 0, pending: 0 },
    birthday: birthdayOf(textIn(fields, 'dateOfBirth')),
  });
}

function availabilityOf({ points }: Reward, available: number): Availability {
  return points <= available
    ? { available: true }
    : { available: false, reason: 'insufficient_points', missing: points - available };
}

function progressOf(
  status: unknown,
  measure: 'points' | 'spend',
  currency: string | undefined,
): TierProgress | undefined {
  if (typeof status !== 'object' || status === null) return undefined;
  const fields = status as Fields;
  const amount = (value: number): number | undefined => {
    if (measure === 'points') return Math.round(value);
    return currency === undefined ? undefined : moneyOf(value, currency)?.minor;
  };
  const progress = numberIn(fields, 'progressValue') ?? 0;
  const value = amount(progress);
  if (value === undefined) return undefined;
  const reach = (name: string): number | undefined => {
    const more = numberIn(fields, name);
    return more === undefined ? undefined : amount(progress + more);
  };
  return compact({
    current: textIn(fieldsIn(fields, 'vipTier'), 'id'),
    next: textIn(fieldsIn(fields, 'nextVipTier'), 'id'),
    measure,
    value,
    target: reach('deltaToNextVipTier'),
    keep: reach('deltaToRetainVipTier'),
    currency: measure === 'spend' ? currency : undefined,
    until: timeIn(fields, 'vipTierExpiresAt') ?? timeIn(fields, 'currentVipPeriodEnd'),
  });
}

/** Smile writes 1004 for a year that was not told. */
function birthdayOf(date: string | undefined): Birthday | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(date ?? '') ?? [];
  if (!year || !month || !day) return undefined;
  return { month: Number(month), day: Number(day), ...(year !== '1004' && { year: Number(year) }) };
}

/** What was issued to the member, newest first. A reward is known by its name: Smile.js does not say which it was. */
export function fulfillmentsOf(value: unknown, rewards: readonly Reward[], now: number): Fulfillment[] {
  const found = rows(value, (row) =>
    fulfillmentOf(
      row,
      rewards.find(({ name }) => name === row.name),
      now,
    ),
  );
  return found.sort((one, other) => Date.parse(other.at ?? '') - Date.parse(one.at ?? ''));
}

/** `paid` is what was given for it, where that is known. */
export function fulfillmentOf(
  row: Fields,
  reward: Reward | undefined,
  now: number,
  paid?: { points: number; value?: Money },
): Fulfillment {
  const id = text(row, 'id');
  const name = text(row, 'name');
  const status = textIn(row, 'fulfillmentStatus');
  const value = paid?.value ?? reward?.value;
  const voucher: Voucher = compact({
    id,
    code: textIn(row, 'code') ?? id,
    title: name,
    state: voucherState(row, now),
    kind: reward?.kind ?? ('custom' as const),
    value,
    percent: reward?.percent,
    expiresAt: timeIn(row, 'expiresAt'),
    source: reward ? ('redemption' as const) : ('bonus' as const),
    points: paid?.points,
    terms: textIn(row, 'termsAndConditions'),
    url: linkIn(row, 'actionUrl'),
  });
  return { id, name, at: timeIn(row, 'createdAt'), status, voucher };
}

function voucherState(row: Fields, now: number): VoucherState {
  const { fulfillmentStatus: status, usageStatus } = row;
  if (status === 'cancelled' || status === 'failed') return 'revoked';
  if (usageStatus === 'used' || timeIn(row, 'usedAt')) return 'used';
  if (Date.parse(timeIn(row, 'expiresAt') ?? '') <= now) return 'expired';
  return status === 'pending' || !textIn(row, 'code') ? 'held' : 'issued';
}
