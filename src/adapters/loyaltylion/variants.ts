import type { Tier } from '../adapter.js';
import { countIn, fieldsIn, rows, textIn, type Fields } from '../reading.js';

/** A reward or a rule has a variant for each tier. */
export function enabled(row: Fields): Fields[] {
  return rows(row.variants, (variant) => (variant.enabled === false ? undefined : variant));
}

/** The tier it takes; none where the first tier will do. */
export function tierFor(variant: Fields, tiers: readonly Tier[]): string | undefined {
  const tier = textIn(variant, 'tier_id');
  return tier === undefined || tier === tiers[0]?.id ? undefined : tier;
}

/** Points for a fixed price; undefined for a price by the amount. */
export function priceOf(variant: Fields): number | undefined {
  return countIn(fieldsIn(variant, 'cost'), 'points');
}
