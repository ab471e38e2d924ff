import type { EarningRule, Program, Reward, Tier } from '../adapter.js';
import { described } from '../catalogue.js';
import { adorning } from '../json-api.js';
import {
  compact,
  count,
  countIn,
  fieldsIn,
  linkIn,
  moneyOf,
  numberIn,
  rows,
  text,
  textIn,
  type Fields,
} from '../reading.js';
import type { Smile } from './smile-rest.js';

const PAGE = 250;

export interface Products {
  rewards: Reward[];
  /** Smile's names for them, by reward id: what a fulfillment is told by. */
  names: ReadonlyMap<string, string>;
}

export interface WholeProgram extends Products {
  program: Omit<Program, 'version'>;
  tiers: Tier[];
}

/** Without rewards there is no program to speak of; ways to earn, tiers and the points' name may be missing for once. */
export async function readProgram(smile: Smile, signal: AbortSignal): Promise<WholeProgram> {
  const [{ rewards, names }, earning, tiers, unit] = await Promise.all([
    readProducts(smile, signal),
    adorning(readRules(smile, signal), []),
    adorning(readTiers(smile, signal), []),
    adorning(readUnit(smile, signal), { other: 'points' }),
  ]);
  return {
    rewards,
    names,
    tiers,
    program: {
      name: smile.options.name ?? 'Rewards',
      capabilities: ['rewards', 'activity', 'vouchers', 'redeem', 'redemption'],
      points: { name: unit, decimals: 0 },
      tiers,
      earning,
      rewards,
    },
  };
}

export async function readProducts(smile: Smile, signal: AbortSignal): Promise<Products> {
  const all: Reward[] = [];
  for (let page = 1; ; page += 1) {
    const query = { page, page_size: PAGE };
    const { rewards, isFull } = await smile.call({ path: '/points_products', query, signal }, (answer) => ({
      rewards: rows(answer.points_products, (product) => readProduct(product, smile)),
      isFull: Array.isArray(answer.points_products) && answer.points_products.length >= PAGE,
    }));
    all.push(...rewards);
    if (isFull) continue;
    const names = new Map(all.map(({ id, name }) => [id, name]));
    return { rewards: all.map((reward) => described(reward, smile.options.rewards)), names };
  }
}

function readProduct(product: Fields, { currency }: Smile): Reward {
  const reward = fieldsIn(product, 'reward');
  const range = product.exchange_type === 'variable' ? readRange(product, currency) : undefined;
  return compact({
    id: text(product, 'id'),
    kind: range ? ('variable_amount' as const) : ('custom' as const),
    name: textIn(reward, 'name') ?? text(product, 'exchange_description'),
    description: textIn(reward, 'description') ?? textIn(product, 'exchange_description'),
    points: range?.min ?? count(product, 'points_price'),
    range,
    image: linkIn(reward, 'image_url'),
  });
}

/** A slider, whose last step has to be a whole one. */
function readRange(product: Fields, currency: string): Reward['range'] {
  const step = count(product, 'variable_points_step');
  const min = count(product, 'variable_points_min');
  const most = countIn(product, 'variable_points_max') ?? min;
  const value = moneyOf(product.variable_points_step_reward_value, currency);
  if (!value || step < 1 || most < min) return undefined;
  return { min, step, value, max: most - ((most - min) % step) };
}

function readRules(smile: Smile, signal: AbortSignal): Promise<EarningRule[]> {
  const query = { limit: PAGE };
  return smile.call({ path: '/earning_rules', query, signal }, ({ earning_rules }) =>
    rows(earning_rules, (rule) => readRule(rule, smile)),
  );
}

/** Smile doesn't say what kind of rule it is: only one that pays by the amount is known to be for purchases. */
function readRule(rule: Fields, { currency }: Smile): EarningRule {
  const value = fieldsIn(rule, 'reward_value');
  const [fixed, variable] = [fieldsIn(value, 'fixed'), fieldsIn(value, 'variable')];
  const per = value.type === 'variable' ? moneyOf(variable.per_amount, currency) : undefined;
  const [tier, ...others] = Array.isArray(rule.restricted_to_vip_tier_ids) ? rule.restricted_to_vip_tier_ids : [];
  return compact({
    id: text(rule, 'id'),
    kind: per ? ('purchase' as const) : ('custom' as const),
    title: text(rule, 'name'),
    points: countIn(per ? variable : fixed, 'value'),
    per,
    url: linkIn(rule, 'action_url'),
    limit: readLimit(fieldsIn(rule, 'earning_limit')),
    tier: others.length ? undefined : textIn({ tier }, 'tier'),
  });
}

/** A rolling window is told by the calendar period of its length; one of another length is not told. */
function readLimit(limit: Fields): EarningRule['limit'] {
  const times = countIn(limit, 'max');
  if (times === undefined || times < 1) return undefined;
  if (limit.type === 'lifetime') return { times };
  const { unit_count } = fieldsIn(limit, 'rolling');
  const per = ({ 1: 'day', 7: 'week', 30: 'month', 365: 'year' } as const)[Number(unit_count)];
  return per && { times, per };
}

async function readTiers(smile: Smile, signal: AbortSignal): Promise<Tier[]> {
  const query = { include: 'perks,entry_rewards' };
  const tiers = await smile.call({ path: '/vip_tiers', query, signal }, ({ vip_tiers }) =>
    rows(vip_tiers, (tier) => readTier(tier, smile)),
  );
  return tiers.sort((one, other) => one.threshold - other.threshold);
}

function readTier(tier: Fields, { currency, options }: Smile): Tier {
  const milestone = numberIn(tier, 'milestone') ?? 0;
  const [welcome] = rows(tier.entry_rewards, (reward) => textIn(reward, 'name'));
  return compact({
    id: text(tier, 'id'),
    name: text(tier, 'name'),
    threshold: options.tiers === 'spend' ? (moneyOf(milestone, currency)?.minor ?? 0) : Math.round(milestone),
    perks: rows(tier.perks, (perk) => textIn(perk, 'name')),
    welcome,
  });
}

function readUnit(smile: Smile, signal: AbortSignal) {
  return smile.call({ path: '/points_settings', signal }, (answer) => {
    const label = fieldsIn(fieldsIn(answer, 'points_settings'), 'points_label');
    return compact({ one: textIn(label, 'one'), other: text(label, 'other') });
  });
}
