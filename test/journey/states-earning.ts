import type { ShownById } from './states-reading.js';

const rule = (id: string): string => `#rule-${id}`;

export const EARNING: ShownById = {
  'earn-fresh': {
    reads: [
      /1 Bean per DKK 1/,
      /2× Beans on Friday/,
      /For any rating, good or bad/,
      /\[Sign me up: Read our letter\]/,
      /\[Tell us: Your birthday\]/,
      /Day 0 of 5/,
      /0 of 5 orders/,
      /\[Follow us: Follow the roastery\]/,
      /\[Add to wallet: Keep your card on your phone\]/,
    ],
    judged: true,
  },
  'earn-done': { within: rule('newsletter'), reads: [/\+50 Beans/, /Done/], never: [/\[/] },
  'earn-pending-confirmation': {
    within: rule('newsletter'),
    reads: [/Confirm the e\u2011mail we sent you/],
    never: [/\[/, /Done/],
  },
  'earn-pending-approval': { within: rule('review'), reads: [/We are looking at it/], never: [/\[/, /Done/] },
  'earn-claimed': { within: rule('follow'), reads: [/On its way, here in 2 days/], never: [/\[/, /Done/] },
  'earn-limit': { within: rule('visit'), reads: [/Again tomorrow/], never: [/\[/] },
  'earn-streak': { within: rule('morning-streak'), reads: [/Day 3 of 5/], never: [/Done/] },
  'earn-milestone': { within: rule('fifth-order'), reads: [/4 of 5 orders/], never: [/Done/] },
  'earn-birthday-waiting': { within: rule('birthday'), reads: [/Counts from \w+ \d+/], never: [/\[Tell us/] },
  'earn-tier-only': { reads: [/Taste with our roasters .*For Nightingale members/], never: [/\[[^\]]*Taste with/] },
  'earn-double-day': { within: rule('purchase'), reads: [/2× Beans today/], never: [/on Friday Beans/] },
};
