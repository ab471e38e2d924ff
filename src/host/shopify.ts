import { rows, textIn } from '../adapters/reading.js';
import { exclusively } from './exclusively.js';
import { inTime } from './in-time.js';
import type { CodeAnswer, CodeRefusal } from './host.js';
import { UNANSWERED } from './page-host.js';
import { askShop, onReturn, posted, sameCode, type ShopCart, type ShopCartOptions } from './shop-cart.js';
import { ajaxCart, cartOf, storefrontCart, type CartCode, type ShopifyCart } from './shopify-cart.js';

type Action = (payload?: object) => Promise<unknown>;

/** The storefront's global, as far as it is needed. */
interface Storefront {
  actions?: { getCart?: Action; updateCart?: Action; openCart?: Action };
  routes?: { root?: unknown };
}

interface Written {
  cart?: ShopifyCart;
  warnings: { code: string; message: string }[];
}

const CHANGES = ['shopify:cart:lines-update', 'shopify:cart:discount-update'];

/** By the Storefront API's CartWarningCode. Amounts and products are not told. */
const REASONS: Readonly<Record<string, string>> = {
  DISCOUNT_PURCHASE_NOT_IN_RANGE: 'minimum',
  DISCOUNT_NO_ENTITLED_LINE_ITEMS: 'excluded',
  DISCOUNT_CURRENTLY_INACTIVE: 'expired',
  DISCOUNT_USAGE_LIMIT_REACHED: 'used',
  DISCOUNT_CUSTOMER_USAGE_LIMIT_REACHED: 'used',
  DISCOUNT_NOT_FOUND: 'unknown',
  DISCOUNT_CUSTOMER_NOT_ELIGIBLE: 'not_yours',
  DISCOUNT_ELIGIBLE_CUSTOMER_MISSING: 'not_yours',
};

/**
 * The cart of a Shopify storefront: by the standard actions and events of June 2026, which let the theme redraw itself,
 * and by /cart.js and /cart/update.js where there are none. Either way a write replaces every code, so what the shopper
 * has is read first and written along.
 */
export function shopifyCart({ limit }: ShopCartOptions = {}): ShopCart {
  async function read(): Promise<ShopifyCart | undefined> {
    await parsed();
    const { getCart } = actions();
    const answer = getCart && (await inTime(begun(getCart), limit));
    return readable(() => storefrontCart(inside(answer))) ?? readAjax();
  }

  async function readAjax(): Promise<ShopifyCart | undefined> {
    const answer = await askShop(pathOf('cart.js'), { headers: { Accept: 'application/json' } }, limit);
    return readable(() => ajaxCart(answer?.json));
  }

  /** What the cart is after that, or was where the write was refused or never answered. */
  async function write(codes: string[]): Promise<Written> {
    const { updateCart } = actions();
    const answer = updateCart
      ? await inTime(begun(updateCart, { discountCodes: codes }), limit)
      : (await askShop(pathOf('cart/update.js'), posted({ discount: codes.join(',') }), limit))?.json;
    const told = updateCart ? readable(() => storefrontCart(inside(answer))) : readable(() => ajaxCart(answer));
    const cart = told ?? (await read());
    return { ...(cart && { cart }), warnings: updateCart ? warningsIn(answer) : [] };
  }

  async function apply(code: string): Promise<CodeAnswer> {
    const before = await read();
    if (!before) return UNANSWERED;
    if (find(before.codes, code)?.counts) return { applied: true };
    const others = before.codes.filter((each) => !sameCode(each.code, code));
    const { cart, warnings } = await write([...namesOf(others), code]);
    if (!cart) return UNANSWERED;
    const displaced = others.filter((each) => each.counts && !find(cart.codes, each.code)?.counts);
    const counts = find(cart.codes, code)?.counts ?? false;
    if (counts && displaced.length === 0) return { applied: true };
    const since = cart.codes.filter((each) => !find(before.codes, each.code) && !sameCode(each.code, code));
    await write(namesOf([...before.codes, ...since]));
    return {
      applied: false,
      ...(counts ? { reason: 'combination', codes: namesOf(displaced) } : refusalOf(code, warnings)),
    };
  }

  async function remove(code: string): Promise<CodeAnswer> {
    const before = await read();
    if (!before) return UNANSWERED;
    if (!find(before.codes, code)) return { applied: true };
    const { cart } = await write(namesOf(before.codes.filter((each) => !sameCode(each.code, code))));
    return cart && !find(cart.codes, code) ? { applied: true } : UNANSWERED;
  }

  return {
    async cart() {
      const cart = await read();
      return cart && cartOf(cart);
    },
    applyCode: (code) => exclusively('cart', () => apply(code)),
    removeCode: (code) => exclusively('cart', () => remove(code)),
    openCart() {
      const { openCart } = actions();
      if (openCart) begun(openCart).catch(goToCart);
      else goToCart();
    },
    onCartChange(listener) {
      /** The event comes as the change begins; what it carries is settled once the cart is what it will be. */
      const heard = (event: Event): void => {
        void inTime(Promise.resolve((event as { promise?: unknown }).promise), limit).then(listener);
      };
      for (const type of CHANGES) document.addEventListener(type, heard);
      const stop = onReturn(listener);
      return () => {
        stop();
        for (const type of CHANGES) document.removeEventListener(type, heard);
      };
    },
  };
}

/** Shopify's runtime is a module script: its actions are there once the page is parsed. */
async function parsed(): Promise<void> {
  if (document.readyState !== 'loading') return;
  await new Promise((resolve) => {
    document.addEventListener('DOMContentLoaded', resolve, { once: true });
  });
}

function storefront(): Storefront {
  return (globalThis as { Shopify?: Storefront }).Shopify ?? {};
}

function actions(): NonNullable<Storefront['actions']> {
  return storefront().actions ?? {};
}

/** An action that throws is one that rejects. */
async function begun(action: Action, payload?: object): Promise<unknown> {
  return action(payload);
}

/** Localized storefronts have their cart below a path of their own, e.g. "/en-ca/". */
function pathOf(path: string): string {
  const root = storefront().routes?.root;
  return (typeof root === 'string' && root.startsWith('/') ? root.replace(/\/*$/, '/') : '/') + path;
}

function goToCart(): void {
  location.assign(pathOf('cart'));
}

/** Actions resolve with `{ cart }`; there is none before something is put into it. */
function inside(answer: unknown): unknown {
  return (answer as { cart?: unknown } | null | undefined)?.cart;
}

function readable<T>(read: () => T | undefined): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

function warningsIn(answer: unknown): Written['warnings'] {
  const told = (answer as { warnings?: unknown } | null | undefined)?.warnings;
  return rows(told, (row) => ({ code: textIn(row, 'code') ?? '', message: textIn(row, 'message') ?? '' }));
}

/** Several codes can be warned about at once; what names this one is about it, and so is what stands alone. */
function refusalOf(code: string, warnings: Written['warnings']): CodeRefusal {
  const about = warnings.filter((each) => each.code in REASONS);
  const own = about.find(({ message }) => message.toUpperCase().includes(code.toUpperCase()));
  const warning = own ?? (about.length === 1 ? about[0] : undefined);
  return { reason: REASONS[warning?.code ?? ''] ?? 'other' };
}

const find = (codes: CartCode[], code: string): CartCode | undefined => codes.find((each) => sameCode(each.code, code));

const namesOf = (codes: CartCode[]): string[] => codes.map(({ code }) => code);
