import type { Basket } from '../backend/demo-story-orders.js';
import type { Story } from '../backend/demo-story.js';
import { joins } from './plots.js';
import { GUEST_ORDER, NAME, type DemoState } from './state.js';

const guest = { group: 'guest', guest: true } as const;

/** The same order as the shop takes from `CART`. */
const BASKET: Basket = { Lærke: [2, 258] };
const CART = { laerke: 2 };

export const guestStates: readonly DemoState[] = [
  {
    ...guest,
    id: 'guest-home',
    title: 'A guest',
    about: 'Why joining pays: the welcome gift, ways to earn, things to get.',
    path: '/',
    view: 'home',
  },
  {
    ...guest,
    id: 'guest-join',
    title: 'On the way to a reward',
    about: 'A guest asks for a reward: join with an e-mail, and it is still open afterwards.',
    path: '/products/laerke',
    view: 'rewards/free-shipping',
  },
  {
    ...guest,
    id: 'guest-product',
    title: 'A product page',
    about: '“Members earn 129 here.”',
    path: '/products/laerke',
  },
  ordered('guest-order', 'Points that wait', 'The thank-you page of a guest: join with the order’s e-mail.'),
  {
    ...ordered('guest-claim-sent', 'An e-mail is on its way', 'Asked for; the link is in the mailbox.'),
    story: asksForPoints,
  },
  {
    ...ordered('guest-claim-confirmed', 'Confirmed', 'The link was followed; the order’s points are a member’s.'),
    story: async (freja) => {
      await asksForPoints(freja);
      await freja.hasAccount(NAME);
      await freja.confirms();
    },
  },
  {
    ...ordered(
      'guest-claim-member',
      'Already a member',
      'Ordered as a guest with the address of a member: join with guest-claim-member@example.com and it says so.',
    ),
    story: async (freja) => {
      await joins(freja, 40);
      await orders(freja);
    },
  },
  {
    ...ordered('guest-claim-expired', 'Too late', 'The order is older than its points could wait.'),
    story: async (freja) => {
      freja.daysAgo(35);
      await freja.buysAsGuest(GUEST_ORDER, BASKET);
    },
  },
  {
    id: 'candidate-home',
    group: 'guest',
    title: 'An account, no membership',
    about: 'Signed in to the shop: one tap to join.',
    path: '/',
    view: 'home',
    story: (freja) => freja.hasAccount(NAME),
  },
  {
    id: 'blocked',
    group: 'guest',
    title: 'Blocked',
    about: 'May look, but neither earn nor spend.',
    path: '/',
    view: 'home',
    story: async (freja) => {
      if (await freja.isBlocked()) return;
      await joins(freja, 90);
      await freja.buysForGood('one', 80, { Solsort: [2, 198] });
      await freja.getsBlocked();
    },
  },
];

/** A guest's order, seen on its thank-you page. */
function ordered(id: string, title: string, about: string): DemoState {
  return { ...guest, id, title, about, path: '/cart', market: 'dk', cart: CART, ordered: true, story: orders };
}

async function orders(freja: Story): Promise<{ claim?: string }> {
  freja.daysAgo(0.01);
  return freja.buysAsGuest(GUEST_ORDER, BASKET);
}

async function asksForPoints(freja: Story): Promise<void> {
  const { claim } = await orders(freja);
  if (claim !== undefined) await freja.claims(GUEST_ORDER, claim);
}
