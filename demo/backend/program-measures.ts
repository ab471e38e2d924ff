import type { Measure } from '../../src/adapters/adapter.js';
import type { ProgramDefinition } from './definition.js';
import { morgenfugl } from './program.js';

/** Morgenfugl, were its tiers reached by how often somebody orders. */
export const byOrders = measuredBy('orders', { 'early-bird': 0, blackbird: 5, nightingale: 20 });

/** Morgenfugl, were its tiers reached by the Beans somebody earns. */
export const byPoints = measuredBy('points', { 'early-bird': 0, blackbird: 1_500, nightingale: 5_000 });

function measuredBy(measure: Measure, thresholds: Record<string, number>): ProgramDefinition {
  return {
    ...morgenfugl,
    id: `${morgenfugl.id}-${measure}`,
    tierRule: { measure },
    tiers: morgenfugl.tiers.map((tier) => {
      const threshold = thresholds[tier.id];
      return { ...tier, ...(threshold !== undefined && { threshold }) };
    }),
  };
}
