/** The program and the member as a merchant's app keeps them in metafields: JSON in the contract's own form. */

import type { Capability, Member, Program } from '../adapter.js';
import type { Fields } from '../reading.js';
import {
  count,
  flag,
  link,
  list,
  money,
  natural,
  number,
  part,
  shaped,
  table,
  text,
  texts,
  time,
  unit,
  word,
} from './form.js';

const REWARDS =
  'amount_off percentage_off variable_amount free_shipping free_product gift_card store_credit donation early_access ' +
  'experience content custom';
const RULES =
  'purchase sign_up birthday referral review newsletter social_follow social_share visit streak milestone survey ' +
  'app_install wallet_pass custom';
const REASONS = 'insufficient_points tier_required limit_reached out_of_stock not_open ended cart_requirements unknown';

const reward = {
  'id!': text,
  'kind!': word(REWARDS, 'custom'),
  'name!': text,
  'points!': natural,
  description: text,
  value: money,
  percent: number,
  minimum: money,
  image: link,
  terms: text,
  tier: text,
  limit: natural,
  closes: time,
  range: part({ 'min!': natural, 'max!': natural, 'step!': natural, 'value!': money }),
};

const rule = {
  'id!': text,
  'kind!': word(RULES, 'custom'),
  'title!': text,
  description: text,
  points: natural,
  per: money,
  url: link,
  tier: text,
  limit: part({ 'times!': natural, per: word('day week month year') }),
};

const tier = {
  'id!': text,
  'name!': text,
  'threshold!': natural,
  'perks!': texts,
  multiplier: natural,
  welcome: text,
  access: word('open invitation hidden', 'hidden'),
};

const program = {
  'version!': text,
  'name!': text,
  points: part({ 'name!': unit, 'decimals!': natural, worth: part({ 'points!': natural, 'value!': money }) }),
  'tiers!': list(tier),
  'earning!': list(rule),
  'rewards!': list(reward, 12),
  referral: part({ 'friend!': text, 'advocate!': text }),
  welcome: text,
  terms: link,
};

const voucher = {
  'id!': text,
  'code!': text,
  'title!': text,
  'state!': word('issued held used expired revoked', 'held'),
  'kind!': word(REWARDS, 'custom'),
  'source!': word('redemption referral birthday tier bonus', 'bonus'),
  value: money,
  percent: number,
  minimum: money,
  expiresAt: time,
  points: natural,
  order: text,
  terms: text,
  validIn: text,
  url: link,
};

const line = {
  'id!': text,
  'at!': time,
  'kind!': word('earned approved redeemed undone returned expired adjusted tier other', 'other'),
  'points!': count,
  pending: count,
  order: text,
  title: text,
  balance: count,
};

const standing = {
  current: text,
  next: text,
  'measure!': word('points spend orders'),
  'value!': natural,
  target: natural,
  keep: natural,
  currency: text,
  until: time,
  since: time,
  standing: word('reached at_risk grace downgraded'),
  previous: text,
  forecast: text,
};

const member = {
  state: word('candidate enrolled blocked'),
  points: part({
    'available!': natural,
    'pending!': (from: Fields, name: string) => natural(from, name) ?? 0,
    'owed!': (from: Fields, name: string) => natural(from, name) ?? 0,
    'expiring!': list({ 'points!': natural, 'at!': time }),
    clearsAt: time,
    lifetime: natural,
  }),
  tier: part(standing),
  'availability!': table({ 'available!': flag, reason: word(REASONS, 'unknown'), missing: natural, tier: text }),
  'earning!': table({ 'done!': flag, times: natural, resetsAt: time, value: natural, target: natural }),
  'activity!': list(line, 5),
  'vouchers!': list(voucher),
  referral: part({ 'link!': link, 'completed!': natural, 'pending!': natural }),
};

/** What a metafield may say. It says nothing of what can be done: that is this adapter's to know. */
export function programIn(json: Fields, capabilities: Capability[]): Program | undefined {
  const read = shaped(json, program);
  return read && ({ ...read, capabilities } as unknown as Program);
}

/** All that is known of a customer beside their name; the vouchers in full, for paging. */
export function memberIn(json: Fields): Omit<Member, 'state'> & Partial<Pick<Member, 'state'>> {
  return shaped(json, member) as unknown as Omit<Member, 'state'>;
}
