import type { EarningRule, Program, Reward } from '../adapter.js';
import { described } from '../catalogue.js';
import { adorning } from '../json-api.js';
import { compact, count, countIn, fieldsIn, fieldsOf, numberIn, rows, text, textIn, type Fields } from '../reading.js';
import { readMoney, readWorths, type Worth } from './catalog.js';
import type { Square } from './square.js';

const CAPABILITIES: Program['capabilities'] = ['rewards', 'activity', 'vouchers', 'redeem', 'join'];

export interface WholeProgram {
  program: Omit<Program, 'version'>;
  /** All of them, in Square's order: cheapest first. */
  rewards: Reward[];
}

export async function readProgram(square: Square, signal: AbortSignal): Promise<WholeProgram> {
  const program = await square.call({ path: '/v2/loyalty/programs/main', signal }, (answer) =>
    fieldsOf(answer.program, 'program'),
  );
  const tiers = rows(program.reward_tiers, (tier) => tier);
  const [worths, promotions] = await Promise.all([
    adorning(readWorths(square, tiers, signal), new Map<string, Worth>()),
    adorning(readPromotions(square, text(program, 'id'), signal), []),
  ]);
  const rewards = rows(tiers, (tier) => described(readReward(tier, worths), square.options.rewards));
  const { name = 'Rewards', location } = square.options;
  return {
    rewards,
    program: {
      name,
      capabilities: location === undefined ? [...CAPABILITIES, 'undo'] : CAPABILITIES,
      points: { name: unitName(fieldsIn(program, 'terminology')), decimals: 0 },
      tiers: [],
      earning: [...rows(program.accrual_rules, readRule).map(numbered), ...promotions],
      rewards,
    },
  };
}

function unitName(terminology: Fields) {
  return compact({ one: textIn(terminology, 'one'), other: textIn(terminology, 'other') ?? 'points' });
}

function readReward(tier: Fields, worths: ReadonlyMap<string, Worth>): Reward {
  const rule = textIn(fieldsIn(tier, 'pricing_rule_reference'), 'object_id') ?? '';
  const points = count(tier, 'points');
  return {
    id: text(tier, 'id'),
    name: textIn(tier, 'name') ?? `${points}`,
    points,
    ...(worths.get(rule) ?? { kind: 'custom' as const }),
  };
}

const RULES: Readonly<Record<string, Pick<EarningRule, 'kind' | 'title'>>> = {
  SPEND: { kind: 'purchase', title: 'Buy something' },
  VISIT: { kind: 'visit', title: 'Visit us' },
  ITEM_VARIATION: { kind: 'custom', title: 'Buy a chosen item' },
  CATEGORY: { kind: 'custom', title: 'Buy from a chosen category' },
};

function readRule(rule: Fields): Omit<EarningRule, 'id'> | undefined {
  const known = RULES[textIn(rule, 'accrual_type') ?? ''];
  const per = readMoney(fieldsIn(fieldsIn(rule, 'spend_data'), 'amount_money'));
  return known && compact({ ...known, points: countIn(rule, 'points'), per });
}

/** Square gives its rules no ids; their places stay as long as the program does. */
function numbered(rule: Omit<EarningRule, 'id'>, index: number): EarningRule {
  return { id: `rule-${index + 1}`, ...rule };
}

function readPromotions(square: Square, program: string, signal: AbortSignal): Promise<EarningRule[]> {
  const path = `/v2/loyalty/programs/${encodeURIComponent(program)}/promotions`;
  return square.call({ path, query: { status: 'ACTIVE' }, signal }, ({ loyalty_promotions }) =>
    rows(loyalty_promotions, readPromotion),
  );
}

function readPromotion(promotion: Fields): EarningRule {
  const added = fieldsIn(fieldsIn(promotion, 'incentive'), 'points_addition_data');
  const limit = fieldsIn(promotion, 'trigger_limit');
  const times = numberIn(limit, 'times');
  return compact({
    id: text(promotion, 'id'),
    kind: 'custom' as const,
    title: text(promotion, 'name'),
    points: countIn(added, 'points_addition'),
    limit: times ? { times, ...(limit.interval === 'DAY' && { per: 'day' as const }) } : undefined,
  });
}
