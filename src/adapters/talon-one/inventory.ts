import type { EarningProgress, Member, Referral, Voucher, VoucherState } from '../adapter.js';
import { worthOf } from '../catalogue.js';
import { unusedFirst } from '../member-lists.js';
import { compact, countIn, fieldsIn, numberIn, rows, text, textIn, timeIn, type Fields } from '../reading.js';
import type { TalonOne, TalonOneReward } from './talon-one.js';

export interface Inventory {
  /** Talon.One's own id of the profile. */
  profile?: string;
  vouchers: Voucher[];
  referral?: Referral;
  earning: Member['earning'];
}

/** All that a profile holds, in one call. */
export function readInventory(talon: TalonOne, subject: string, signal: AbortSignal): Promise<Inventory> {
  const path = `/v1/customer_profiles/${encodeURIComponent(subject)}/inventory`;
  const query = { profile: 'true', coupons: 'true', giveaways: 'true', referrals: 'true', achievements: 'true' };
  return talon.call({ path, query, signal }, (answer) => {
    const newest = (list: unknown) => rows(list, (row) => row).sort((one, other) => createdAt(other) - createdAt(one));
    const coupons = rows(newest(answer.coupons), (row) => readCoupon(talon, row));
    const giveaways = rows(newest(answer.giveaways), (row) => readGiveaway(talon, row));
    return compact({
      profile: textIn(fieldsIn(answer, 'profile'), 'id'),
      vouchers: unusedFirst([...coupons, ...giveaways]),
      referral: readReferral(talon, answer),
      earning: Object.fromEntries(rows(answer.achievements, (row) => readAchievement(talon, row))),
    });
  });
}

/** A code in the shopper's hand; `of` names the campaign or pool that it came from. */
export function voucherOf(talon: TalonOne, code: string, of: Pick<TalonOneReward, 'campaign' | 'pool'>): Voucher {
  const found = talon.options.rewards?.find(({ campaign, pool }) =>
    of.campaign === undefined ? pool !== undefined && pool === of.pool : campaign === of.campaign,
  );
  const reward = talon.rewards.find(({ id }) => id === found?.id);
  return {
    id: code,
    code,
    title: reward?.name ?? code,
    state: 'issued',
    source: 'redemption',
    ...(reward ? worthOf(reward) : { kind: 'custom' }),
  };
}

const STATES: Readonly<Record<string, VoucherState>> = { used: 'used', expired: 'expired', disabled: 'revoked' };

function readCoupon(talon: TalonOne, coupon: Fields): Voucher {
  const campaign = countIn(coupon, 'campaignId');
  return compact({
    ...voucherOf(talon, text(coupon, 'value'), compact({ campaign })),
    state: STATES[textIn(coupon, 'state') ?? ''] ?? ('issued' as const),
    expiresAt: timeIn(coupon, 'expiryDate'),
  });
}

function readGiveaway(talon: TalonOne, giveaway: Fields): Voucher {
  const expiresAt = timeIn(giveaway, 'endDate');
  const isOver = expiresAt !== undefined && Date.parse(expiresAt) < talon.now();
  const pool = countIn(giveaway, 'poolId');
  return compact({
    ...voucherOf(talon, text(giveaway, 'code'), compact({ pool })),
    state: isOver ? ('expired' as const) : ('issued' as const),
    expiresAt,
  });
}

function readReferral({ options }: TalonOne, { referrals }: Fields): Referral | undefined {
  const [first] = rows(referrals, (row) => ({ code: text(row, 'code'), completed: countIn(row, 'usageCounter') ?? 0 }));
  if (!first || options.referralLink === undefined) return undefined;
  const link = options.referralLink.replace('{code}', encodeURIComponent(first.code));
  return { link, completed: first.completed, pending: 0 };
}

function readAchievement({ options }: TalonOne, row: Fields): [string, EarningProgress] | undefined {
  const name = text(row, 'name');
  if (!options.earning?.some(({ id }) => id === name)) return undefined;
  const target = numberIn(row, 'target');
  const progress = compact({
    done: row.status === 'completed' && row.achievementRecurrencePolicy !== 'on_completion',
    resetsAt: timeIn(row, 'endDate'),
    value: Math.max(0, Math.floor(numberIn(row, 'progress') ?? 0)),
    target: target === undefined || target < 1 ? undefined : Math.ceil(target),
  });
  return [name, progress];
}

function createdAt(row: Fields): number {
  return Date.parse(timeIn(row, 'created') ?? '') || 0;
}
