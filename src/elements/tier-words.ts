import type { Program, Tier, TierProgress } from '../adapters/adapter.js';
import type { Text } from '../locales/text.js';

/** An amount of a tier's measure in words: money, points or orders. */
export function measured(amount: number, { measure, currency }: TierProgress, program: Program, text: Text): string {
  if (measure === 'spend' && currency) return text.money({ minor: amount, currency });
  if (measure === 'orders') return text.t('orders', { count: amount });
  return text.points(amount, program.points);
}

export function tierById({ tiers }: Program, id: string | undefined): Tier | undefined {
  return tiers.find((tier) => tier.id === id);
}
