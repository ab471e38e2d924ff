import { joins, keepsOrders } from './plots.js';
import type { DemoState } from './state.js';

const perks = { group: 'tiers', path: '/', view: 'perks' } as const;

export const tierStates: readonly DemoState[] = [
  {
    ...perks,
    id: 'tier-start',
    title: 'Where everyone starts',
    about: 'The first tier, and what all the others bring.',
    story: (freja) => joins(freja, 1),
  },
  {
    ...perks,
    id: 'tier-on-the-way',
    title: 'On the way up',
    about: '900 of 1,500 kroner to Blackbird.',
    story: (freja) => keepsOrders(freja, [500, 400], 40),
  },
  {
    ...perks,
    id: 'tier-just-reached',
    title: 'Just reached',
    about: 'Blackbird since yesterday, with the Beans it brings.',
    story: (freja) => keepsOrders(freja, [900, 700], 15),
  },
  {
    ...perks,
    id: 'tier-at-risk',
    title: 'At risk',
    about: 'Blackbird, and what keeps it leaves the year in twenty days.',
    story: (freja) => keepsOrders(freja, [1_600], 345),
  },
  {
    ...perks,
    id: 'tier-grace',
    title: 'In grace',
    about: 'The year was missed; the tier is left for some days more.',
    story: (freja) => keepsOrders(freja, [1_600], 375),
  },
  {
    ...perks,
    id: 'tier-downgraded',
    title: 'Downgraded',
    about: 'Back to Early Bird since a few days, and the way up again.',
    story: async (freja) => {
      await keepsOrders(freja, [1_600], 400);
      freja.daysAgo(0.01);
      await freja.isReviewed();
    },
  },
  {
    ...perks,
    id: 'tier-top',
    title: 'At the top',
    about: 'Nightingale: nothing further to reach, only to keep.',
    story: (freja) => keepsOrders(freja, [3_000, 3_000], 100),
  },
  {
    ...perks,
    id: 'tier-invitation',
    title: 'By invitation',
    about: 'Asked to the Roaster’s Table, which no purchase reaches.',
    story: async (freja) => {
      await keepsOrders(freja, [1_600], 60);
      freja.daysAgo(2);
      await freja.isInvited('roasters-table');
    },
  },
  {
    ...perks,
    id: 'tier-hidden',
    title: 'A hidden tier',
    about: 'Night Owls: shown to nobody but those who are in it.',
    program: 'hidden',
    story: (freja) => keepsOrders(freja, [6_000, 5_000], 40),
  },
  {
    ...perks,
    id: 'tiers-by-orders',
    title: 'Tiers by orders',
    about: 'The same tiers, were they reached by how often somebody orders: 3 of 5.',
    program: 'orders',
    story: (freja) => keepsOrders(freja, [129, 258, 129], 30),
  },
  {
    ...perks,
    id: 'tiers-by-points',
    title: 'Tiers by points',
    about: 'The same tiers, were they reached by the Beans somebody earns.',
    program: 'points',
    story: (freja) => keepsOrders(freja, [500, 300], 30),
  },
];
