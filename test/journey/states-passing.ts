import type { Shown, ShownById } from './states-reading.js';

const inCart = (shown: Omit<Shown, 'within'>): Shown => ({ within: 'loyalty-cart', ...shown });

/** The button was pressed; pressed again, nothing happens. */
const busy = (part: string): string => `[part="${part}"][aria-disabled="true"]`;

export const PASSING: ShownById = {
  loading: {
    within: 'loyalty-home .skeleton',
    reads: [],
    becomes: { within: 'loyalty-home', reads: [/Hi Freja/, /640 Beans/] },
  },
  down: {
    reads: [/Your rewards can’t be shown right now. Nothing is lost./, /\[Try again\]/],
    never: [/offline/],
    tells: [/unavailable/],
    judged: true,
  },
  offline: {
    reads: [/You are offline. Your rewards will be here when you are back./, /\[Try again\]/],
    tells: [/offline/],
    judged: true,
  },
  'cart-checking': {
    within: 'loyalty-cart .skeleton',
    reads: [],
    becomes: inCart({ reads: [/50 kr off/, /\[Use 500 Beans\]/] }),
  },
  'cart-failed': inCart({
    reads: [/Your rewards for this cart can’t be shown right now. Nothing is lost./, /\[Try again\]/],
    judged: true,
  }),
  'cart-redeeming': inCart({
    reads: [/\[One moment\]/],
    has: busy('use'),
    becomes: inCart({ reads: [/50 kr off − ?DKK 50 In your cart/] }),
  }),
  'cart-applying': inCart({
    reads: [/\[One moment\]/],
    has: busy('use'),
    becomes: inCart({ reads: [/50 kr off − ?DKK 50 In your cart/] }),
  }),
  'cart-lost': inCart({
    reads: [/We are checking what happened. Your Beans are safe: they can’t be taken twice/],
    never: [/\[Use/],
    judged: true,
  }),
  'redeem-sending': {
    within: 'loyalty-rewards [data-key="amount-off-small"]',
    reads: [/\[One moment\]/],
    has: busy('confirm'),
    becomes: { reads: [/It’s yours/, /MF-\S+/, /140 Beans/] },
  },
  'redeem-lost': {
    within: 'loyalty-rewards [data-key="amount-off-small"]',
    reads: [/We are checking what happened. Your Beans are safe: they can’t be taken twice/],
    has: busy('confirm'),
    judged: true,
  },
  'redeem-busy': {
    reads: [/It is busy right now. Nothing is lost; please try again in a moment/, /\[Try again\]/, /640 Beans/],
  },
  'voucher-applying': {
    reads: [/\[Applying\]/],
    has: busy('apply'),
    becomes: { reads: [/In your cart/, /\[Open cart\]/] },
  },
};
