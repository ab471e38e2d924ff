import type { EarningKind, EarningRule, Measure, Program, Reward, RewardKind, Tier } from '../adapter.js';
import { compact, count, countIn, linkIn, numberIn, rows, text, textIn, type Fields } from '../reading.js';
import { unitIn } from '../words.js';
import type { Swell } from './sdk.js';

/** `data-options`. */
export interface YotpoOptions {
  /** The program's name, which Yotpo does not tell; "Rewards" unless told. */
  name?: unknown;
  /** What a friend gets, in one phrase; Yotpo's script tells the advocate's side alone. */
  friend?: unknown;
}

/** What everyone may know, with all rewards. `currency` is ISO 4217. */
export function programOf(swell: Swell, options: YotpoOptions, currency: string | undefined): Omit<Program, 'version'> {
  const campaigns = swell.getActiveCampaigns?.();
  const measure = measureOf(swell);
  return compact({
    name: textIn({ ...options }, 'name') ?? 'Rewards',
    capabilities: ['rewards', 'activity', 'vouchers', 'redeem', 'redemption'] as Program['capabilities'],
    points: { name: { other: unitOf(swell) }, decimals: 0 },
    tiers: measure ? tiersOf(swell, measure) : [],
    earning: rows(campaigns, ruleOf),
    rewards: rewardsOf(swell, currency),
    referral: referralOf(campaigns, textIn({ ...options }, 'friend')),
  });
}

/** Without those at a price of one's own choice: Yotpo's script does not say between which bounds. */
export function rewardsOf(swell: Swell, currency: string | undefined): Reward[] {
  return rows(swell.getActiveRedemptionOptions(), (row) => {
    const discount = textIn(row, 'discountType') ?? '';
    if (discount === 'variable') return undefined;
    const cents = countIn(row, 'discountAmountCents') ?? countIn(row, 'discountValueCents');
    const percent = countIn(row, 'discountPercentage');
    const kind = rewardKind(discount);
    return compact({
      id: text(row, 'id'),
      kind,
      name: text(row, 'name'),
      description: textIn(row, 'description'),
      points: countIn(row, 'costInPoints') ?? count(row, 'amount'),
      value: currency === undefined || !cents || cents < 0 ? undefined : { minor: cents, currency },
      percent: kind === 'percentage_off' && percent && percent > 0 && percent <= 100 ? percent : undefined,
      image: linkIn(row, 'icon'),
    });
  });
}

const REWARDS: readonly [RegExp, RewardKind][] = [
  [/percentage/, 'percentage_off'],
  [/shipping/, 'free_shipping'],
  [/product/, 'free_product'],
  [/gift_?card/, 'gift_card'],
  [/store_?credit/, 'store_credit'],
  [/fixed_amount/, 'amount_off'],
];

function rewardKind(discount: string): RewardKind {
  return REWARDS.find(([pattern]) => pattern.test(discount))?.[1] ?? 'custom';
}

/** What points are called is only in the prices that the merchant has put into words. */
function unitOf(swell: Swell): string {
  const said = rows(swell.getActiveRedemptionOptions(), (row) => unitIn(textIn(row, 'costText')));
  return said[0] ?? 'points';
}

const REQUIRED: Readonly<Record<Measure, string>> = {
  spend: 'requiredAmountSpentCents',
  points: 'requiredPointsEarned',
  orders: 'requiredPurchasesMade',
};
export const DONE: Readonly<Record<Measure, string>> = {
  spend: 'amountSpentCents',
  points: 'pointsEarned',
  orders: 'purchasesMade',
};

/** By what the tiers are reached; of several, the first that the highest tier asks for. */
export function measureOf(swell: Swell): Measure | undefined {
  const ranked = rankedTiers(swell);
  const highest = ranked.at(-1) ?? {};
  return (Object.keys(REQUIRED) as Measure[]).find((measure) => (countIn(highest, REQUIRED[measure]) ?? 0) > 0);
}

function rankedTiers(swell: Swell): Fields[] {
  const rank = (row: Fields): number => countIn(row, 'rank') ?? 0;
  return rows(swell.getVipTiers?.(), (row) => row).sort((one, other) => rank(one) - rank(other));
}

function tiersOf(swell: Swell, measure: Measure): Tier[] {
  return rows(rankedTiers(swell), (row) => {
    const multiplier = Math.round((numberIn(row, 'pointsMultiplier') ?? 1) * 100);
    return compact({
      id: text(row, 'id'),
      name: text(row, 'name'),
      threshold: countIn(row, REQUIRED[measure]) ?? 0,
      perks: [],
      multiplier: multiplier > 0 && multiplier !== 100 ? multiplier : undefined,
    });
  });
}

const CAMPAIGNS: readonly [RegExp, EarningKind][] = [
  [/transaction|spend|purchase/i, 'purchase'],
  [/referral/i, 'referral'],
  [/birthday/i, 'birthday'],
  [/createaccount|signup.*account/i, 'sign_up'],
  [/newsletter|email/i, 'newsletter'],
  [/review/i, 'review'],
  [/follow|pagevisit/i, 'social_follow'],
  [/tweet|share|post/i, 'social_share'],
];

/** Done at Yotpo's own places, so by nothing here. */
function ruleOf(row: Fields): EarningRule {
  const type = textIn(row, 'type') ?? textIn(row, 'kind') ?? '';
  const said = textIn(row, 'rewardText') ?? '';
  const once = /^\+?([\d.,]+)\s+\D+$/.exec(said)?.[1]?.replace(/[.,]/g, '');
  const times = countIn(row, 'maxCompletionsPerUser');
  return compact({
    id: text(row, 'id'),
    kind: CAMPAIGNS.find(([pattern]) => pattern.test(type))?.[1] ?? ('custom' as const),
    title: textIn(row, 'title') ?? text(row, 'details'),
    description: once === undefined && said ? said : textIn(row, 'details'),
    points: once === undefined ? undefined : Number(once),
    url: linkIn(row, 'url'),
    limit: times === undefined || times < 1 ? undefined : { times },
  });
}

function referralOf(campaigns: unknown, friend: string | undefined): Program['referral'] {
  const campaign = rows(campaigns, (row) => (/referral/i.test(textIn(row, 'type') ?? '') ? row : undefined))[0];
  const advocate = campaign && textIn(campaign, 'rewardText');
  return friend && advocate ? { friend, advocate } : undefined;
}
