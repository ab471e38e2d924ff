import type { Shown, ShownById } from './states-reading.js';

/** The question before redeeming. */
const asked = (id: string, ...reads: RegExp[]): Shown => ({
  within: `loyalty-rewards [data-key="${id}"]`,
  reads: [...reads, /\[Confirm\]/],
});

/** Nothing about it is for a cart. */
const NOT_FOR_CARTS = [/\[Apply/];

export const KINDS: ShownById = {
  'kind-amount-off': asked('amount-off-small', /500 Beans become 50 kr off. 140 Beans left/, /For carts from DKK 150/),
  'kind-percentage': asked('ten-percent', /750 Beans become 10% off your order. 150 Beans left/, /2 for each member/),
  'owned-percentage': { reads: [/10% off your order/, /MF-\S+/, /\[Apply to cart\]/, /\[Give back for 750/] },
  'kind-free-shipping': asked(
    'free-shipping',
    /300 Beans become Free shipping. 120 Beans left/,
    /For carts from DKK 100/,
  ),
  'owned-free-shipping': { reads: [/Free shipping/, /MF-\S+/, /\[Apply to cart\]/] },
  'kind-free-product': asked('bag-of-beans', /1,200 Beans get you A bag of beans. 100 Beans left/),
  'owned-variant': { reads: [/A blend of your own: Round and nutty/, /MF-\S+/] },
  'kind-gift-card': asked('gift-card', /2,000 Beans become A gift card for 200 kr. 100 Beans left/),
  'owned-gift-card': { reads: [/A gift card for 200 kr/, /MF-\S+/, /Valid until/, /Terms/] },
  'kind-store-credit': asked('store-credit', /1,000 Beans become 100 kr to spend with us. 100 Beans left/),
  'owned-store-credit': { reads: [/100 kr to spend with us/, /MF-\S+/], never: [/Valid until/, /Expires/] },
  'kind-donation': asked('plant-a-tree', /200 Beans go to A shade tree in Huehuetenango. 60 Beans left/),
  'owned-donation': {
    reads: [/A shade tree in Huehuetenango/, /\[Give back for 200 Beans\]/],
    never: NOT_FOR_CARTS,
    judged: true,
  },
  'kind-experience': asked(
    'cupping-class',
    /2,500 Beans get you An evening cupping class. 200 Beans left/,
    /The roastery in Nordvest/,
    /One for each member/,
  ),
  'owned-early-access': {
    reads: [
      /The Friday roast/,
      /Kept for you/,
      /9:00 AM.+12:00 PM The roastery in Nordvest/,
      /\[Add to calendar\]/,
      /The roastery in Nordvest/,
    ],
    never: NOT_FOR_CARTS,
  },
  'early-access-sold-out': {
    within: 'loyalty-rewards [data-key="sunday-drop"]',
    reads: [/All gone for now/],
    never: [/\[Redeem/, /\[Confirm/, /\[Remind/],
  },
  'owned-content': { reads: [/The V60 brew guide/, /\[Open it\]/], never: NOT_FOR_CARTS },
  'kind-custom': asked('name-a-roast', /4,000 Beans get you A name for the next roast. 200 Beans left/),
  'owned-custom': {
    reads: [/A name for the next roast/, /Kept for you/, /Terms/],
    never: NOT_FOR_CARTS,
  },
};
