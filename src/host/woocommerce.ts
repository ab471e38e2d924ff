import { fieldsIn, textIn } from '../adapters/reading.js';
import { exclusively } from './exclusively.js';
import type { CodeAnswer } from './host.js';
import { UNANSWERED } from './page-host.js';
import {
  askShop,
  onReturn,
  posted,
  sameCode,
  type ShopAnswer,
  type ShopCart,
  type ShopCartOptions,
} from './shop-cart.js';
import { cartOf, refusalOf, wooCart as readCart, type WooCart } from './woo-cart.js';

/** jQuery as themes and WooCommerce's own scripts use it: their events are no DOM events. */
interface Query {
  (target: EventTarget): {
    on(types: string, listener: () => void): unknown;
    off(types: string, listener: () => void): unknown;
    trigger(type: string): unknown;
  };
}

const BLOCK_CHANGES = ['wc-blocks_added_to_cart', 'wc-blocks_removed_from_cart'];
const CLASSIC_CHANGES =
  'added_to_cart removed_from_cart applied_coupon removed_coupon updated_wc_div updated_cart_totals wc_cart_emptied ' +
  'applied_coupon_in_checkout removed_coupon_in_checkout';
/** By which the cart page, the checkout and the mini cart draw themselves anew. */
const REDRAWS = ['wc_update_cart', 'update_checkout', 'wc_fragment_refresh'];

const STALE = ['woocommerce_rest_invalid_nonce', 'woocommerce_rest_missing_nonce'];

/**
 * The cart of a WooCommerce shop, by its Store API. A write carries the nonce and the cart token that the reading just
 * before it brought: pages are cached longer than nonces live, and a token kept longer could be another shopper's.
 */
export function wooCart({ limit }: ShopCartOptions = {}): ShopCart {
  /** The blocks' own event is raised by us as well; then it is no news. */
  let redrawing = false;

  const ask = (path: string, init: RequestInit): Promise<ShopAnswer | undefined> =>
    askShop(addressOf(path), init, limit);
  const get = (): Promise<ShopAnswer | undefined> => ask('cart', { headers: { Accept: 'application/json' } });
  const read = async (): Promise<WooCart | undefined> => cartIn(await get());

  /** Keys of its own for each write: whoever else reads the cart meanwhile has theirs. */
  async function write(path: string, code: string, from?: ShopAnswer): Promise<ShopAnswer | undefined> {
    const answer = await ask(path, posted({ code }, keysIn(from ?? (await get()))));
    if (!STALE.includes(saidBy(answer).code)) return answer;
    return ask(path, posted({ code }, keysIn(await get())));
  }

  /** A write without an answer may have gone well: the cart tells. */
  async function after(answer: ShopAnswer | undefined): Promise<WooCart | undefined> {
    return cartIn(answer) ?? read();
  }

  async function apply(code: string): Promise<CodeAnswer> {
    const from = await get();
    const before = cartIn(from);
    if (!before) return UNANSWERED;
    if (has(before, code)) return { applied: true };
    const answer = await write('cart/apply-coupon', code, from);
    const cart = await after(answer);
    if (!cart) return UNANSWERED;
    if (!has(cart, code)) return { applied: false, ...refusalOf(saidBy(answer).message, code, before) };
    const displaced = before.codes.filter((each) => !has(cart, each));
    if (displaced.length === 0) return { applied: true };
    // A code for "individual use" throws the others out; what the shopper had is put back.
    await write('cart/remove-coupon', code);
    for (const each of displaced) await write('cart/apply-coupon', each);
    return { applied: false, reason: 'combination', codes: displaced };
  }

  async function remove(code: string): Promise<CodeAnswer> {
    const from = await get();
    const before = cartIn(from);
    if (!before) return UNANSWERED;
    if (!has(before, code)) return { applied: true };
    const cart = await after(await write('cart/remove-coupon', code, from));
    return cart && !has(cart, code) ? { applied: true } : UNANSWERED;
  }

  function redraw(): void {
    redrawing = true;
    document.body.dispatchEvent(new CustomEvent('wc-blocks_removed_from_cart'));
    redrawing = false;
    for (const type of REDRAWS) query()?.(document.body).trigger(type);
  }

  async function changing(change: () => Promise<CodeAnswer>): Promise<CodeAnswer> {
    const answer = await exclusively('cart', change);
    if (answer.applied || answer.reason === 'combination') redraw();
    return answer;
  }

  return {
    async cart() {
      const cart = await read();
      return cart && cartOf(cart);
    },
    applyCode: (code) => changing(() => apply(code)),
    removeCode: (code) => changing(() => remove(code)),
    openCart() {
      location.assign(cartPage());
    },
    onCartChange(listener) {
      const heard = (): void => {
        if (!redrawing) listener();
      };
      const { body } = document;
      const jQuery = query()?.(body);
      for (const type of BLOCK_CHANGES) body.addEventListener(type, heard);
      jQuery?.on(CLASSIC_CHANGES, heard);
      const stop = onReturn(listener);
      return () => {
        stop();
        for (const type of BLOCK_CHANGES) body.removeEventListener(type, heard);
        jQuery?.off(CLASSIC_CHANGES, heard);
      };
    },
  };
}

function query(): Query | undefined {
  const { jQuery } = globalThis as { jQuery?: Query };
  return typeof jQuery === 'function' ? jQuery : undefined;
}

/** WordPress prints where its API is: below a folder, or behind `?rest_route=` where links are plain. */
function addressOf(path: string): string {
  const printed = document.querySelector<HTMLLinkElement>('link[rel="https://api.w.org/"]')?.href ?? '/wp-json/';
  const root = new URL(printed, location.origin);
  return `${root.origin === location.origin ? root.href : `${location.origin}/wp-json/`}wc/store/v1/${path}`;
}

/** As WooCommerce's own scripts are told it, else where it is unless a shop moves it. */
function cartPage(): string {
  const page = globalThis as {
    wc_add_to_cart_params?: { cart_url?: unknown };
    wcSettings?: { storePages?: { cart?: { permalink?: unknown } } };
  };
  const told = page.wcSettings?.storePages?.cart?.permalink ?? page.wc_add_to_cart_params?.cart_url;
  const url = new URL(typeof told === 'string' && told !== '' ? told : '/cart/', location.href);
  return url.origin === location.origin ? url.href : '/cart/';
}

function keysIn(answer: ShopAnswer | undefined): Record<string, string> {
  return Object.fromEntries(
    ['Nonce', 'Cart-Token'].flatMap((name) => {
      const value = answer?.headers.get(name) ?? null;
      return value === null ? [] : [[name, value]];
    }),
  );
}

function cartIn(answer: ShopAnswer | undefined): WooCart | undefined {
  if (!answer || answer.status >= 400) return undefined;
  try {
    return readCart(answer.json);
  } catch {
    return undefined;
  }
}

function saidBy(answer: ShopAnswer | undefined): { code: string; message: string } {
  const said = fieldsIn({ json: answer?.json }, 'json');
  return { code: textIn(said, 'code') ?? '', message: textIn(said, 'message') ?? '' };
}

const has = ({ codes }: WooCart, code: string): boolean => codes.some((each) => sameCode(each, code));
