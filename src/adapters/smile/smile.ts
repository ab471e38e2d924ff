import type { AdapterFactory } from '../adapter.js';
import { ahead } from '../ahead.js';
import { LoyaltyError } from '../error.js';
import { fetched } from '../fetched.js';
import { guest } from '../guest.js';
import { later } from '../later.js';
import { versioned } from '../program-version.js';
import { rows, textIn } from '../reading.js';
import type { Seen } from '../settling.js';
import { createConnection, everything } from './connection.js';
import { readOptions, type SmileOptions } from './options.js';
import { programOf } from './program.js';
import type { Smile } from './sdk.js';

/** So many rewards make a page. */
export const SHELF = 12;

/**
 * Smile, by the current Smile.js on the page (dev.smile.io/js).
 *
 * Needs its script on the page, `data-currency` for sliders and purchase rates, and either a page that initialises it or
 * `publishableKey` in `data-options`. The shop's token is Smile's customer token (HS256, `sub` "CustomPlatformCustomer:…"
 * or the like); where the page has logged the customer in itself, none is needed. Joins what is initialised, never
 * initialises twice, never resets, and logs out only whom it logged in.
 *
 * Can: balance, VIP, ways to earn, rewards, sliders, redeem, codes issued, referral link and offer, birthday shown. Can't,
 * because Smile.js can't: history, pending and expiring points, referral counts, join, birthday told, undo. No idempotency:
 * a lost redeem is settled by reading what was issued since.
 *
 * Unconfirmed: `customer.login` is documented with a token and with `{ customerToken }`, and gets the latter; field names
 * of referral rewards and of VIP perks (`name`); that what is issued for a reward has the reward's name, by which it is
 * known here, or the name in the customer's points products.
 */
export const smileAdapter: AdapterFactory<SmileOptions> = (options, environment) => {
  const settings = readOptions(options);
  if (environment.runsIn !== 'page')
    throw new LoyaltyError('config', 'smile runs in a page; behind a gateway take smile-rest.');
  const call = createConnection(settings.publishableKey, environment);
  const { now } = environment;
  const seen: Seen = { ids: new Set(), before: new Map() };
  const waiting = new Map<string, string>();
  const parts = () => fetched(import('./calls.js'));
  /** What was last asked for: a look-up does not say. */
  let shown: string | undefined;

  return {
    contract: 1,
    name: 'smile',
    runsIn: ['page'],
    idempotency: 'none',

    load: (input, read) =>
      call(read, 'read', async (smile, isPreloaded) => {
        shown = input.currency;
        const customer = smile.customer.current();
        if (customer) ahead(parts());
        const answers = await everything(smile, isPreloaded);
        const program = programOf(answers, settings, input, (points) => wordsFor(smile, points));
        const member = customer
          ? (await parts()).memberOf(customer, answers, program.rewards, settings, input, now())
          : guest();
        rows(answers.rewardFulfillments, (row) => seen.ids.add(textIn(row, 'id') ?? ''));
        return { program: versioned({ ...program, rewards: program.rewards.slice(0, SHELF) }, input), member };
      }),

    ...later(['rewards', 'vouchers', 'redeem', 'redemption'], async () =>
      (await parts()).smileCalls({ call, settings, seen, waiting, now, shown: () => shown }),
    ),
  };
};

function wordsFor(smile: Smile, points: number): string {
  try {
    return smile.formatPoints(points);
  } catch {
    return '';
  }
}
