import type { Reward, Voucher, VoucherState } from '../adapter.js';
import { worthOf } from '../catalogue.js';
import { unusedFirst } from '../member-lists.js';
import { compact, countIn, fieldsIn, numberIn, rows, text, textIn, timeIn, type Fields } from '../reading.js';
import type { Card } from './card.js';
import type { Voucherify } from './voucherify.js';

const MOST = 100;

/** Coupons and gift cards that the customer holds, the newest hundred, whatever they came from. */
export async function readVouchers(
  voucherify: Voucherify,
  { holder }: Card,
  rewards: readonly Reward[],
  signal: AbortSignal,
): Promise<Voucher[]> {
  if (holder === undefined) return [];
  const query = { customer: holder, limit: MOST, order: '-created_at' };
  return voucherify.call({ path: '/v1/vouchers', query, signal }, ({ vouchers }) =>
    unusedFirst(rows(vouchers, (row) => readVoucher(voucherify, row, rewardOf(row, rewards)))),
  );
}

/** undefined for the loyalty card itself. */
export function readVoucher(voucherify: Voucherify, voucher: Fields, reward?: Reward): Voucher | undefined {
  if (voucher.type !== 'DISCOUNT_VOUCHER' && voucher.type !== 'GIFT_VOUCHER') return undefined;
  return compact({
    id: text(voucher, 'id'),
    code: text(voucher, 'code'),
    title: reward?.name ?? textIn(voucher, 'campaign') ?? text(voucher, 'code'),
    state: stateOf(voucher, voucherify.now()),
    ...(reward && reward.kind !== 'custom' ? worthOf(reward) : worthIn(voucher, voucherify.options.currency)),
    source: 'redemption' as const,
    expiresAt: timeIn(voucher, 'expiration_date'),
    terms: textIn(voucher, 'additional_info'),
  });
}

/** Amounts are in minor units. */
function worthIn(voucher: Fields, currency: string): Pick<Voucher, 'kind' | 'value' | 'percent'> {
  const [discount, gift] = [fieldsIn(voucher, 'discount'), fieldsIn(voucher, 'gift')];
  const minor = countIn(gift, 'balance') ?? countIn(gift, 'amount') ?? countIn(discount, 'amount_off');
  const percent = numberIn(discount, 'percent_off');
  if (voucher.type === 'GIFT_VOUCHER') return compact({ kind: 'gift_card' as const, value: money(minor, currency) });
  if (discount.type === 'UNIT') return { kind: 'free_product' };
  if (percent === undefined) return compact({ kind: 'amount_off' as const, value: money(minor, currency) });
  return { kind: 'percentage_off', ...(Number.isInteger(percent) && { percent }) };
}

function money(minor: number | undefined, currency: string) {
  return minor === undefined ? undefined : { minor, currency };
}

function stateOf(voucher: Fields, now: number): VoucherState {
  const { quantity, redeemed_quantity } = fieldsIn(voucher, 'redemption');
  if (Number(quantity ?? Infinity) <= Number(redeemed_quantity ?? 0)) return 'used';
  const expires = timeIn(voucher, 'expiration_date');
  if (expires !== undefined && Date.parse(expires) < now) return 'expired';
  return voucher.active === false ? 'revoked' : 'issued';
}

/** A coupon doesn't say which reward it was: one whose name is its campaign's tells what it is worth. */
function rewardOf({ campaign }: Fields, rewards: readonly Reward[]): Reward | undefined {
  return rewards.find(({ name }) => name === campaign);
}
