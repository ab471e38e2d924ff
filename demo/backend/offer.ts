import { createHash } from 'node:crypto';
import {
  CAPABILITIES,
  type EarningRule,
  type Money,
  type PointsRange,
  type PointsUnit,
  type Program,
  type Reward,
  type RewardVariant,
  type Tier,
} from '../../src/adapters/adapter.js';
import type {
  Amounts,
  BonusDay,
  EarningDefinition,
  ProgramDefinition,
  RewardDefinition,
  TierDefinition,
  VariantDefinition,
} from './definition.js';
import { bonusDay } from './bonus-days.js';
import { momentIn } from './calendar.js';
import { presentEvent, timesOf } from './events.js';
import { openingsOf } from './openings.js';
import { isSoldOut, type StockTaken } from './stock.js';
import { inLanguage, say, type View } from './text.js';
import { goalIn, unitFor } from './tier-rule.js';

/** How many rewards a program brings along; the rest is paged. */
export const REWARDS_IN_PROGRAM = 12;

/** What of an offer changes with time. */
export interface OfferMoment {
  now: Date;
  taken: StockTaken;
}

/** The program as one market and language see it: public, the same for everyone. */
export function presentProgram(program: ProgramDefinition, view: View, moment: OfferMoment): Program {
  const { welcome, referral, terms } = program;
  const content = {
    name: say(program.name, view),
    capabilities: [...CAPABILITIES],
    points: presentPoints(program, view),
    tiers: program.tiers.map((tier) => presentTier(program, tier, view)),
    earning: program.earning.map((rule) => presentEarningRule(rule, view, moment)),
    rewards: rewardsIn(program, view)
      .slice(0, REWARDS_IN_PROGRAM)
      .map((reward) => presentReward(reward, view, moment)),
    ...(referral && {
      referral: {
        friend: say(referral.friend, view, referral.worth[view.currency]),
        advocate: say(referral.advocate, view),
      },
    }),
    ...(welcome && { welcome: say(welcome, view) }),
    ...(terms && { terms }),
  };
  return { version: fingerprint(content), ...content };
}

/** What a market sells for points. */
export function rewardsIn(program: ProgramDefinition, { currency }: View): RewardDefinition[] {
  return program.rewards.filter(({ worth, range }) =>
    [worth, range?.worth].every((amounts) => !amounts || amounts[currency] !== undefined),
  );
}

export function presentReward(reward: RewardDefinition, view: View, moment: OfferMoment): Reward {
  const { id, kind, points, percent, image, description, terms, tier, perMember } = reward;
  const range = rangeIn(reward, view.currency);
  const value = isValueKind(kind) ? moneyIn(reward.worth, view.currency) : undefined;
  const minimum = moneyIn(reward.minimum, view.currency);
  return {
    id,
    kind,
    name: say(reward.name, view, reward.worth?.[view.currency]),
    points,
    ...(description && { description: say(description, view) }),
    ...(range && { range }),
    ...(reward.variants && { variants: presentVariants(reward, reward.variants, view, moment) }),
    ...(value && { value }),
    ...(percent !== undefined && { percent }),
    ...(minimum && { minimum }),
    ...(image && { image }),
    ...(terms && { terms: say(terms, view) }),
    ...(tier && { tier }),
    ...(perMember !== undefined && { limit: perMember }),
    ...presentTimes(reward, view, moment),
  };
}

export function findReward(program: ProgramDefinition, id: string | null): RewardDefinition | undefined {
  return program.rewards.find((reward) => reward.id === id);
}

/** How many points may be given for a reward, with what a step is worth in a currency. */
export function rangeIn({ points, range }: RewardDefinition, currency: string): PointsRange | undefined {
  const value = moneyIn(range?.worth, currency);
  return range && value && { min: points, max: range.max, step: range.step, value };
}

function presentVariants(
  reward: RewardDefinition,
  variants: readonly VariantDefinition[],
  view: View,
  { taken }: OfferMoment,
): RewardVariant[] {
  return variants.map((variant) => ({
    id: variant.id,
    name: say(variant.name, view),
    ...(isSoldOut(reward, variant, taken) && { soldOut: true }),
  }));
}

function presentTimes(
  { opens, closes, event }: RewardDefinition,
  view: View,
  { now }: OfferMoment,
): Pick<Reward, 'opens' | 'closes' | 'event'> {
  return {
    ...(opens && { opens: openingsOf(opens, now).map(({ at, ...rest }) => ({ at: at.toISOString(), ...rest })) }),
    ...(closes && { closes: momentIn(now, closes).toISOString() }),
    ...(event && { event: presentEvent(timesOf(event, now), event.place, view) }),
  };
}

/** What a free product is worth is between the shop and its cart. */
export function isValueKind(kind: RewardDefinition['kind']): boolean {
  return kind === 'amount_off' || kind === 'variable_amount' || kind === 'gift_card' || kind === 'store_credit';
}

export function moneyIn(amounts: Amounts | null | undefined, currency: string): Money | undefined {
  const minor = amounts?.[currency];
  return minor === undefined ? undefined : { minor, currency };
}

function presentPoints({ points, worth }: ProgramDefinition, { locale, currency }: View): PointsUnit {
  const value = moneyIn(worth?.worth, currency);
  return {
    name: inLanguage(points, locale),
    decimals: 0,
    ...(worth && value && { worth: { points: worth.points, value } }),
  };
}

function presentTier(program: ProgramDefinition, tier: TierDefinition, view: View): Tier {
  const { id, name, perks, multiplier, welcome, access } = tier;
  return {
    id,
    name: say(name, view),
    threshold: thresholdShown(program, tier, view),
    perks: perks.map((perk) => say(perk, view)),
    ...(multiplier !== undefined && { multiplier }),
    ...(welcome && { welcome: say(welcome.text, view) }),
    ...(access && { access }),
  };
}

/** A tier that nothing reaches stands where the one below it does. */
function thresholdShown(program: ProgramDefinition, tier: TierDefinition, { currency }: View): number {
  const upTo = program.tiers.slice(0, program.tiers.indexOf(tier) + 1);
  const unit = unitFor(program, currency);
  return upTo.map((each) => goalIn(program, each, unit)?.threshold).findLast((least) => least !== undefined) ?? 0;
}

function presentEarningRule(rule: EarningDefinition, view: View, { now }: OfferMoment): EarningRule {
  const { id, kind, title, description, url, by, limit, tier, bonus } = rule;
  const rate = rule.rates?.[view.currency];
  const points = rate?.points ?? rule.points;
  return {
    id,
    kind,
    title: say(title, view),
    ...(description && { description: say(description, view) }),
    ...(points !== undefined && { points }),
    ...(rate && { per: { minor: rate.per, currency: view.currency } }),
    ...(url && { url }),
    ...(by && { by }),
    ...(limit && { limit }),
    ...(tier && { tier }),
    ...(bonus && { bonus: presentBonus(bonus, now) }),
  };
}

function presentBonus(bonus: BonusDay, now: Date): NonNullable<EarningRule['bonus']> {
  const { from, until } = bonusDay(bonus, now);
  return { factor: bonus.factor, from: from.toISOString(), until: until.toISOString() };
}

function fingerprint(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('base64url').slice(0, 16);
}
