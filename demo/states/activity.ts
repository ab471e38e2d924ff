import { joins, KETTLE } from './plots.js';
import type { DemoState } from './state.js';

const activity = { group: 'activity', path: '/', view: 'activity' } as const;

export const activityStates: readonly DemoState[] = [
  {
    ...activity,
    id: 'activity-mixed',
    title: 'A bit of everything',
    about: 'Earned, spent, given back and on its way; the lines add up to the balance.',
    story: async (freja) => {
      await joins(freja, 90);
      await freja.completes('newsletter');
      await freja.buysForGood('one', 80, KETTLE);
      freja.daysAgo(50);
      await freja.redeems('plant-a-tree');
      const shipping = await freja.redeems('free-shipping');
      freja.daysAgo(48);
      await freja.undoes(shipping);
      freja.daysAgo(20);
      const voucher = await freja.redeems('amount-off-small');
      await freja.buys('two', 4, { Lærke: [2, 258] }, { voucher, off: 50 });
    },
  },
  {
    ...activity,
    id: 'activity-returns',
    title: 'Returns and expiry',
    about: 'A line sent back, an order sent back whole, and Beans that expired.',
    story: async (freja) => {
      await joins(freja, 400);
      freja.daysAgo(34);
      await freja.losesWhatExpired();
      await freja.buys('one', 30, { Lærke: [1, 129], Svale: [1, 109] });
      await freja.keeps('one', 16);
      freja.daysAgo(10);
      await freja.sendsBack('one', ['line-2']);
      await freja.buys('two', 6, { Rødhals: [2, 258] });
      freja.daysAgo(1);
      await freja.sendsBack('two');
    },
  },
  {
    ...activity,
    id: 'activity-short',
    title: 'Ten lines',
    about: 'All there is on one page, and the sum at its end.',
    story: async (freja) => {
      await joins(freja, 2);
      freja.daysAgo(0.1);
      await freja.losesWhatExpired();
      await freja.hasHistory(10);
    },
  },
  {
    ...activity,
    id: 'activity-long',
    title: 'Ten thousand lines',
    about: 'Pages as you scroll; filters; every line with the balance after it.',
    story: async (freja) => {
      await joins(freja, 900);
      freja.daysAgo(0.1);
      await freja.losesWhatExpired();
      await freja.hasHistory(10_000);
    },
  },
];
