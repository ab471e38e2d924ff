import type { ShownById } from './states-reading.js';

const row = (id: string): string => `loyalty-rewards [data-key="${id}"]`;

/** Nothing in it spends points. */
const NOT_TO_BE_HAD = [/\[Redeem/, /\[Confirm/];

export const REWARDS: ShownById = {
  'reward-variable': {
    within: row('beans-off'),
    reads: [/DKK 10 off/, /\[Use all\]/, /100 Beans become DKK 10 off. 2,240 Beans left/, /\[Confirm\]/],
    judged: true,
  },
  'reward-not-open': {
    within: row('next-weeks-drop'),
    reads: [/Opens .+ for Nightingale, .+ for everyone/, /\[Remind me: Next week’s roast, as a calendar file\]/],
    never: NOT_TO_BE_HAD,
    judged: true,
  },
  'reward-open': { within: row('weekly-drop'), reads: [/Until .+ 8:00/, /\[Confirm\]/], never: [/Opens/, /Remind/] },
  'reward-sold-out': { within: row('hand-grinder'), reads: [/All gone for now/], never: NOT_TO_BE_HAD },
  'reward-ended': {
    within: row('last-weeks-drop'),
    reads: [/This one has ended/],
    never: [...NOT_TO_BE_HAD, /\[Remind/, /\[Save up/],
  },
  'reward-limit': { within: row('ten-percent'), reads: [/You have had this one/], never: NOT_TO_BE_HAD },
  'reward-tier-only': { within: row('gooseneck-kettle'), reads: [/For Nightingale members/], never: NOT_TO_BE_HAD },
  'reward-few-left': { within: row('numbered-cups'), reads: [/3 left/, /One for each member/, /400 Beans left/] },
  'reward-variants': {
    within: row('blend-your-own'),
    reads: [/Choose one/, /Light and floral/, /Dark and smoky Sold out/, /\[Confirm\]/],
    judged: true,
  },
  'reward-content': { within: row('brew-guide'), reads: [/50 Beans get you The V60 brew guide/, /\[Confirm\]/] },
  'reward-wish': { reads: [/Your goal .*An evening cupping class/, /850 Beans more/], never: [/Within reach/] },
  'rewards-few': { reads: [/Ready for you/, /A bag of beans 1,200 Beans/], never: [/\[Show more\]/, /Still to come/] },
  'rewards-many': { reads: [/Ready for you/, /\[Show more\]/] },
  'redeem-done': {
    reads: [/Redeemed for 500 Beans/, /\[Copy code\]/, /\[Apply to cart\]/, /\[Give back for 500 Beans\]/],
  },
};
