import type { Program, Tier, TierProgress } from '../adapters/adapter.js';
import type { Text } from '../locales/text.js';

/** One line of the comparison, a cell a tier: words, or whether it is included. */
export interface ComparedRow {
  name: string;
  cells: (string | boolean)[];
}

/** For the plural of the points' name, where no number stands beside it. */
const MANY = 100;

/** The tiers a shopper may know of, lowest first: hidden ones are there for their members only. */
export function visibleTiers({ tiers }: Program, own: TierProgress | undefined): Tier[] {
  return tiers.filter(({ access, id }) => access !== 'hidden' || id === own?.current);
}

/** What the tiers bring, line by line: the rate, the entry reward, then the perks in order of first appearance. */
export function comparison(tiers: Tier[], { points }: Program, text: Text): ComparedRow[] {
  const factor = new Intl.NumberFormat(text.locale);
  const rates = tiers.map(({ multiplier = 100 }) => text.t('perksFactor', { factor: factor.format(multiplier / 100) }));
  const perks = [...new Set(tiers.flatMap((tier) => tier.perks))];
  return [
    ...(tiers.some(({ multiplier = 100 }) => multiplier !== 100)
      ? [{ name: text.t('perksRate', { points: text.unit(MANY, points && { ...points, decimals: 0 }) }), cells: rates }]
      : []),
    ...(tiers.some(({ welcome }) => welcome)
      ? [{ name: text.t('perksWelcome'), cells: tiers.map(({ welcome }) => welcome ?? false) }]
      : []),
    ...perks.map((perk) => ({ name: perk, cells: tiers.map((tier) => tier.perks.includes(perk)) })),
  ];
}
