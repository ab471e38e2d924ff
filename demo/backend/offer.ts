import { createHash } from 'node:crypto';
import {
  CAPABILITIES,
  type EarningRule,
  type Money,
  type Program,
  type Reward,
  type Tier,
} from '../../src/adapters/adapter.js';
import type { Amounts, EarningDefinition, ProgramDefinition, RewardDefinition, TierDefinition } from './definition.js';
import { inLanguage, say, type View } from './text.js';

/** How many rewards a program brings along; the rest is paged. */
export const REWARDS_IN_PROGRAM = 12;

/** The program as one market and language see it: public, the same for everyone. */
export function presentProgram(program: ProgramDefinition, view: View): Program {
  const { welcome, referral } = program;
  const content = {
    name: say(program.name, view),
    capabilities: [...CAPABILITIES],
    points: { name: inLanguage(program.points, view.locale), decimals: 0 },
    tiers: program.tiers.map((tier) => presentTier(tier, view)),
    earning: program.earning.map((rule) => presentEarningRule(rule, view)),
    rewards: rewardsIn(program, view)
      .slice(0, REWARDS_IN_PROGRAM)
      .map((reward) => presentReward(reward, view)),
    ...(referral && {
      referral: {
        friend: say(referral.friend, view, referral.worth[view.currency]),
        advocate: say(referral.advocate, view),
      },
    }),
    ...(welcome && { welcome: say(welcome, view) }),
  };
  return { version: fingerprint(content), ...content };
}

/** What a market sells for points. */
export function rewardsIn(program: ProgramDefinition, { currency }: View): RewardDefinition[] {
  return program.rewards.filter(({ worth }) => !worth || worth[currency] !== undefined);
}

export function presentReward(reward: RewardDefinition, view: View): Reward {
  const { id, kind, points, percent, image, description, terms } = reward;
  const value = isValueKind(kind) ? moneyIn(reward.worth, view.currency) : undefined;
  const minimum = moneyIn(reward.minimum, view.currency);
  return {
    id,
    kind,
    name: say(reward.name, view, reward.worth?.[view.currency]),
    points,
    ...(description && { description: say(description, view) }),
    ...(value && { value }),
    ...(percent !== undefined && { percent }),
    ...(minimum && { minimum }),
    ...(image && { image }),
    ...(terms && { terms: say(terms, view) }),
  };
}

/** What a free product is worth is between the shop and its cart. */
export function isValueKind(kind: RewardDefinition['kind']): boolean {
  return kind === 'amount_off' || kind === 'gift_card' || kind === 'store_credit';
}

export function moneyIn(amounts: Amounts | null | undefined, currency: string): Money | undefined {
  const minor = amounts?.[currency];
  return minor === undefined ? undefined : { minor, currency };
}

function presentTier({ id, name, thresholds, perks }: TierDefinition, view: View): Tier {
  return {
    id,
    name: say(name, view),
    threshold: thresholds[view.currency] ?? 0,
    perks: perks.map((perk) => say(perk, view)),
  };
}

function presentEarningRule(rule: EarningDefinition, view: View): EarningRule {
  const { id, kind, title, description, url } = rule;
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
  };
}

function fingerprint(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('base64url').slice(0, 16);
}
