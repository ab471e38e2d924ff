import { claimOrder } from './claims.js';
import { confirm } from './confirmations.js';
import { type Basket, costOf, inKroner, linesOf } from './demo-story-orders.js';
import type { Telling } from './demo-story.js';
import { mails } from './mails.js';
import { readClaim } from './order-claims.js';
import { placeOrder } from './place-order.js';

/** What a guest does on the way to being a member. */
export function guestTold({ context, customerId, email, numberOf, keyFor }: Telling) {
  return {
    buysAsGuest: (order: string, basket: Basket) =>
      placeOrder(context, {
        number: numberOf(order),
        email,
        market: 'dk',
        codes: [],
        lines: linesOf(basket),
        total: inKroner(costOf(basket)),
      }),
    /** Asks for the order's points; once. */
    claims: async (order: string, claim: string) => {
      const known = await readClaim(context, context.database, numberOf(order));
      if (known?.mails !== 0) return;
      await claimOrder(context, { claim, email, marketing: false, locale: 'en' }, keyFor('claim', order));
    },
    /** Follows the links of all e-mails. */
    confirms: async () => {
      for (const { to, token } of await mails(context)) {
        if (to === email && token !== undefined) await confirm(context, { token, customerId });
      }
    },
  };
}
