import type {
  Activity,
  ActivityInput,
  AdapterFactory,
  CartWay,
  LoadInput,
  LoadResult,
  LookupOptions,
  Member,
  Page,
  Program,
  QuoteInput,
  ReadOptions,
  RedeemInput,
  Redemption,
  WriteOptions,
} from '../adapter.js';
import { LoyaltyError } from '../error.js';
import { compact } from '../reading.js';
import { affordable, balanceOf, expectAmount, GUEST, isSince, latest, loaded, pageOf } from '../store-credit.js';
import { createMedusaApi } from './api.js';
import type { Book, Place } from './book.js';
import { createCarts, expectOpen, voucherOf } from './carts.js';
import { creditBook } from './credit.js';
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
      return loaded(input, mode ? books[mode].program(place) : NAMELESS, GUEST);
    }
    const book = await bookFor({ signal });
    return loaded(input, book.program(place), await member(book, place, signal));
  }

  async function member(book: Book, place: Place, signal: AbortSignal): Promise<Member> {
    const [customer, { available, lines }] = await Promise.all([
      createCarts(api, book).me({ signal }),
      book.holdings(place, { signal }),
    ]);
    return {
      ...GUEST,
      ...customer,
      state: 'enrolled',
      points: balanceOf(available),
      availability: { [book.reward]: affordable(available) },
      activity: latest(lines),
    };
  }

  async function activity(input: ActivityInput, read: ReadOptions): Promise<Page<Activity>> {
    const book = await bookFor(read);
    return pageOf((await book.holdings(placeOf(input), read)).lines, input);
  }

  async function quote({ cart: { id }, ...input }: QuoteInput, read: ReadOptions): Promise<CartWay[]> {
    const book = await bookFor(read);
    const { available } = await book.holdings(placeOf(input), read);
    if (id === undefined) return [];
    const cart = await createCarts(api, book).find(id, read, 'read');
    const name = book.name(language);
    if (!cart || cart.placed) return [];
    if (!cart.applied) return book.ways(name, available, cart.due, placeOf(input));
    // Without a code of its own the page's cart can't show that it is there, and it would be offered anew.
    if (cart.applied.code === cart.id) return [];
    return [{ voucher: voucherOf(cart, cart.applied, name), name, discount: cart.applied.value }];
  }

  async function redeem(input: RedeemInput, { signal }: WriteOptions): Promise<Redemption> {
    const book = await bookFor({ signal });
    const place = placeOf(input);
    const { available } = await book.holdings(place, { signal });
    expectAmount(input, book.reward, available);
    const carts = createCarts(api, book);
    const cart = expectOpen(input.cart === undefined ? undefined : await carts.find(input.cart, { signal }, 'read'));
    let changed = cart;
    for (const body of book.applying(cart, input.points, available, place)) {
      changed = await carts.put(cart.id, body, { signal });
    }
    const { applied } = changed;
    // It may be on the cart all the same, and only be told otherwise: reading settles it.
    if (!applied) throw new LoyaltyError('bad_response', 'The cart came back without it.', { outcome: 'unknown' });
    return { state: 'applied', voucher: voucherOf(changed, applied, book.name(language)) };
  }

  async function redemption(_key: string, { signal, sent }: LookupOptions): Promise<Redemption> {
    if ((await api.token(signal)) === undefined || !sent) return notThere();
    const book = await bookFor({ signal });
    const cart =
      sent.cart === undefined ? undefined : await createCarts(api, book).find(sent.cart, { signal }, 'lookup');
    if (!cart?.applied || cart.applied.points !== sent.points || !isSince(sent, cart.applied.at)) return notThere();
    return { state: 'applied', voucher: voucherOf(cart, cart.applied, book.name(language)) };
  }

  async function undo(voucher: string, { signal }: WriteOptions): Promise<void> {
    const carts = createCarts(api, await bookFor({ signal }));
    const cart = await carts.find(voucher, { signal }, 'read');
    if (!cart?.applied) return notThere();
    if (cart.placed) throw new LoyaltyError('invalid', 'The cart has become an order: it is used.');
    await carts.takeOff(cart.id, { signal });
  }

  return {
    contract: 1,
    name: 'medusa',
    runsIn: ['page'],
    idempotency: 'none',
    load,
    activity,
    quote,
    redeem,
    redemption,
    undo,
  };
};

function notThere(): never {
  throw new LoyaltyError('not_found', 'There is nothing of the kind on a cart of theirs.');
}
