import type {
  ActivityKind,
  EarningKind,
  Measure,
  MemberState,
  RewardKind,
  UnavailableReason,
  Voucher,
  VoucherState,
} from '../adapters/adapter.js';
import { oneOf } from './check.js';

/* The contract's closed lists; `satisfies` demands that none of their words is forgotten here. */

export const rewardKind = oneOf({
  amount_off: true,
  percentage_off: true,
  free_shipping: true,
  free_product: true,
  gift_card: true,
  store_credit: true,
  donation: true,
  early_access: true,
  experience: true,
  content: true,
  custom: true,
} satisfies Record<RewardKind, true>);

export const earningKind = oneOf({
  purchase: true,
  sign_up: true,
  birthday: true,
  referral: true,
  review: true,
  newsletter: true,
  social_follow: true,
  social_share: true,
  visit: true,
  streak: true,
  milestone: true,
  custom: true,
} satisfies Record<EarningKind, true>);

export const activityKind = oneOf({
  earned: true,
  approved: true,
  redeemed: true,
  undone: true,
  returned: true,
  expired: true,
  adjusted: true,
  tier: true,
  other: true,
} satisfies Record<ActivityKind, true>);

export const reason = oneOf({
  insufficient_points: true,
  tier_required: true,
  limit_reached: true,
  out_of_stock: true,
  cart_requirements: true,
  unknown: true,
} satisfies Record<UnavailableReason, true>);

export const memberState = oneOf({
  guest: true,
  candidate: true,
  enrolled: true,
  blocked: true,
} satisfies Record<MemberState, true>);

export const voucherState = oneOf({
  issued: true,
  held: true,
  used: true,
  expired: true,
  revoked: true,
} satisfies Record<VoucherState, true>);

export const voucherSource = oneOf({
  redemption: true,
  referral: true,
  birthday: true,
  tier: true,
  bonus: true,
} satisfies Record<Voucher['source'], true>);

export const measure = oneOf({ points: true, spend: true, orders: true } satisfies Record<Measure, true>);
