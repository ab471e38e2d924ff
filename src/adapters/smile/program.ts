import type { EarningRule, LoadInput, PointsUnit, Program, ReferralOffer, Reward, Tier } from '../adapter.js';
import { LoyaltyError } from '../error.js';
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
import { unitIn } from '../words.js';
import type { Settings } from './options.js';

type Answers = Readonly<Record<string, unknown>>;

/** What everyone may know, with all rewards. `format` says points in the program's own words. */
export function programOf(
  answers: Answers,
  settings: Settings,
  { currency }: LoadInput,
  format: (points: number) => string,
): Omit<Program, 'version'> {
  const tiers = settings.vip ? rows(answers.vipTiers, (row) => tierOf(row, settings, currency)) : [];
  return compact({
    name: settings.name,
    capabilities: ['rewards', 'vouchers', 'redeem', 'redemption'] as Program['capabilities'],
    points: unitOf(answers.pointsSettings, format),
    tiers: tiers.sort((one, other) => one.threshold - other.threshold),
    earning: rows(answers.earningRules, (row) => ruleOf(row, tiers, currency)),
    rewards: rewardsOf(answers.pointsProducts, settings, currency),
    referral: referralOf(answers.referralSettings),
  });
}

export function rewardsOf(products: unknown, settings: Settings, currency: string | undefined): Reward[] {
  if (!Array.isArray(products)) throw new LoyaltyError('bad_response', "Smile's points products are no list.");
  return rows(products, (row) => rewardOf(row, settings, currency));
}

/** undefined for a slider whose money has no currency to be told in. */
export function rewardOf(row: Fields, settings: Settings, currency: string | undefined): Reward | undefined {
  const reward = fieldsIn(row, 'reward');
  const shared = {
    id: text(row, 'id'),
    name: textIn(reward, 'name') ?? text(row, 'exchangeDescription'),
    description: textIn(reward, 'description'),
    image: linkIn(reward, 'imageUrl'),
  };
  if (row.exchangeType !== 'variable') {
    return compact({ ...shared, points: count(row, 'pointsPrice'), ...settings.told(shared.id, currency) });
  }
  const range = currency === undefined ? undefined : rangeOf(row, currency);
  return range && compact({ ...shared, kind: 'variable_amount' as const, points: range.min, range });
}

function rangeOf(row: Fields, currency: string): Reward['range'] {
  const step = count(row, 'variablePointsStep');
  const value = moneyOf(row.variablePointsStepRewardValue, currency);
  if (step < 1 || !value) return undefined;
  const min = countIn(row, 'variablePointsMin') ?? step;
  const most = countIn(row, 'variablePointsMax') ?? min + 100 * step;
  return { min, max: min + Math.floor(Math.max(0, most - min) / step) * step, step, value };
}

function unitOf(settings: unknown, format: (points: number) => string): PointsUnit | undefined {
  if (typeof settings !== 'object' || settings === null) return undefined;
  const label = fieldsIn(settings as Fields, 'pointsLabel');
  const one = textIn(label, 'one') ?? unitIn(format(1));
  return { name: { other: textIn(label, 'other') ?? unitIn(format(2)) ?? 'Points', ...(one && { one }) }, decimals: 0 };
}

function tierOf(row: Fields, { vip }: Settings, currency: string | undefined): Tier | undefined {
  const milestone = numberIn(row, 'milestone') ?? 0;
  const threshold = vip === 'spend' ? currency && moneyOf(milestone, currency)?.minor : Math.round(milestone);
  if (typeof threshold !== 'number') return undefined;
  const names = (value: unknown): string[] => rows(value, (one) => textIn(one, 'name') ?? textIn(one, 'description'));
  const welcome = names(row.entryRewards).join(', ') || undefined;
  return compact({ id: text(row, 'id'), name: text(row, 'name'), threshold, perks: names(row.perks), welcome });
}

function ruleOf(row: Fields, tiers: Tier[], currency: string | undefined): EarningRule {
  const worth = fieldsIn(row, 'rewardValue');
  const { value: each, perAmount } = fieldsIn(worth, 'variable');
  const isRate = worth.type === 'variable';
  const [only] = Array.isArray(row.restrictedToVipTierIds) ? (row.restrictedToVipTierIds as unknown[]) : [];
  return compact({
    id: text(row, 'id'),
    kind: isRate ? ('purchase' as const) : ('custom' as const),
    title: text(row, 'name'),
    url: linkIn(row, 'actionUrl'),
    limit: limitOf(fieldsIn(row, 'earningLimit')),
    tier: tiers.find(({ id }) => id === String(only))?.id,
    ...(isRate
      ? rateOf(numberIn({ each }, 'each'), perAmount, currency)
      : { points: countIn(fieldsIn(worth, 'fixed'), 'value') }),
  });
}

/** Half a point for 1.00 is one for 2.00: points are whole. */
function rateOf(
  each: number | undefined,
  perAmount: unknown,
  currency: string | undefined,
): Pick<EarningRule, 'points' | 'per'> {
  const per = currency === undefined ? undefined : moneyOf(perAmount, currency);
  if (each === undefined || !per) return {};
  const times = [1, 2, 4, 5, 10, 20, 100, 1000].find((factor) => Number.isInteger(each * factor));
  return times === undefined ? {} : { points: each * times, per: { ...per, minor: per.minor * times } };
}

const PERIODS: Readonly<Record<number, 'day' | 'week' | 'month' | 'year'>> = {
  1: 'day',
  7: 'week',
  30: 'month',
  365: 'year',
};

function limitOf(limit: Fields): EarningRule['limit'] {
  const times = countIn(limit, 'max');
  if (!times || times < 1) return undefined;
  if (limit.type === 'lifetime') return { times };
  const per = PERIODS[countIn(fieldsIn(limit, 'rolling'), 'unitCount') ?? 0];
  return per && { times, per };
}

/** Both or nothing: half an offer would be a riddle. */
function referralOf(settings: unknown): ReferralOffer | undefined {
  if (typeof settings !== 'object' || settings === null) return undefined;
  const named = (name: string): string | undefined => textIn(fieldsIn(settings as Fields, name), 'name');
  const friend = named('receiverReward');
  const advocate = named('senderReward');
  return friend && advocate ? { friend, advocate } : undefined;
}
