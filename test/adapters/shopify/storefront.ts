/**
 * A Shopify storefront's cart. Written from the vendor's documents: /cart.js, /cart/update.js with `discount`, and the
 * standard actions and events of June 2026, whose carts have the Storefront API's shape. It keeps the codes it is given
 * and says which of them count. Not confirmed: which of two codes that do not combine keeps counting (here, the better
 * one), and amounts of currencies with three decimals.
 */

export interface Discount {
  code: string;
  /** Hundredths. */
  amount: number;
  minimum?: number;
  /** Goes with no other code. */
  alone?: boolean;
  expired?: boolean;
  usedUp?: boolean;
}

export interface Line {
  variant: number;
  product: number;
  quantity: number;
  /** Hundredths each. */
  price: number;
}

export interface StorefrontSetup {
  currency?: string;
  /** Of localized storefronts, e.g. "/en-ca/". */
  root?: string;
  /** Lists come bare, as the reference shows them, or as connections, as they were seen. */
  lists?: 'bare' | 'connections';
  /** What codes take off that the loyalty backend issued, in hundredths. */
  issued?: (code: string) => number | undefined;
}

interface Code {
  code: string;
  applicable: boolean;
  /** The Storefront API's CartWarningCode. */
  warning?: string;
}

export interface Storefront {
  fetch(request: Request): Promise<Response>;
  lines: Line[];
  discounts: Map<string, Discount>;
  /** As the cart holds them, whether they count or not. */
  codes(): string[];
  counting(): string[];
  /** What is to be paid, in hundredths. */
  total(): number;
  setCodes(codes: string[]): void;
  asked: string[];
}

export function createStorefront({
  currency = 'USD',
  root = '/',
  lists = 'connections',
  issued = () => undefined,
}: StorefrontSetup = {}): Storefront {
  const discounts = new Map<string, Discount>();
  const lines: Line[] = [];
  const asked: string[] = [];
  let held: string[] = [];

  const subtotal = (): number => lines.reduce((sum, { price, quantity }) => sum + price * quantity, 0);
  const decimals = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions()
    .maximumFractionDigits as number;
  const money = (hundredths: number) => ({ amount: (hundredths / 100).toFixed(decimals), currencyCode: currency });
  const list = (items: object[]): object => (lists === 'bare' ? items : { nodes: items });

  function judged(): Code[] {
    const fit = held.map((code): Code => {
      const warning = warningFor(find(code));
      return { code, applicable: warning === undefined, ...(warning !== undefined && { warning }) };
    });
    const counting = fit.filter(({ applicable }) => applicable);
    const alone = counting.filter(({ code }) => find(code)?.alone);
    if (alone.length === 0 || counting.length === 1) return fit;
    const [best] = counting.sort((one, other) => worth(other.code) - worth(one.code));
    return fit.map((each) =>
      each.applicable && each !== best ? { ...each, applicable: false, warning: 'DISCOUNT_CODE_NOT_HONOURED' } : each,
    );
  }

  function find(code: string): Discount | undefined {
    const amount = issued(code);
    return discounts.get(code.toUpperCase()) ?? (amount === undefined ? undefined : { code, amount });
  }

  const worth = (code: string): number => find(code)?.amount ?? 0;

  function warningFor(discount: Discount | undefined): string | undefined {
    if (!discount) return 'DISCOUNT_NOT_FOUND';
    if (discount.expired) return 'DISCOUNT_CURRENTLY_INACTIVE';
    if (discount.usedUp) return 'DISCOUNT_USAGE_LIMIT_REACHED';
    return subtotal() < (discount.minimum ?? 0) ? 'DISCOUNT_PURCHASE_NOT_IN_RANGE' : undefined;
  }

  const total = (): number =>
    Math.max(
      0,
      judged().reduce((sum, { code, applicable }) => (applicable ? sum - worth(code) : sum), subtotal()),
    );

  function ajax(): object {
    return {
      token: 'c1-token',
      currency,
      item_count: lines.length,
      original_total_price: subtotal(),
      total_price: total(),
      items: lines.map(({ variant, product, quantity, price }) => ({
        variant_id: variant,
        product_id: product,
        quantity,
        original_line_price: price * quantity,
        final_line_price: price * quantity,
      })),
      discount_codes: judged().map(({ code, applicable }) => ({ code, applicable })),
    };
  }

  function graph(): object {
    return {
      id: 'gid://shopify/Cart/c1-token?key=secret',
      totalQuantity: lines.length,
      cost: { subtotalAmount: money(subtotal()), totalAmount: money(total()) },
      lines: list(
        lines.map(({ variant, product, quantity, price }) => ({
          id: `gid://shopify/CartLine/${variant}?cart=c1-token`,
          quantity,
          merchandise: {
            id: `gid://shopify/ProductVariant/${variant}`,
            product: { id: `gid://shopify/Product/${product}` },
          },
          cost: { subtotalAmount: money(price * quantity), totalAmount: money(price * quantity) },
        })),
      ),
      discountCodes: judged().map(({ code, applicable }) => ({ code, applicable })),
    };
  }

  /** Replaces all of them; the same code twice is one. */
  function setCodes(codes: string[]): void {
    const upper = codes.map((code) => code.toUpperCase());
    held = codes.filter((code, index) => code !== '' && upper.indexOf(code.toUpperCase()) === index);
  }

  function update(payload: Record<string, unknown>): object {
    if (Array.isArray(payload.discountCodes)) setCodes(payload.discountCodes as string[]);
    const warnings = judged().flatMap(({ code, warning }) =>
      warning === undefined
        ? []
        : [{ code: warning, message: `Discount code ${code}`, target: 'gid://shopify/Cart/c1-token' }],
    );
    return { cart: graph(), userErrors: [], warnings };
  }

  async function answer(request: Request): Promise<Response> {
    const { pathname } = new URL(request.url);
    asked.push(`${request.method} ${pathname}`);
    const body = request.method === 'POST' ? ((await request.json()) as Record<string, unknown>) : {};
    if (pathname === `${root}cart.js`) return Response.json(ajax());
    if (pathname === `${root}cart/update.js`) {
      if (typeof body.discount === 'string') setCodes(body.discount.split(',').map((code) => code.trim()));
      return Response.json(ajax());
    }
    // Where this page's actions keep their cart; a real one's do so in a way of their own.
    if (pathname === '/actions/getCart') return Response.json({ cart: lines.length > 0 ? graph() : null });
    if (pathname === '/actions/updateCart') return Response.json(update(body));
    return Response.json({ status: 404, message: 'Not Found' }, { status: 404 });
  }

  return {
    fetch: answer,
    lines,
    discounts,
    asked,
    setCodes,
    total,
    codes: () => [...held],
    counting: () => judged().flatMap(({ code, applicable }) => (applicable ? [code] : [])),
  };
}
