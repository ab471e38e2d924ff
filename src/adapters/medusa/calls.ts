import type {
  Activity,
  ActivityInput,
  CartWay,
  LoadInput,
  LookupOptions,
  Page,
  QuoteInput,
  ReadOptions,
  RedeemInput,
  Redemption,
  WriteOptions,
} from '../adapter.js';
import { LoyaltyError } from '../error.js';
import type { Calls } from '../later.js';
import { expectAmount, isSince, pageOf } from '../store-credit-calls.js';
import type { MedusaApi } from './api.js';
import type { Book, Place } from './book.js';
import { createCarts, expectOpen, voucherOf } from './carts.js';
import { PAYMENTS } from './payments.js';

export { holdingsIn } from './accounts.js';
export { failureOf } from './errors.js';

/** What the parts of the adapter share. */
export interface Medusa {
  api: MedusaApi;
  /** What this shop's customers have: the book that was named, else the one that is there. */
  bookFor(options: ReadOptions): Promise<Book>;
  placeOf(input: Pick<LoadInput, 'locale' | 'currency'>): Place;
  /** That was last asked for. */
  language(): string;
}

/** What the panel's home does without. */
export function medusaCalls({
  api,
  bookFor,
  placeOf,
  language,
}: Medusa): Calls<'activity' | 'quote' | 'redeem' | 'redemption' | 'undo'> {
  async function activity(input: ActivityInput, read: ReadOptions): Promise<Page<Activity>> {
    const book = await bookFor(read);
    return pageOf((await book.holdings(placeOf(input), read)).lines, input);
  }

  async function quote({ cart: { id }, ...input }: QuoteInput, read: ReadOptions): Promise<CartWay[]> {
    const book = await bookFor(read);
    const { available } = await book.holdings(placeOf(input), read);
    if (id === undefined) return [];
    const cart = await createCarts(api, PAYMENTS[book.kind]).find(id, read, 'read');
    const name = book.name(language());
    if (!cart || cart.placed) return [];
    if (!cart.applied) return PAYMENTS[book.kind].ways(name, available, cart.due, placeOf(input));
    const { value } = cart.applied;
    return [{ voucher: voucherOf(cart, cart.applied, name), name, discount: value, applied: true }];
  }

  async function redeem(input: RedeemInput, { signal }: WriteOptions): Promise<Redemption> {
    const book = await bookFor({ signal });
    const place = placeOf(input);
    const { available } = await book.holdings(place, { signal });
    expectAmount(input, book.reward, available);
    const carts = createCarts(api, PAYMENTS[book.kind]);
    const cart = expectOpen(input.cart === undefined ? undefined : await carts.find(input.cart, { signal }, 'read'));
    let changed = cart;
    for (const body of PAYMENTS[book.kind].applying(cart, input.points, available, place)) {
      changed = await carts.put(cart.id, body, { signal });
    }
    const { applied } = changed;
    // It may be on the cart all the same, and only be told otherwise: reading settles it.
    if (!applied) throw new LoyaltyError('bad_response', 'The cart came back without it.', { outcome: 'unknown' });
    return { state: 'applied', voucher: voucherOf(changed, applied, book.name(language())) };
  }

  async function redemption(_key: string, { signal, sent }: LookupOptions): Promise<Redemption> {
    if ((await api.token(signal)) === undefined || !sent) return notThere();
    const book = await bookFor({ signal });
    const cart =
      sent.cart === undefined
        ? undefined
        : await createCarts(api, PAYMENTS[book.kind]).find(sent.cart, { signal }, 'lookup');
    if (!cart?.applied || cart.applied.points !== sent.points || !isSince(sent, cart.applied.at)) return notThere();
    return { state: 'applied', voucher: voucherOf(cart, cart.applied, book.name(language())) };
  }

  async function undo(voucher: string, { signal }: WriteOptions): Promise<void> {
    const carts = createCarts(api, PAYMENTS[(await bookFor({ signal })).kind]);
    const cart = await carts.find(voucher, { signal }, 'read');
    if (!cart?.applied) return notThere();
    if (cart.placed) throw new LoyaltyError('invalid', 'The cart has become an order: it is used.');
    await carts.takeOff(cart.id, { signal });
  }

  return { activity, quote, redeem, redemption, undo };
}

function notThere(): never {
  throw new LoyaltyError('not_found', 'There is nothing of the kind on a cart of theirs.');
}
