import { hasPoints } from './plots.js';
import type { DemoState } from './state.js';

const offered = { group: 'kinds', path: '/' } as const;
const owned = { group: 'kinds', path: '/', view: 'vouchers' } as const;

/** Each kind of reward, when it is asked for and as what one then has. */
export const kindStates: readonly DemoState[] = [
  {
    ...offered,
    id: 'kind-amount-off',
    title: 'An amount off',
    about: '500 Beans for 50 kr., on carts from 150 kr.',
    view: 'rewards/amount-off-small',
    story: (freja) => hasPoints(freja, 640),
  },
  {
    ...offered,
    id: 'kind-percentage',
    title: 'A percentage off',
    about: 'Ten percent, twice for each member, not for the evening cupping.',
    view: 'rewards/ten-percent',
    story: (freja) => hasPoints(freja, 900),
  },
  {
    ...owned,
    id: 'owned-percentage',
    title: 'A percentage, redeemed',
    about: 'A code that takes ten percent off, whatever the cart comes to.',
    cart: { laerke: 2 },
    story: async (freja) => {
      await hasPoints(freja, 900);
      await freja.redeems('ten-percent');
    },
  },
  {
    ...offered,
    id: 'kind-free-shipping',
    title: 'Free shipping',
    about: 'On carts from 100 kr.',
    view: 'rewards/free-shipping',
    story: (freja) => hasPoints(freja, 420),
  },
  {
    ...owned,
    id: 'owned-free-shipping',
    title: 'Free shipping, redeemed',
    about: 'A code that pays for the shipping.',
    cart: { laerke: 1 },
    story: async (freja) => {
      await hasPoints(freja, 420);
      await freja.redeems('free-shipping');
    },
  },
  {
    ...offered,
    id: 'kind-free-product',
    title: 'A free product',
    about: 'A bag of the coffee one likes best.',
    view: 'rewards/bag-of-beans',
    story: (freja) => hasPoints(freja, 1_300),
  },
  {
    ...owned,
    id: 'owned-variant',
    title: 'A free product, one of several',
    about: 'The voucher says which blend was chosen.',
    story: async (freja) => {
      await hasPoints(freja, 1_800);
      await freja.redeems('blend-your-own', { variant: 'round' });
    },
  },
  {
    ...offered,
    id: 'kind-gift-card',
    title: 'A gift card',
    about: '2,000 Beans for 200 kr., good for a year.',
    view: 'rewards/gift-card',
    story: (freja) => hasPoints(freja, 2_100),
  },
  {
    ...owned,
    id: 'owned-gift-card',
    title: 'A gift card, redeemed',
    about: 'The code, what it is worth, and until when.',
    cart: { kettle: 1 },
    story: async (freja) => {
      await hasPoints(freja, 2_100);
      await freja.redeems('gift-card');
    },
  },
  {
    ...offered,
    id: 'kind-store-credit',
    title: 'Store credit',
    about: '1,000 Beans for 100 kr. that keep for ever.',
    view: 'rewards/store-credit',
    story: (freja) => hasPoints(freja, 1_100),
  },
  {
    ...owned,
    id: 'owned-store-credit',
    title: 'Store credit, redeemed',
    about: 'It never expires, so nothing is said of that.',
    cart: { kettle: 1 },
    story: async (freja) => {
      await hasPoints(freja, 1_100);
      await freja.redeems('store-credit');
    },
  },
  {
    ...offered,
    id: 'kind-donation',
    title: 'A donation',
    about: '200 Beans go to a tree between the coffee bushes.',
    view: 'rewards/plant-a-tree',
    story: (freja) => hasPoints(freja, 260),
  },
  {
    ...owned,
    id: 'owned-donation',
    title: 'A donation, given',
    about: 'Nothing for the cart; it can be taken back until it is passed on.',
    story: async (freja) => {
      await hasPoints(freja, 260);
      await freja.redeems('plant-a-tree');
    },
  },
  {
    ...offered,
    id: 'kind-experience',
    title: 'An experience',
    about: 'An evening of cupping: when, where, and how many seats are left.',
    view: 'rewards/cupping-class',
    program: 'shelf',
    story: (freja) => hasPoints(freja, 2_700),
  },
  {
    ...owned,
    id: 'owned-early-access',
    title: 'Early access, taken',
    about: 'A place in a timed drop: when and where to pick it up, with a calendar file.',
    program: 'shelf',
    story: async (freja) => {
      await hasPoints(freja, 300);
      await freja.redeems('weekly-drop');
    },
  },
  {
    ...offered,
    id: 'early-access-sold-out',
    title: 'Early access, sold out',
    about: 'The drop is open and every bag of it is gone.',
    view: 'rewards/sunday-drop',
    program: 'shelf',
    story: (freja) => hasPoints(freja, 800),
  },
  {
    ...owned,
    id: 'owned-content',
    title: 'Something to read, owned',
    about: 'A link that opens it, before the code.',
    story: async (freja) => {
      await hasPoints(freja, 150);
      await freja.redeems('brew-guide');
    },
  },
  {
    ...offered,
    id: 'kind-custom',
    title: 'Something of the shop’s own',
    about: 'A name for the next roast: no kind that anybody else has.',
    view: 'rewards/name-a-roast',
    program: 'shelf',
    story: (freja) => hasPoints(freja, 4_200),
  },
  {
    ...owned,
    id: 'owned-custom',
    title: 'Something of the shop’s own, redeemed',
    about: 'A code to write to the roastery with.',
    program: 'shelf',
    story: async (freja) => {
      await hasPoints(freja, 4_200);
      await freja.redeems('name-a-roast');
    },
  },
];
