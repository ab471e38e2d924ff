import type { EarningRule, Program, Reward, Tier } from '../adapter.js';
import { described } from '../catalogue.js';
import { adorning } from '../json-api.js';
import { compact, count, countIn, fieldsIn, linkIn, moneyOf, rows, text, textIn, type Fields } from '../reading.js';
import type { Voucherify } from './voucherify.js';

const MOST = 100;
/** So many steps a COIN reward has: its range has no end of its own, the balance cuts it. */
const STEPS = 1_000;

export interface Catalogue {
  rewards: Reward[];
  /** Ids of those that ran out. */
  gone: ReadonlySet<string>;
  /** Ids of those that are a discount on an order. */
  coins: ReadonlySet<string>;
}

export interface WholeProgram {
  program: Omit<Program, 'version'>;
  catalogue: Catalogue;
}

export async function readProgram(voucherify: Voucherify, signal: AbortSignal): Promise<WholeProgram> {
  const { options } = voucherify;
  const [catalogue, tiers, earning] = await Promise.all([
    readRewards(voucherify, signal),
    adorning(readTiers(voucherify, signal), []),
    adorning(readRules(voucherify, signal), []),
  ]);
  const program: Omit<Program, 'version'> = {
    name: options.name ?? options.campaign,
    capabilities: [
      ...(['rewards', 'activity', 'vouchers', 'redeem', 'redemption'] as const),
      ...(options.subject === 'card' ? [] : (['join'] as const)),
    ],
    points: { name: { one: 'point', other: 'points' }, decimals: 0 },
    tiers,
    earning,
    rewards: catalogue.rewards,
  };
  return { program, catalogue };
}

/** What the campaign offers is told as assignments, each with a price; what they are stands at the rewards. */
export async function readRewards({ call, options, path }: Voucherify, signal: AbortSignal): Promise<Catalogue> {
  const query = { limit: MOST };
  const [assigned, all] = await Promise.all([
    call({ path: `${path}/rewards`, query, signal }, ({ data }) =>
      rows(data, (one) => ({ id: text(one, 'reward_id'), points: priceIn(one) })),
    ),
    call({ path: '/v1/rewards', query, signal }, ({ data }) => rows(data, (one) => ({ id: text(one, 'id'), one }))),
  ]);
  const offered = assigned.flatMap(({ id, points }) => {
    const reward = all.find((other) => other.id === id)?.one;
    return reward ? [{ reward, points }] : [];
  });
  const idsOf = (fits: (reward: Fields) => boolean) =>
    new Set(offered.filter(({ reward }) => fits(reward)).map(({ reward }) => text(reward, 'id')));
  return {
    rewards: offered.flatMap(({ reward, points }) => {
      const read = readReward(reward, points, options.currency);
      return read ? described(read, options.rewards) : [];
    }),
    gone: idsOf((reward) => (countIn(reward, 'stock') ?? 1) <= 0),
    coins: idsOf(({ type }) => type === 'COIN'),
  };
}

function priceIn(assignment: Fields): number | undefined {
  return countIn(fieldsIn(fieldsIn(assignment, 'parameters'), 'loyalty'), 'points');
}

function readReward(reward: Fields, points: number | undefined, currency: string): Reward | undefined {
  const range = reward.type === 'COIN' ? readRange(reward, currency) : undefined;
  const price = range?.min ?? points;
  if (price === undefined) return undefined;
  const attributes = fieldsIn(reward, 'attributes');
  return compact({
    id: text(reward, 'id'),
    kind: range ? ('variable_amount' as const) : kindOf(reward),
    name: text(reward, 'name'),
    description: textIn(attributes, 'description'),
    points: price,
    range,
    image: linkIn(attributes, 'image_url'),
  });
}

/** What a coupon takes off is its campaign's to say: the options name it, or the coupon does once it is there. */
function kindOf(reward: Fields): Reward['kind'] {
  if (reward.type === 'MATERIAL') return 'free_product';
  const { type } = fieldsIn(fieldsIn(reward, 'parameters'), 'campaign');
  return type === 'GIFT_VOUCHERS' ? 'gift_card' : 'custom';
}

function readRange(reward: Fields, currency: string): Reward['range'] {
  const coin = fieldsIn(fieldsIn(reward, 'parameters'), 'coin');
  const step = count(coin, 'points_ratio');
  const value = moneyOf(coin.exchange_ratio, currency);
  return value && step > 0 ? { min: step, max: step * STEPS, step, value } : undefined;
}

async function readTiers({ call, path }: Voucherify, signal: AbortSignal): Promise<Tier[]> {
  const tiers = await call({ path: `${path}/tiers`, query: { limit: MOST }, signal }, ({ data }) =>
    rows(data, (tier) => ({
      id: text(tier, 'id'),
      name: text(tier, 'name'),
      threshold: Math.max(0, countIn(fieldsIn(tier, 'points'), 'from') ?? 0),
      perks: [],
    })),
  );
  return tiers.sort((one, other) => one.threshold - other.threshold);
}

function readRules({ call, options, path }: Voucherify, signal: AbortSignal): Promise<EarningRule[]> {
  return call({ path: `${path}/earning-rules`, query: { limit: MOST }, signal }, ({ data }) =>
    rows(data, (rule) => (rule.active === false ? undefined : readRule(rule, options.currency))),
  );
}

function readRule(rule: Fields, currency: string): EarningRule {
  const loyalty = fieldsIn(rule, 'loyalty');
  const order = fieldsIn(loyalty, 'order');
  const amount = order.amount ? fieldsIn(order, 'amount') : fieldsIn(order, 'total_amount');
  const every = countIn(amount, 'every');
  return compact({
    id: text(rule, 'id'),
    kind: every === undefined ? ('custom' as const) : ('purchase' as const),
    title: text(fieldsIn(rule, 'source'), 'banner'),
    points: every === undefined ? countIn(loyalty, 'points') : countIn(amount, 'points'),
    per: every === undefined ? undefined : { minor: every, currency },
    tier: textIn(fieldsIn(rule, 'loyalty_tier'), 'id'),
  });
}
