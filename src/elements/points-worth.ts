import type { PointsUnit } from '../adapters/adapter.js';
import type { Text } from '../locales/text.js';

/** "Worth 38 kr": what points buy as a rule, rounded down; '' where that is not known or nothing yet. */
export function worthWords(points: number, unit: PointsUnit | undefined, text: Text): string {
  if (!unit?.worth) return '';
  const { value } = unit.worth;
  const minor = Math.floor((points * value.minor) / unit.worth.points);
  return minor > 0 ? text.t('worth', { amount: text.money({ ...value, minor }) }) : '';
}
