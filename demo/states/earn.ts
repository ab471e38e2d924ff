import { joins, keepsOrders } from './plots.js';
import type { DemoState } from './state.js';

const earn = { group: 'earn', path: '/', view: 'earn' } as const;

export const earnStates: readonly DemoState[] = [
  {
    ...earn,
    id: 'earn-fresh',
    title: 'Everything to do',
    about: 'All the ways to earn, none of them done.',
    story: (freja) => joins(freja, 1),
  },
  {
    ...earn,
    id: 'earn-done',
    view: 'earn/newsletter',
    title: 'Done',
    about: 'The letter and the review are done and credited.',
    story: async (freja) => {
      await joins(freja, 20);
      await freja.completes('newsletter');
      await freja.completes('review');
    },
  },
  {
    ...earn,
    id: 'earn-pending-confirmation',
    view: 'earn/newsletter',
    title: 'Waits for an e-mail',
    about: 'The letter is asked for; its link is in the mailbox.',
    story: async (freja) => {
      await joins(freja, 2);
      freja.daysAgo(0.1);
      await freja.does('newsletter');
    },
  },
  {
    ...earn,
    id: 'earn-pending-approval',
    view: 'earn/review',
    title: 'Waits for a look',
    about: 'The review is written; somebody at the roastery reads it first.',
    story: async (freja) => {
      await joins(freja, 2);
      await freja.does('review');
    },
  },
  {
    ...earn,
    id: 'earn-claimed',
    view: 'earn/follow',
    title: '“I did it”',
    about: 'Follows the roastery, as far as anyone can tell; credited after two days.',
    story: async (freja) => {
      await joins(freja, 2);
      freja.daysAgo(0.1);
      await freja.does('follow');
    },
  },
  {
    ...earn,
    id: 'earn-limit',
    view: 'earn/visit',
    title: 'Done for today',
    about: 'Good morning was said; it counts again tomorrow.',
    story: async (freja) => {
      await joins(freja, 2);
      freja.daysAgo(0);
      await freja.visits();
    },
  },
  {
    ...earn,
    id: 'earn-streak',
    view: 'earn/morning-streak',
    title: 'Three mornings in a row',
    about: 'Today’s good morning makes it four of five.',
    story: async (freja) => {
      await joins(freja, 10);
      for (const day of [3, 2, 1]) {
        freja.daysAgo(day);
        await freja.visits();
      }
    },
  },
  {
    ...earn,
    id: 'earn-milestone',
    view: 'earn/fifth-order',
    title: 'One order to go',
    about: 'Four of five orders kept.',
    story: (freja) => keepsOrders(freja, [129, 109, 99, 129], 30),
  },
  {
    ...earn,
    id: 'earn-birthday-waiting',
    view: 'earn/birthday',
    title: 'A birthday that has to come',
    about: 'Told in time; it pays on the day.',
    story: async (freja) => {
      await joins(freja, 30);
      freja.daysAgo(0);
      await freja.tellsBirthdayIn(21);
    },
  },
  {
    ...earn,
    id: 'earn-tier-only',
    view: 'earn/tasting-panel',
    title: 'For Nightingales',
    about: 'Tasting with the roasters takes a higher tier.',
    story: (freja) => joins(freja, 1),
  },
  {
    ...earn,
    id: 'earn-double-day',
    title: 'Double Beans today',
    about: 'Roast day: every purchase counts twice.',
    program: 'double',
    story: (freja) => joins(freja, 1),
  },
];
