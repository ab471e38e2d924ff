import type {
  ActivityKind,
  CartRefusal,
  ClaimState,
  EarningKind,
  EarningProgress,
  EarningRule,
  Measure,
  MemberState,
  OrderStanding,
  RewardKind,
  Tier,
  TierProgress,
  UnavailableReason,
  Voucher,
  VoucherState,
} from '../adapters/adapter.js';
import { oneOf } from './check.js';

/* The contract's closed lists; `satisfies` demands that none of their words is forgotten here. */

export const rewardKind = oneOf({
  amount_off: true,
  percentage_off: true,
  variable_amount: true,
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
  survey: true,
  app_install: true,
  wallet_pass: true,
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
  not_open: true,
  ended: true,
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

export const tierAccess = oneOf({
  open: true,
  invitation: true,
  hidden: true,
} satisfies Record<NonNullable<Tier['access']>, true>);

export const standing = oneOf({
  reached: true,
  at_risk: true,
  grace: true,
  downgraded: true,
} satisfies Record<NonNullable<TierProgress['standing']>, true>);

export const completedBy = oneOf({
  request: true,
  claim: true,
  birthday: true,
} satisfies Record<NonNullable<EarningRule['by']>, true>);

export const period = oneOf({
  day: true,
  week: true,
  month: true,
  year: true,
} satisfies Record<NonNullable<NonNullable<EarningRule['limit']>['per']>, true>);

export const pending = oneOf({
  confirmation: true,
  approval: true,
  delay: true,
} satisfies Record<NonNullable<EarningProgress['pending']>, true>);

export const lock = oneOf({ tier: true, waiting: true } satisfies Record<NonNullable<EarningProgress['locked']>, true>);

export const cartRefusal = oneOf({
  minimum: true,
  excluded: true,
  combination: true,
  wrong_market: true,
  expired: true,
  used: true,
  insufficient_points: true,
  other: true,
} satisfies Record<CartRefusal['reason'], true>);

export const orderState = oneOf({
  pending: true,
  cleared: true,
  returned: true,
  waiting: true,
} satisfies Record<OrderStanding['state'], true>);

export const claimState = oneOf({
  sent: true,
  confirmed: true,
  member: true,
  email_differs: true,
  expired: true,
} satisfies Record<ClaimState, true>);
