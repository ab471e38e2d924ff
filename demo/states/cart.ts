import { hasPoints, joins } from './plots.js';
import type { DemoState } from './state.js';

const cart = { group: 'cart', path: '/cart' } as const;

export const cartStates: readonly DemoState[] = [
  {
    ...cart,
    id: 'cart-use-points',
    title: 'Points for this cart',
    about: '500 Beans become 50 kr. off, in one tap.',
    cart: { laerke: 2 },
    story: (freja) => hasPoints(freja, 520),
  },
  {
    ...cart,
    id: 'cart-variable',
    title: 'As many as fit',
    about: 'Beans for as much as this cart can take.',
    cart: { svale: 1 },
    story: (freja) => hasPoints(freja, 450),
  },
  {
    ...cart,
    id: 'cart-voucher-first',
    title: 'A voucher before points',
    about: 'An unused voucher is offered before new points are spent.',
    cart: { laerke: 2 },
    story: async (freja) => {
      await hasPoints(freja, 1_400);
      freja.daysAgo(9);
      await freja.redeems('amount-off-small');
    },
  },
  {
    ...cart,
    id: 'cart-below-minimum',
    title: 'Below the minimum',
    about: '41 kr. to go, said before anything is tried.',
    cart: { svale: 1 },
    story: async (freja) => {
      await hasPoints(freja, 500);
      freja.daysAgo(9);
      await freja.redeems('amount-off-small');
    },
  },
  {
    ...cart,
    id: 'cart-free-shipping-near',
    title: 'Free shipping is near',
    about: 'One more krone and the voucher pays for the shipping.',
    cart: { solsort: 1 },
    story: async (freja) => {
      await hasPoints(freja, 310);
      freja.daysAgo(9);
      await freja.redeems('free-shipping');
    },
  },
  {
    ...cart,
    id: 'cart-applied',
    title: 'Applied',
    about: '50 kr. off, held for this cart for a day; take it out and the points are back.',
    cart: { laerke: 2 },
    story: (freja) => hasPoints(freja, 620),
    inCart: async (freja) => [await freja.redeems('amount-off-small', { hold: true })],
  },
  {
    ...cart,
    id: 'cart-lapsed',
    title: 'No longer valid',
    about: 'A line was taken out; what is left is too little for the code.',
    cart: { svale: 1 },
    story: (freja) => hasPoints(freja, 620),
    inCart: async (freja) => [await freja.redeems('amount-off-small', { hold: true })],
  },
  {
    ...cart,
    id: 'cart-excluded',
    title: 'Excluded',
    about: 'Ten percent off does not count for the evening cupping.',
    cart: { cupping: 1 },
    story: async (freja) => {
      await hasPoints(freja, 800);
      await freja.redeems('ten-percent');
    },
  },
  {
    ...cart,
    id: 'cart-combination',
    title: 'Keep which?',
    about: '50 kr. off is in the cart; 150 kr. off is held, and does not go with it.',
    cart: { kettle: 1 },
    story: async (freja) => {
      await hasPoints(freja, 2_000);
      await freja.redeems('amount-off-large');
    },
    inCart: async (freja) => [await freja.redeems('amount-off-small')],
  },
  {
    ...cart,
    id: 'cart-wrong-market',
    title: 'Another country’s voucher',
    about: 'Redeemed in Denmark, looked at in Germany: nothing is converted.',
    market: 'de',
    cart: { laerke: 2 },
    story: async (freja) => {
      await hasPoints(freja, 520);
      await freja.redeems('amount-off-small');
    },
  },
  {
    ...cart,
    id: 'cart-other-device',
    title: 'Redeemed on the phone',
    about: 'The code of a minute ago is offered here as well.',
    cart: { laerke: 2 },
    story: async (freja) => {
      await hasPoints(freja, 540);
      await freja.redeems('amount-off-small', { hold: true });
    },
  },
  {
    ...cart,
    id: 'cart-used',
    title: 'Used in an order',
    about: 'The code in the cart was used in an order yesterday.',
    cart: { laerke: 2 },
    story: (freja) => hasPoints(freja, 700),
    inCart: async (freja) => {
      freja.daysAgo(2);
      const voucher = await freja.redeems('amount-off-small');
      await freja.buys('one', 1, { Lærke: [2, 258] }, { voucher, off: 50 });
      return [voucher];
    },
  },
];

const vouchers = { group: 'vouchers', path: '/', view: 'vouchers' } as const;

export const voucherStates: readonly DemoState[] = [
  {
    ...vouchers,
    id: 'voucher-issued',
    title: 'A code to use',
    about: 'The code, copy and apply, when it expires and what it cost.',
    cart: { laerke: 2 },
    story: async (freja) => {
      await hasPoints(freja, 640);
      freja.daysAgo(9);
      await freja.redeems('amount-off-small');
    },
  },
  {
    ...vouchers,
    id: 'voucher-held',
    title: 'A seat that is kept',
    about: 'The cupping class: nothing for a cart, with a calendar file.',
    program: 'shelf',
    story: async (freja) => {
      await hasPoints(freja, 2_700);
      await freja.redeems('cupping-class');
    },
  },
  {
    ...vouchers,
    id: 'voucher-used',
    title: 'Used',
    about: 'Says in which order.',
    story: async (freja) => {
      await hasPoints(freja, 700);
      freja.daysAgo(2);
      const voucher = await freja.redeems('amount-off-small');
      await freja.buys('one', 1, { Lærke: [2, 258] }, { voucher, off: 50 });
    },
  },
  {
    ...vouchers,
    id: 'voucher-expired',
    title: 'Expired',
    about: 'Ninety days have passed.',
    story: async (freja) => {
      await joins(freja, 130);
      freja.daysAgo(120);
      await freja.isGiven(600);
      freja.daysAgo(100);
      await freja.redeems('amount-off-small');
    },
  },
  {
    ...vouchers,
    id: 'voucher-revoked',
    title: 'Given back',
    about: 'Undone by the shopper; the points are theirs again.',
    story: async (freja) => {
      await hasPoints(freja, 640);
      freja.daysAgo(1);
      await freja.undoes(await freja.redeems('amount-off-small'));
    },
  },
  {
    ...vouchers,
    id: 'voucher-elsewhere',
    title: 'Valid elsewhere',
    about: 'Redeemed in Denmark, seen from Germany: it says where it counts.',
    market: 'de',
    story: async (freja) => {
      await hasPoints(freja, 640);
      await freja.redeems('amount-off-small');
    },
  },
];
