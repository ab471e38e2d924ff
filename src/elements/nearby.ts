import type { Member, Program } from '../adapters/adapter.js';
import type { Text } from '../locales/text.js';

/** What the points on the way bring near: the first reward they reach, else the next one beyond; '' where none is. */
export function nearby({ rewards, points: unit }: Program, { points, availability }: Member, text: Text): string {
  if (!points) return '';
  const sum = points.available + points.pending - points.owed;
  const [next] = rewards
    .filter(({ id }) => availability[id]?.reason === 'insufficient_points')
    .sort((one, other) => one.points - other.points);
  if (!next) return '';
  if (next.points <= sum) return text.t('orderEnough', { reward: next.name });
  return text.t('orderNear', { points: text.points(next.points - sum, unit), reward: next.name });
}
