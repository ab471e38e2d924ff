import type { Activity, EarningProgress, Member, Program, Reward, TierProgress, Voucher } from '../adapter.js';
import { unusedFirst, withIds } from '../member-lists.js';
import { digest } from '../program-version.js';
import { compact, count, countIn, fieldsIn, linkIn, rows, textIn, timeIn, type Fields } from '../reading.js';
import { DONE, measureOf } from './program.js';
import type { Swell } from './sdk.js';

/** A code and what was given for it. */
export interface Coupon {
  id: string;
  /** ISO 8601. */
  at: string | undefined;
  title: string | undefined;
  /** Redemption option id, where it is told. */
  option: string | undefined;
  voucher: Voucher;
}

/** `program` with all rewards; `now` in milliseconds. */
export function memberOf(swell: Swell, details: Fields, program: Omit<Program, 'version'>, now: number): Member {
  const available = availableIn(details);
  const link = linkIn(details, 'referralLink');
  const coupons = couponsOf(details, program.rewards);
  return compact({
    state: 'enrolled' as const,
    id: idOf(details),
    name: textIn(details, 'firstName'),
    points: {
      available: Math.max(0, available),
      pending: pendingIn(details),
      owed: Math.max(0, -available),
      expiring: [],
      ...(countIn(details, 'pointsEarned') !== undefined && { lifetime: count(details, 'pointsEarned') }),
    },
    tier: tierOf(swell, details, program),
    availability: Object.fromEntries(
      program.rewards.map(({ id, points }) => [
        id,
        points <= available
          ? { available: true }
          : { available: false, reason: 'insufficient_points' as const, missing: points - available },
      ]),
    ),
    earning: earningOf(swell, now),
    activity: linesOf(details).slice(0, 5),
    vouchers: unusedFirst(coupons.map(({ voucher }) => voucher)).slice(0, 5),
    referral: link === undefined ? undefined : { link, ...friendsIn(details) },
  });
}

/** Opaque: Yotpo names a shopper by their e-mail address alone. */
function idOf(details: Fields): string {
  return textIn(details, 'referralCode') ?? digest(textIn(details, 'email') ?? '');
}

/** What codes that wait for their order will take is not there to be spent again. */
export function availableIn(details: Fields): number {
  const waiting = undeducted(details).reduce((sum, row) => sum + pointsOf(row), 0);
  return count(details, 'pointsBalance') - waiting;
}

/** Redemptions without a line of history: their points are taken when an order uses the code. */
function undeducted(details: Fields): Fields[] {
  const deducted = new Set(rows(details.actionHistoryItems, (row) => textIn(row, 'status')));
  return rows(details.pointRedemptions, (row) => {
    const code = textIn(row, 'couponCode');
    return code === undefined || deducted.has(code) ? undefined : row;
  });
}

function pointsOf(row: Fields): number {
  return Math.abs(countIn(row, 'pointsUsed') ?? countIn(row, 'points') ?? 0);
}

function pendingIn(details: Fields): number {
  const waiting = rows(details.actionHistoryItems, (row) => (isPending(row) ? Math.max(0, pointsOf(row)) : undefined));
  return waiting.reduce((sum, points) => sum + points, 0);
}

/** `status` is a state for what was earned, and the coupon's code for what was redeemed: never to be shown. */
const STATES = /^(?:approved|pending|reversed|rejected|completed|\d+(?:\.\d+)?\s?%)$/i;

function isPending({ status }: Fields): boolean {
  return /^pending$/i.test(String(status));
}

function codeIn(row: Fields): string | undefined {
  const status = textIn(row, 'status');
  return status === undefined || STATES.test(status) ? undefined : status;
}

/** All of history, newest first. */
export function linesOf(details: Fields): Activity[] {
  const lines = rows(details.actionHistoryItems, (row) => {
    const at = timeIn(row, 'createdAt') ?? timeIn(row, 'date');
    const points = countIn(row, 'points') ?? 0;
    if (at === undefined) return undefined;
    const isOff = /^re(?:versed|jected)$/i.test(String(row.status));
    return compact({
      at,
      kind: isOff ? ('returned' as const) : kindOf(row, points),
      points: isOff || isPending(row) ? 0 : points,
      pending: isPending(row) ? points : undefined,
      title: textIn(row, 'action'),
    });
  });
  return withIds(
    lines.sort((one, other) => Date.parse(other.at) - Date.parse(one.at)),
    idOf(details),
  );
}

function kindOf(row: Fields, points: number): Activity['kind'] {
  if (points > 0) return 'earned';
  if (points < 0) return codeIn(row) === undefined ? 'adjusted' : 'redeemed';
  return isPending(row) ? 'earned' : 'other';
}

/** Every code the shopper was given, newest first; whether it was used, Yotpo does not tell. */
export function couponsOf(details: Fields, rewards: readonly Reward[]): Coupon[] {
  const given = rows(details.actionHistoryItems, (row) => {
    const code = codeIn(row);
    return code === undefined ? undefined : couponOf(code, row, textIn(row, 'action'), rewards);
  });
  const waiting = undeducted(details).map((row) =>
    couponOf(textIn(row, 'couponCode') ?? '', row, textIn(row, 'name'), rewards),
  );
  return [...waiting, ...given].sort((one, other) => Date.parse(other.at ?? '') - Date.parse(one.at ?? ''));
}

export function couponOf(code: string, row: Fields, title: string | undefined, rewards: readonly Reward[]): Coupon {
  const option = textIn(row, 'redemptionOptionId');
  const reward = rewards.find(({ id, name }) => (option === undefined ? name === title : id === option));
  const points = pointsOf(row);
  const voucher: Voucher = compact({
    id: code,
    code,
    title: title ?? reward?.name ?? code,
    state: 'issued' as const,
    kind: reward?.kind ?? ('custom' as const),
    value: reward?.value,
    percent: reward?.percent,
    source: points > 0 ? ('redemption' as const) : ('bonus' as const),
    points: points > 0 ? points : undefined,
  });
  return { id: code, at: timeIn(row, 'createdAt') ?? timeIn(row, 'date'), title, option, voucher };
}

function earningOf(swell: Swell, now: number): Record<string, EarningProgress> {
  const all = rows(swell.getActiveCampaigns?.(), (row) => {
    const minutes = countIn(row, 'customerMinutesUntilNextParticipation') ?? 0;
    const progress: EarningProgress = compact({
      done: row.customerCompleted === true || row.customerCanParticipate === false,
      resetsAt: minutes > 0 ? new Date(now + minutes * 60_000).toISOString() : undefined,
      times: countIn(row, 'customerCompletions'),
    });
    return [textIn(row, 'id') ?? '', progress] as const;
  });
  return Object.fromEntries(all);
}

function friendsIn(details: Fields): { completed: number; pending: number } {
  const states = rows(details.referrals, (row) => textIn(row, 'status')?.toLowerCase());
  const times = (state: string): number => states.filter((one) => one === state).length;
  return { completed: times('completed'), pending: times('pending') };
}

function tierOf(swell: Swell, details: Fields, { tiers }: Pick<Program, 'tiers'>): TierProgress | undefined {
  const measure = measureOf(swell);
  if (!measure || tiers.length === 0) return undefined;
  const own = fieldsIn(details, 'vipTier');
  const place = tiers.findIndex(({ id, name }) => id === textIn(own, 'id') || name === textIn(own, 'name'));
  const next = tiers[place + 1];
  return compact({
    current: tiers[place]?.id,
    next: next?.id,
    measure,
    value: Math.max(0, countIn(fieldsIn(details, 'vipTierStats'), DONE[measure]) ?? 0),
    target: next?.threshold,
    since: timeIn(own, 'vipTierSubscriptionDate'),
    until: timeIn(own, 'vipTierExpirationDate'),
  });
}
