import { hasPoints } from './plots.js';
import type { DemoState } from './state.js';

const home = { group: 'passing', path: '/', view: 'home' } as const;
const reward = { group: 'passing', path: '/', view: 'rewards/amount-off-small' } as const;
const cart = { group: 'passing', path: '/cart', cart: { laerke: 2 } } as const;

/** What real answers look like while they are on their way, or when they never come. */
export const passingStates: readonly DemoState[] = [
  {
    ...home,
    id: 'loading',
    title: 'A slow answer',
    about: 'The shape of what comes, for eight seconds; then home.',
    trouble: 'slow-load',
    story: (freja) => hasPoints(freja, 640),
  },
  {
    ...home,
    id: 'down',
    title: 'The backend is down',
    about: 'What happened, that nothing is lost, and a button to try again.',
    trouble: 'down',
    story: (freja) => hasPoints(freja, 640),
  },
  {
    ...home,
    id: 'offline',
    title: 'Offline',
    about: 'The device has lost its network, and the panel says so.',
    trouble: 'offline',
    story: (freja) => hasPoints(freja, 640),
  },
  {
    ...cart,
    id: 'cart-checking',
    title: 'Checking the cart',
    about: 'The room that the offer will take, for eight seconds.',
    trouble: 'slow-quote',
    story: (freja) => hasPoints(freja, 520),
  },
  {
    ...cart,
    id: 'cart-failed',
    title: 'The cart can’t be checked',
    about: 'One line that says so; the cart itself works as ever.',
    trouble: 'no-quote',
    story: (freja) => hasPoints(freja, 520),
  },
  {
    ...cart,
    id: 'cart-redeeming',
    title: 'Points become a voucher',
    about: 'Use 500 Beans: the answer takes eight seconds, and pressing again does nothing.',
    trouble: 'slow-redeem',
    press: 'use',
    story: (freja) => hasPoints(freja, 520),
  },
  {
    ...cart,
    id: 'cart-applying',
    title: 'Applying',
    about: 'Use your voucher: the shop’s cart takes eight seconds to take the code.',
    trouble: 'slow-cart',
    press: 'use',
    story: async (freja) => {
      await hasPoints(freja, 520);
      await freja.redeems('amount-off-small');
    },
  },
  {
    ...cart,
    id: 'cart-lost',
    title: 'A lost answer, in the cart',
    about: 'Use 500 Beans: they are taken once, the answer is lost, and the backend is asked what became of it.',
    trouble: 'lost-redeem',
    press: 'use',
    story: (freja) => hasPoints(freja, 520),
  },
  {
    ...reward,
    id: 'redeem-sending',
    title: 'Redeeming',
    about: 'Confirm: the answer takes eight seconds, and pressing again does nothing.',
    trouble: 'slow-redeem',
    press: 'confirm',
    story: (freja) => hasPoints(freja, 640),
  },
  {
    ...reward,
    id: 'redeem-lost',
    title: 'A lost answer',
    about: 'Confirm: 500 Beans are taken once, the answer is lost, and the backend is asked what became of it.',
    trouble: 'lost-redeem',
    press: 'confirm',
    story: (freja) => hasPoints(freja, 640),
  },
  {
    ...reward,
    id: 'redeem-busy',
    title: 'Too busy to redeem',
    about: 'Confirm: the backend has too much to do. Nothing is spent, and it can be tried again.',
    trouble: 'busy',
    press: 'confirm',
    story: (freja) => hasPoints(freja, 640),
  },
  {
    group: 'passing',
    path: '/',
    view: 'vouchers',
    id: 'voucher-applying',
    title: 'A voucher goes to the cart',
    about: 'Apply to cart: the shop’s cart takes eight seconds to take the code.',
    cart: { laerke: 2 },
    trouble: 'slow-cart',
    press: 'apply',
    story: async (freja) => {
      await hasPoints(freja, 520);
      await freja.redeems('amount-off-small');
    },
  },
];
