import type { Story } from '../backend/demo-story.js';
import { hasPoints, joins, KETTLE } from './plots.js';
import type { DemoState } from './state.js';

const home = { group: 'points', path: '/', view: 'home' } as const;

export const pointsStates: readonly DemoState[] = [
  {
    ...home,
    id: 'points-fresh',
    title: 'Just joined',
    about: 'The welcome Beans, and nothing else yet.',
    story: (freja) => joins(freja, 0.1),
  },
  {
    ...home,
    id: 'points-pending',
    title: 'Beans on their way',
    about: 'An order of three days ago; its Beans clear when the days for returns have passed.',
    story: async (freja) => {
      await joins(freja, 30);
      await freja.buys('one', 3, { Lærke: [2, 258] });
    },
  },
  {
    ...home,
    id: 'points-expiring',
    title: 'Beans that expire, in batches',
    about: 'One batch within the week, two more after it.',
    story: async (freja) => {
      await joins(freja, 360);
      freja.daysAgo(340);
      await freja.completes('newsletter');
      await freja.buysForGood('one', 334, { Svale: [2, 218] });
    },
  },
  {
    ...home,
    id: 'points-owed',
    title: 'Beans owed',
    about: 'Spent, then the order came back: the next purchase covers it.',
    story: spendsAndReturns,
  },
  {
    ...home,
    id: 'points-zero',
    title: 'Nothing at all',
    about: 'The welcome Beans expired a month ago. Zero of everything, and no reason to be gloomy.',
    story: async (freja) => {
      await joins(freja, 400);
      freja.daysAgo(30);
      await freja.losesWhatExpired();
    },
  },
  {
    ...home,
    id: 'points-millions',
    title: 'Seven digits',
    about: 'A balance of more than a million.',
    story: (freja) => hasPoints(freja, 1_234_567),
  },
];

async function spendsAndReturns(freja: Story): Promise<void> {
  await joins(freja, 60);
  await freja.buysForGood('one', 50, KETTLE);
  freja.daysAgo(20);
  await freja.redeems('amount-off-small');
  await freja.redeems('plant-a-tree');
  freja.daysAgo(2);
  await freja.sendsBack('one');
}
