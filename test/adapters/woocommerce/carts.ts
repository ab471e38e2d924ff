/** Carts and coupons of the WooCommerce double. Written from the vendor's documents. */
import type { Points } from './points.js';

export interface WooSetup {
  currency?: string;
  /** The shop's own number of decimals, which need not be the currency's. */
  decimals?: number;
  symbol?: string;
  point?: string;
  thousands?: string;
  /** Of the shop's sentences. */
  language?: 'en' | 'da';
  /** false: as WooCommerce was before it had any. */
  cartTokens?: boolean;
  /** What codes take off that the loyalty backend issued, in the shop's minor units. */
  issued?: (code: string) => number | undefined;
}

export interface Coupon {
  code: string;
  /** Minor units, in the shop's decimals. */
  amount: number;
  minimum?: number;
  /** Goes with no other, and throws out what is there. */
  individual?: boolean;
  expired?: boolean;
  usedUp?: boolean;
  /** Names of products it is not for. */
  excluded?: string[];
}

export interface Line {
  id: number;
  name: string;
  quantity: number;
  /** Minor units each, in the shop's decimals. */
  price: number;
}

interface WooCart {
  lines: Line[];
  applied: string[];
}

export interface Carts {
  setup: Required<Omit<WooSetup, 'cartTokens' | 'issued'>>;
  of(session: string): WooCart;
  put(session: string, line: Line): void;
  add(coupon: Coupon): void;
  coupon(code: string): Coupon | undefined;
  /** Why not, in the shop's words; undefined once it is in the cart. */
  apply(session: string, code: string): string | undefined;
  remove(session: string, code: string): boolean;
  subtotal(session: string): number;
}

export function createCarts({
  currency = 'USD',
  decimals = 2,
  symbol = '$',
  point = '.',
  thousands = ',',
  language = 'en',
  issued = () => undefined,
}: WooSetup): Carts {
  const setup = { currency, decimals, symbol, point, thousands, language };
  const all = new Map<string, WooCart>();
  const coupons = new Map<string, Coupon>();

  function find(code: string): Coupon | undefined {
    const amount = issued(code);
    return coupons.get(code) ?? (amount === undefined ? undefined : { code, amount });
  }

  const of = (session: string): WooCart => {
    const cart = all.get(session) ?? { lines: [], applied: [] };
    all.set(session, cart);
    return cart;
  };
  const subtotal = (session: string): number =>
    of(session).lines.reduce((sum, { price, quantity }) => sum + price * quantity, 0);

  function amount(units: number): string {
    const [whole = '0', rest = ''] = (units / 10 ** decimals).toFixed(decimals).split('.');
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
    return entities(language === 'da' ? `${grouped}${point}${rest} ${symbol}` : `${symbol}${grouped}${point}${rest}`);
  }

  function refusal(session: string, code: string): string | undefined {
    const coupon = find(code);
    const say = SENTENCES[language];
    if (!coupon) return say.unknown(code);
    const { lines, applied } = of(session);
    if (applied.includes(code)) return say.twice(code);
    if (coupon.expired) return say.expired(code);
    if (coupon.usedUp) return say.used(code);
    if (coupon.minimum && subtotal(session) < coupon.minimum) return say.minimum(code, amount(coupon.minimum));
    const excluded = lines.filter(({ name }) => coupon.excluded?.includes(name)).map(({ name }) => name);
    if (excluded.length > 0) return say.excluded(code, entities(excluded.join(', ')));
    const alone = applied.find((each) => find(each)?.individual);
    return alone === undefined ? undefined : say.alone(alone);
  }

  return {
    setup,
    of,
    subtotal,
    put(session, line) {
      of(session).lines.push(line);
    },
    add(coupon) {
      coupons.set(coupon.code.toLowerCase(), coupon);
    },
    coupon: find,
    apply(session, code) {
      const refused = refusal(session, code);
      if (refused !== undefined) return refused;
      const cart = of(session);
      if (find(code)?.individual) cart.applied = [];
      cart.applied.push(code);
      return undefined;
    },
    remove(session, code) {
      const cart = of(session);
      const had = cart.applied.includes(code);
      cart.applied = cart.applied.filter((each) => each !== code);
      return had;
    },
  };
}

/** As the Store API answers; WooCommerce drops coupons that no longer fit. */
export function cartJson(carts: Carts, points: Points, session: string): object {
  const { setup } = carts;
  const cart = carts.of(session);
  const total = carts.subtotal(session);
  cart.applied = cart.applied.filter((code) => total >= (carts.coupon(code)?.minimum ?? 0));
  const money = {
    currency_code: setup.currency,
    currency_symbol: entities(setup.symbol),
    currency_minor_unit: setup.decimals,
    currency_decimal_separator: setup.point,
    currency_thousand_separator: setup.thousands,
    currency_prefix: setup.language === 'da' ? '' : entities(setup.symbol),
    currency_suffix: setup.language === 'da' ? ` ${entities(setup.symbol)}` : '',
  };
  const coupons = cart.applied.map((code) => ({ code, discount: carts.coupon(code)?.amount ?? 0 }));
  const virtual = points.coupons(session);
  const discount = [...coupons, ...virtual].reduce((sum, each) => sum + each.discount, 0);
  return {
    items: cart.lines.map(({ id, name, quantity, price }) => ({
      key: `key-${id}`,
      id,
      name: entities(name),
      quantity,
      prices: { ...money, price: String(price), regular_price: String(price) },
      totals: { ...money, line_subtotal: String(price * quantity), line_total: String(price * quantity) },
    })),
    coupons: [...coupons, ...virtual].map((each) => ({
      code: each.code,
      discount_type: 'fixed_cart',
      totals: { ...money, total_discount: String(each.discount), total_discount_tax: '0' },
    })),
    items_count: cart.lines.reduce((sum, { quantity }) => sum + quantity, 0),
    totals: {
      ...money,
      total_items: String(total),
      total_items_tax: '0',
      total_discount: String(discount),
      total_price: String(Math.max(0, total - discount)),
    },
    errors: [],
    extensions: points.extension(session),
  };
}

/** As WordPress escapes what it prints. */
export function entities(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#039;')
    .replaceAll('$', '&#36;')
    .replaceAll('€', '&euro;')
    .replaceAll('\u00a0', '&nbsp;');
}

const SENTENCES = {
  en: {
    unknown: (code: string) => `&quot;${code}&quot; is an invalid coupon code.`,
    twice: (code: string) => `Coupon code &quot;${code}&quot; has already been applied.`,
    expired: (code: string) => `Coupon &quot;${code}&quot; has expired.`,
    used: (code: string) => `Usage limit for coupon &quot;${code}&quot; has been reached.`,
    minimum: (code: string, amount: string) => `The minimum spend for coupon &quot;${code}&quot; is ${amount}.`,
    excluded: (code: string, names: string) =>
      `Sorry, coupon &quot;${code}&quot; is not applicable to the products: ${names}.`,
    alone: (code: string) =>
      `&quot;${code}&quot; has already been applied and cannot be used in conjunction with other coupons.`,
  },
  da: {
    unknown: (code: string) => `&quot;${code}&quot; er en ugyldig rabatkode.`,
    twice: (code: string) => `Rabatkoden &quot;${code}&quot; er allerede anvendt.`,
    expired: (code: string) => `Rabatkoden &quot;${code}&quot; er udløbet.`,
    used: (code: string) => `Forbrugsgrænsen for rabatkoden &quot;${code}&quot; er nået.`,
    minimum: (code: string, amount: string) => `Minimumsforbruget for rabatkoden &quot;${code}&quot; er ${amount}.`,
    excluded: (code: string, names: string) =>
      `Beklager, rabatkoden &quot;${code}&quot; gælder ikke for produkterne: ${names}.`,
    alone: (code: string) => `&quot;${code}&quot; er allerede anvendt og kan ikke bruges sammen med andre rabatkoder.`,
  },
};
