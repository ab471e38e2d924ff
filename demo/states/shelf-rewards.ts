import type { RewardDefinition } from '../backend/definition.js';

/** What the shop's own program has no place for all week. */

export const soldOutDrop: RewardDefinition = {
  id: 'sunday-drop',
  kind: 'early_access',
  name: { en: 'The Sunday roast', da: 'Søndagsristningen' },
  points: 150,
  image: '/pictures/bag.svg',
  stock: 0,
  opens: [{ at: { weeks: -1, weekday: 5, hour: 9 } }],
  closes: { weeks: 1, weekday: 7, hour: 20 },
  validDays: 21,
};

export const nameARoast: RewardDefinition = {
  id: 'name-a-roast',
  kind: 'custom',
  name: { en: 'A name for the next roast', da: 'Et navn til næste ristning' },
  description: { en: 'You name it, we print it on every bag.', da: 'Du finder på det, vi trykker det på hver pose.' },
  points: 4_000,
  image: '/pictures/roastery.svg',
  terms: { en: 'Write to us with your code.', da: 'Skriv til os med din kode.' },
  perMember: 1,
};
