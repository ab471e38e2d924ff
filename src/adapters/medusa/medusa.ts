import type { AdapterFactory, LoadInput, LoadResult, Program, ReadOptions } from '../adapter.js';
import { ahead } from '../ahead.js';
import { LoyaltyError } from '../error.js';
import { guest } from '../guest.js';
import { later } from '../later.js';
import { compact } from '../reading.js';
import { loaded } from '../store-credit.js';
import { createMedusaApi } from './api.js';
import type { Book, Place } from './book.js';
import { creditBook } from './credit.js';
import { readMember } from './member.js';
import { settingsOf, type Mode } from './options.js';
import { pointsBook, readPoints } from './points.js';

/** For guests of a shop whose tag does not say what its members have. */
const NAMELESS: Program = {
  version: 'nameless',
  name: 'Rewards',
  capabilities: [],
  tiers: [],
  earning: [],
  rewards: [],
};

/**
 * Medusa 2 by its store API, as the signed-in customer: the store credit of @medusajs/loyalty-plugin, or points by the
 * routes of Medusa's loyalty example. What is redeemed goes on the cart; the balance changes when it becomes an order.
 */
export const medusaAdapter: AdapterFactory = (options, environment) => {
  if (environment.runsIn !== 'page') throw new LoyaltyError('config', 'medusa runs in the page alone.');
  const { mode, ...settings } = settingsOf(options);
  const api = createMedusaApi(settings, environment);
  const books: Record<Mode, Book> = { 'store-credit': creditBook(api, settings), points: pointsBook(api, settings) };
  let known = mode;
  let language = 'en';

  /** The one that was named, else the one that is there. */
  async function bookFor(read: ReadOptions): Promise<Book> {
    known ??= (await readPoints(api, read)) ? 'points' : 'store-credit';
    return books[known];
  }

  function placeOf({ locale, currency = settings.currency }: Pick<LoadInput, 'locale' | 'currency'>): Place {
    language = locale;
    return compact({ locale, currency: currency?.toUpperCase() });
  }

  async function load(input: LoadInput, { signal }: ReadOptions): Promise<LoadResult> {
    const place = placeOf(input);
    if ((await api.token(signal)) === undefined) {
      return loaded(input, mode ? books[mode].program(place) : NAMELESS, guest());
    }
    ahead(import('./calls.js'));
    const book = await bookFor({ signal });
    return loaded(input, book.program(place), await readMember(api, book, place, signal));
  }

  return {
    contract: 1,
    name: 'medusa',
    runsIn: ['page'],
    idempotency: 'none',
    load,
    ...later(['activity', 'quote', 'redeem', 'redemption', 'undo'], async () =>
      (await import('./calls.js')).medusaCalls({ api, bookFor, placeOf, language: () => language }),
    ),
  };
};
