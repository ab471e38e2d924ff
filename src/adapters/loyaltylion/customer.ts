import type {
  Availability,
  EarningProgress,
  Measure,
  Member,
  Reward,
  TierProgress,
  Voucher,
  VoucherState,
} from '../adapter.js';
import { guest } from '../guest.js';
import { unusedFirst } from '../member-lists.js';
import {
  compact,
  count,
  countIn,
  fieldsIn,
  linkIn,
  moneyOf,
  rows,
  text,
  textIn,
  timeIn,
  type Fields,
} from '../reading.js';
import { priceOf } from './variants.js';
import { historyOf } from './history.js';
import type { Scene } from './loyaltylion.js';
import { worthOf } from './worth.js';

const DAY = 86_400_000;

/** LoyaltyLion's guest is signed in to the shop and has not joined: a candidate here. */
export function stateOf({ state }: Fields): Member['state'] {
  if (state === 'enrolled' || state === 'blocked') return state;
  return 'candidate';
}

/** The shopper at home; `now`, in milliseconds. */
export function memberOf(
  { customer, program, currency }: Pick<Scene, 'customer' | 'program' | 'currency'>,
  now: number,
): Member {
  const shared = { id: text(customer, 'id'), name: textIn(customer, 'first_name') };
  const state = stateOf(customer);
  if (state !== 'enrolled') return compact({ ...guest(), ...shared, state });
  const lines = historyOf(customer);
  const link = linkIn(fieldsIn(customer, 'referral_urls'), 'direct');
  return compact({
    ...shared,
    state,
    points: balanceOf(customer),
    tier: tierOf(fieldsIn(customer, 'tier_membership'), currency, now),
    availability: Object.fromEntries(program.rewards.map((reward) => [reward.id, availabilityOf(reward, customer)])),
    earning: Object.fromEntries(program.earning.map(({ id }) => [id, progressOf(id, customer)])),
    activity: lines.slice(0, 5),
    vouchers: unusedFirst(vouchersOf(customer, currency, now)).slice(0, 5),
    referral: link === undefined ? undefined : { link, completed: 0, pending: 0 },
    birthday: birthdayOf(fieldsIn(customer, 'birthday')),
  });
}

function balanceOf(customer: Fields): Member['points'] {
  const available = count(customer, 'points_approved');
  const due = rows(customer.history, (row) =>
    row.state === 'pending' ? timeIn(row, 'points_will_approve_at') : undefined,
  );
  const clearsAt = due.sort()[0];
  return {
    available: Math.max(0, available),
    pending: Math.max(0, countIn(customer, 'points_pending') ?? 0),
    owed: Math.max(0, -available),
    expiring: [],
    ...(clearsAt && { clearsAt }),
  };
}

function birthdayOf(date: Fields): Member['birthday'] {
  const [month, day, year] = [countIn(date, 'month'), countIn(date, 'day'), countIn(date, 'year')];
  return month && day ? { month, day, ...(year && { year }) } : undefined;
}

/** As it is offered to this customer: at the price of their tier. */
export function offerOf(reward: Pick<Reward, 'id'>, customer: Fields): Fields | undefined {
  const [id] = reward.id.split('@');
  return rows(customer.available_rewards, (row) => (textIn(row, 'id') === id ? row : undefined))[0];
}

function availabilityOf(reward: Reward, customer: Fields): Availability {
  const offer = offerOf(reward, customer);
  if (!offer || (!reward.range && priceOf(fieldsIn(offer, 'variant')) !== reward.points)) {
    return compact({ available: false, reason: 'tier_required' as const, tier: reward.tier });
  }
  // The Headless API has no way to redeem what is priced by the amount.
  if (reward.range) return { available: false, reason: 'unknown' };
  const context = fieldsIn(offer, 'context');
  const can = fieldsIn(context, 'can_redeem');
  if (can.state === 'redeemable') return { available: true };
  const missing = countIn(can, 'additional_points_required');
  if (can.state === 'insufficient_points' && missing)
    return { available: false, reason: 'insufficient_points', missing };
  const resetsAt = timeIn(fieldsIn(context, 'claim_limit'), 'resets_at');
  return compact({ available: false, reason: REASONS[String(can.state)] ?? ('unknown' as const), resetsAt });
}

const REASONS: Readonly<Record<string, Availability['reason']>> = {
  claim_limit_reached: 'limit_reached',
  max_redemptions_for_cart_reached: 'cart_requirements',
  cart_requirements_not_met: 'cart_requirements',
  out_of_stock: 'out_of_stock',
};

/** Where a rule stands for this customer; one that is not offered to them takes another tier. */
export function progressOf(rule: string, customer: Fields): EarningProgress {
  const [row] = rows(customer.available_rules, (one) => (textIn(one, 'id') === rule ? one : undefined));
  if (!row) return { done: false, locked: 'tier' };
  const context = fieldsIn(row, 'context');
  const limit = fieldsIn(context, 'completion_limit');
  const isOver = String(limit.state).startsWith('limit_reached');
  const [waiting] = rows(customer.history, (line) =>
    line.state === 'pending' && textIn(fieldsIn(line, 'rule'), 'id') === rule ? line : undefined,
  );
  return compact({
    done: isOver,
    resetsAt: timeIn(limit, 'resets_at'),
    times: countIn(limit, 'completion_count_within_interval') ?? countIn(context, 'completion_count'),
    pending: waiting && ('delay' as const),
    clearsAt: waiting && timeIn(waiting, 'points_will_approve_at'),
  });
}

function tierOf(membership: Fields, currency: string, now: number): TierProgress | undefined {
  const current = textIn(membership, 'tier_id');
  if (current === undefined) return undefined;
  const progress = fieldsIn(membership, 'progress');
  const measure: Measure = progress.kind === 'spend' || progress.kind === 'orders' ? progress.kind : 'points';
  const amount = (from: Fields, name: string): number | undefined =>
    moneyOf(fieldsIn(from, name).amount, currency)?.minor ?? countIn(from, name);
  const value = Math.max(0, amount(fieldsIn(progress, `tier_${measure}`), 'now') ?? 0);
  const reach = (more: number | undefined): number | undefined => (more === undefined ? undefined : value + more);
  const forecast = textIn(progress, 'forecasted_tier_id');
  const until = timeIn(membership, 'expires_at');
  const isAtRisk = forecast !== undefined && forecast !== current && Date.parse(until ?? '') - now < 30 * DAY;
  return compact({
    current,
    next: textIn(progress, 'upgrade_tier_id'),
    measure,
    value,
    target: reach(amount(progress, `${measure}_needed_for_upgrade`)),
    keep: reach(amount(progress, `${measure}_needed_for_renewal`)),
    currency: measure === 'spend' ? currency : undefined,
    until,
    since: timeIn(membership, 'started_at'),
    standing: isAtRisk ? ('at_risk' as const) : undefined,
    forecast,
  });
}

/** The latest 20 that LoyaltyLion tells of, newest first. */
export function vouchersOf(customer: Fields, currency: string, now: number): Voucher[] {
  return rows(customer.claimed_rewards, (claimed) => voucherOf(claimed, currency, now));
}

/** A gift card's whole code is told once, when it is claimed: `code`. */
export function voucherOf(claimed: Fields, currency: string, now: number, code?: string): Voucher {
  const held = fieldsIn(claimed, 'redeemable');
  const source = fieldsIn(claimed, 'source');
  const cart = fieldsIn(held, 'active_cart_redemption');
  const { variants: _variants, image: _image, ...worth } = worthOf(held.kind, held, currency);
  const state = voucherState(claimed, held, now);
  return compact({
    ...worth,
    id: text(claimed, 'id'),
    code: code ?? codeOf(held) ?? text(claimed, 'id'),
    title: text(claimed, 'title'),
    state,
    expiresAt: timeIn(held, 'expires_at'),
    source: sourceOf(source),
    points: countIn(source, 'points_cost'),
    undoable: held.kind === 'product_cart' && state === 'held' ? true : undefined,
    terms: textIn(held, 'fulfilment_explanation'),
    heldUntil:
      state === 'held' || state === 'issued'
        ? (timeIn(cart, 'expires_at') ?? timeIn(claimed, 'auto_refund_at'))
        : undefined,
  });
}

function codeOf(held: Fields): string | undefined {
  const last = textIn(held, 'code_last_characters');
  return textIn(held, 'code') ?? textIn(held, 'cart_line_identifier') ?? (last && `…${last}`);
}

function sourceOf({ kind }: Fields): Voucher['source'] {
  if (kind === 'points_redemption') return 'redemption';
  return kind === 'tier_entry' ? 'tier' : 'bonus';
}

function voucherState({ state }: Fields, held: Fields, now: number): VoucherState {
  if (state === 'declined' || state === 'void') return 'revoked';
  if (held.usage_status === 'used' || timeIn(held, 'fulfilled_at')) return 'used';
  if (state === 'expired' || Date.parse(timeIn(held, 'expires_at') ?? '') <= now) return 'expired';
  const hasCode = textIn(held, 'code') ?? textIn(held, 'code_last_characters');
  return state === 'approved' && hasCode ? 'issued' : 'held';
}
