import type { Shown, ShownById } from './states-reading.js';

const thanks = (shown: Omit<Shown, 'within'>): Shown => ({ within: 'loyalty-after-purchase', ...shown });

/** An order of a guest whose points can still be asked for. */
const WAITING = [
  /258 Beans wait for this order/,
  /Join with the e-mail address of your order by/,
  /Send me news and offers as well/,
  /\[Join and get 258 Beans\]/,
  /By joining you accept \[the terms\]/,
];

const NO_FORM = [/\[Join/, /E-mail/];

export const GUESTS: ShownById = {
  'guest-home': {
    reads: [/100 Beans when you join/, /1 Bean per DKK 1/, /What you can get/, /\[Join now\]/, /\[Sign in\]/],
    never: [/Your balance/, /\[Redeem/],
  },
  'guest-join': {
    reads: [/Rewards Free shipping 300 Beans/, /\[Join now\]/, /\[Sign in\]/],
    never: [/\[Redeem/],
    judged: true,
  },
  'guest-product': { within: 'loyalty-points-for', reads: [/^Members earn 129 Beans here$/] },
  'guest-order': thanks({ reads: WAITING, judged: true }),
  'guest-claim-sent': thanks({ reads: [/Look in your mail: the link in it brings you 258 Beans/], never: NO_FORM }),
  'guest-claim-confirmed': thanks({ reads: [/258 Beans are on the way, ready \w+ \d+/], never: NO_FORM }),
  'guest-claim-member': thanks({ reads: WAITING }),
  'guest-claim-expired': thanks({ reads: [/The time to claim \d+\s\w+ is over/], never: NO_FORM }),
  'candidate-home': {
    reads: [/Nice to see you, Freja/, /\[Join now\]/],
    never: [/E-mail/, /\[Sign in\]/],
    judged: true,
  },
  blocked: { reads: [/Your membership is paused/, /298 Beans/], never: [/\[Redeem/] },
};

export const ACTIVITY: ShownById = {
  'activity-mixed': {
    reads: [
      /208 Beans, from/,
      /Order \w+: Lærke/,
      /Given back: Free shipping .*\+300/,
      /Order \w+ cleared: Gooseneck kettle .*\+949/,
      /These lines add up to your balance of 399 Beans/,
    ],
    judged: true,
  },
  'activity-returns': {
    reads: [
      /258 Beans no longer on the way/,
      /Returned from order \w+: Svale .*−109/,
      /Expired before they were used .*−100/,
      /your balance of 129 Beans/,
    ],
  },
  'activity-short': {
    reads: [/Earned: Say good morning/, /These lines add up to your balance of/],
    never: [/\[Show more\]/],
  },
  'activity-long': {
    reads: [/Redeemed: A shade tree in Huehuetenango .*−200 Beans Balance [\d,]+/, /\[Show more\]/],
    never: [/These lines add up/, /Expiring 100 on/],
  },
};
