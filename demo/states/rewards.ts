import { hasPoints, joins } from './plots.js';
import type { DemoState } from './state.js';

const shelf = { group: 'rewards', path: '/' } as const;

export const rewardStates: readonly DemoState[] = [
  {
    ...shelf,
    id: 'reward-variable',
    title: 'As many as you like',
    about: 'Pay with Beans: a slider, a field, “use all”, and what it comes to.',
    view: 'rewards/beans-off',
    story: (freja) => hasPoints(freja, 2_340),
  },
  {
    ...shelf,
    id: 'reward-not-open',
    title: 'Not open yet',
    about: 'Next week’s roast: Nightingales on Thursday, all on Friday, with a calendar file.',
    view: 'rewards/next-weeks-drop',
    story: (freja) => hasPoints(freja, 800),
  },
  {
    ...shelf,
    id: 'reward-open',
    title: 'Open now',
    about: 'A timed drop that can be had until Sunday.',
    view: 'rewards/weekly-drop',
    program: 'shelf',
    story: (freja) => hasPoints(freja, 800),
  },
  {
    ...shelf,
    id: 'reward-sold-out',
    title: 'Sold out',
    about: 'The grinder is gone, and says so instead of being grey.',
    view: 'rewards/hand-grinder',
    program: 'shelf',
    story: (freja) => hasPoints(freja, 8_000),
  },
  {
    ...shelf,
    id: 'reward-ended',
    title: 'Ended',
    about: 'Last week’s roast.',
    view: 'rewards/last-weeks-drop',
    story: (freja) => hasPoints(freja, 800),
  },
  {
    ...shelf,
    id: 'reward-limit',
    title: 'Had it twice',
    about: 'Ten percent off is for two times a member.',
    view: 'rewards/ten-percent',
    story: async (freja) => {
      await hasPoints(freja, 2_500);
      await freja.redeems('ten-percent');
      await freja.redeems('ten-percent', { time: 'second' });
    },
  },
  {
    ...shelf,
    id: 'reward-tier-only',
    title: 'For a higher tier',
    about: 'The kettle is kept for Nightingales, however many Beans there are.',
    view: 'rewards/gooseneck-kettle',
    story: (freja) => hasPoints(freja, 9_500),
  },
  {
    ...shelf,
    id: 'reward-few-left',
    title: 'A few left',
    about: 'Three pairs of numbered cups.',
    view: 'rewards/numbered-cups',
    program: 'shelf',
    story: (freja) => hasPoints(freja, 3_000),
  },
  {
    ...shelf,
    id: 'reward-variants',
    title: 'One of several',
    about: 'A blend to choose, one of the three sold out.',
    view: 'rewards/blend-your-own',
    story: (freja) => hasPoints(freja, 1_800),
  },
  {
    ...shelf,
    id: 'reward-content',
    title: 'Something to read',
    about: 'The brew guide, whose voucher is a link.',
    view: 'rewards/brew-guide',
    story: (freja) => joins(freja, 1),
  },
  {
    ...shelf,
    id: 'reward-wish',
    title: 'Saving for something',
    about: 'The cupping class is wished for, and is the goal on home.',
    view: 'home',
    story: async (freja) => {
      await hasPoints(freja, 1_650);
      await freja.wishes('cupping-class');
    },
  },
  {
    ...shelf,
    id: 'rewards-few',
    title: 'Five rewards',
    about: 'All of them at once, and no more button.',
    view: 'rewards',
    program: 'few',
    story: (freja) => hasPoints(freja, 2_000),
  },
  {
    ...shelf,
    id: 'rewards-many',
    title: 'Five hundred rewards',
    about: 'The first show at once, the rest as you scroll.',
    view: 'rewards',
    program: 'many',
    story: (freja) => hasPoints(freja, 2_000),
  },
  {
    ...shelf,
    id: 'redeem-done',
    title: 'Redeemed a minute ago',
    about: 'A fresh voucher: copy it, use it in the cart, or give it back.',
    view: 'vouchers',
    cart: { laerke: 2 },
    story: async (freja) => {
      await hasPoints(freja, 620);
      freja.daysAgo(0);
      await freja.redeems('amount-off-small');
    },
  },
];
