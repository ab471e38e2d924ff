import type { PointsRange, Program, Reward, Tier } from '../adapter.js';
import { compact, countIn, fieldsIn, moneyOf, numberIn, rows, text, textIn, type Fields } from '../reading.js';
import { unitIn } from '../words.js';
import { ruleOf } from './earning.js';
import { enabled, priceOf, tierFor } from './variants.js';
import { amountIn, worthOf } from './worth.js';

/** What everyone may know, with all rewards. */
export function programOf(configuration: Fields): Omit<Program, 'version'> {
  const currency = currencyOf(configuration);
  const tiers = tiersOf(configuration, currency);
  const rewards = rewardsOf(configuration, tiers);
  const gives = rows(configuration.rewards, (row) => row).some(({ kind }) => kind === 'product_cart');
  return compact({
    name: text(fieldsIn(configuration, 'program'), 'name'),
    capabilities: [
      ...(['rewards', 'activity', 'vouchers', 'redeem', 'redemption', 'join', 'complete', 'birthday'] as const),
      ...(gives ? (['undo'] as const) : []),
    ] as Program['capabilities'],
    points: { name: { other: unitOf(configuration) }, decimals: 0 },
    tiers,
    earning: rows(configuration.rules, (row) => ruleOf(row, tiers, currency)),
    rewards,
    referral: referralOf(configuration),
  });
}

/** ISO 4217, upper case. */
export function currencyOf(answer: Fields): string {
  return text(answer, 'currency').toUpperCase();
}

/** A row for each price that a reward has among the tiers. */
export function rewardsOf(configuration: Fields, tiers: readonly Tier[]): Reward[] {
  const currency = currencyOf(configuration);
  return rows(configuration.rewards, (row) => pricesOf(row, tiers, currency)).flat();
}

function pricesOf(row: Fields, tiers: readonly Tier[], currency: string): Reward[] {
  const about = fieldsIn(row, 'properties');
  const byPrice = new Map<number, Reward>();
  for (const variant of enabled(row)) {
    const range = rangeOf(fieldsIn(variant, 'cost'), about, currency);
    const points = range?.min ?? priceOf(variant);
    if (points === undefined || byPrice.has(points)) continue;
    const tier = tierFor(variant, tiers);
    const id = byPrice.size === 0 ? text(row, 'id') : `${text(row, 'id')}@${textIn(variant, 'tier_id')}`;
    const limit = fieldsIn(row, 'limit');
    byPrice.set(
      points,
      compact({
        id,
        name: text(variant, 'title'),
        points,
        ...worthOf(row.kind, about, currency),
        range,
        tier,
        limit: textIn(limit, 'interval') ? undefined : countIn(limit, 'count'),
      }),
    );
  }
  return [...byPrice.values()];
}

function rangeOf(cost: Fields, about: Fields, currency: string): PointsRange | undefined {
  const step = countIn(cost, 'points_per_unit');
  const value = moneyOf(1, currency);
  if (!step || !value) return undefined;
  const [least, most] = ['minimum_discount', 'maximum_discount'].map((name) =>
    Math.floor(numberIn(fieldsIn(about, name), 'amount') ?? 0),
  ) as [number, number];
  const min = Math.max(1, least);
  return { min: min * step, max: Math.max(min, most) * step, step, value };
}

/** What LoyaltyLion calls points is only in the prices that it has put into words. */
function unitOf(configuration: Fields): string {
  const said = rows(configuration.rewards, enabled)
    .flat()
    .filter((variant) => (priceOf(variant) ?? 0) > 1)
    .map((variant) => unitIn(textIn(variant, 'cost_text')));
  return said.find(Boolean) ?? 'points';
}

function tiersOf(configuration: Fields, currency: string): Tier[] {
  const { tiers, tier_benefits: benefits } = fieldsIn(configuration, 'tier_configuration');
  const perks = rows(benefits, (row) => (row.secret === true ? undefined : { id: row.id, label: text(row, 'label') }));
  const purchase = rows(configuration.rules, (row) => row).find(({ kind }) => kind === 'purchase') ?? {};
  const rates = new Map(enabled(purchase).map((variant) => [textIn(variant, 'tier_id'), rateIn(variant)]));
  const usual = [...rates.values()][0];
  const found = rows(tiers, (row) => {
    const id = text(row, 'id');
    const rate = rates.get(id);
    const own = Array.isArray(row.benefit_ids) ? (row.benefit_ids as unknown[]) : [];
    const tier: Tier = compact({
      id,
      name: text(row, 'name'),
      threshold: amountIn(row, 'lower_bound', currency)?.minor ?? countIn(row, 'lower_bound') ?? 0,
      perks: perks.filter((perk) => own.includes(perk.id)).map(({ label }) => label),
      multiplier: rate && usual && rate !== usual ? Math.round((rate / usual) * 100) : undefined,
      access: accessOf(row),
    });
    return { tier, position: countIn(row, 'position') ?? 0 };
  });
  return found.sort((one, other) => one.position - other.position).map(({ tier }) => tier);
}

function accessOf({ hidden, kind }: Fields): Tier['access'] {
  if (hidden === true) return 'hidden';
  return kind === 'conditional' ? 'invitation' : undefined;
}

function rateIn(variant: Fields): number | undefined {
  return numberIn(fieldsIn(variant, 'result'), 'points');
}

function referralOf(configuration: Fields): Program['referral'] {
  const friend = textIn(fieldsIn(configuration, 'referee_incentive'), 'incentive_text');
  const rule = rows(configuration.rules, (row) => row).find(({ kind }) => kind === 'referral') ?? {};
  const advocate = enabled(rule).map((variant) => textIn(variant, 'result_short_text'))[0];
  return friend && advocate ? { friend, advocate } : undefined;
}
