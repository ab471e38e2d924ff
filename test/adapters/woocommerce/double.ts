/**
 * A WooCommerce shop. Written from the vendor's documents and the plugins' published sources: the Store API's cart
 * routes, nonces and cart tokens, coupons with WooCommerce's own sentences. It keeps its own books and refuses as
 * WooCommerce does. Not confirmed: the exact wording of the sentences in languages other than English.
 */
import { cartJson, createCarts, type Carts, type Coupon, type WooSetup } from './carts.js';
import { createPoints, type Points } from './points.js';
import { createWallets, type Wallets } from './wallets.js';

export interface WooShop {
  fetch(request: Request): Promise<Response>;
  carts: Carts;
  points: Points;
  wallets: Wallets;
  /** What every nonce handed out so far is worth from now on: nothing. */
  expireNonces(): void;
  /** `X-WP-Nonce` of somebody who is signed in. */
  restNonce(user: string): string;
  /** The next write is carried out, and its answer lost. */
  loseNextAnswer(): void;
  /** Paths asked for, with the method, oldest first. */
  asked: string[];
}

interface Call {
  request: Request;
  path: string;
  query: URLSearchParams;
  session: string;
  body: Record<string, unknown>;
}

/** A handler as fetch takes it; behind a real port, or in place of a page's own fetch. */
export function createWooShop(setup: WooSetup = {}): WooShop {
  const carts = createCarts(setup);
  const points = createPoints(carts);
  const wallets = createWallets(setup);
  const asked: string[] = [];
  let nonce = 1;
  let losing = false;

  const headers = (session: string): Record<string, string> => ({
    Nonce: `nonce-${nonce}`,
    ...(setup.cartTokens !== false && { 'Cart-Token': `token.${session}` }),
    'User-ID': String(wallets.numberOf(session)),
    'Cache-Control': 'no-store',
  });
  const answer = (session: string, status: number, json: unknown): Response =>
    Response.json(json, { status, headers: headers(session) });
  const error = (session: string, status: number, code: string, message: string): Response =>
    answer(session, status, { code, message, data: { status } });
  const cart = (session: string): Response => answer(session, 200, cartJson(carts, points, session));

  function guarded({ request, session }: Call): Response | undefined {
    const token = request.headers.get('Cart-Token');
    if (setup.cartTokens !== false && token === `token.${session}`) return undefined;
    const given = request.headers.get('Nonce');
    if (given === null) {
      return error(
        session,
        401,
        'woocommerce_rest_missing_nonce',
        'Missing the Nonce header. This endpoint requires a valid nonce.',
      );
    }
    if (given === `nonce-${nonce}`) return undefined;
    return error(session, 403, 'woocommerce_rest_invalid_nonce', 'Nonce is invalid.');
  }

  function write(call: Call): Response {
    const { path, session, body } = call;
    const code = String(body.code ?? '').toLowerCase();
    if (path === 'cart/apply-coupon') {
      const refusal = carts.apply(session, code);
      return refusal === undefined ? cart(session) : error(session, 400, 'woocommerce_rest_cart_coupon_error', refusal);
    }
    if (path === 'cart/remove-coupon') {
      if (carts.remove(session, code)) return cart(session);
      const message = 'Coupon cannot be removed because it is not already applied to the cart.';
      return error(session, 409, 'woocommerce_rest_cart_coupon_invalid_code', message);
    }
    if (path === 'cart/extensions' && body.namespace === 'lws_woorewards') {
      points.use(session, body.data as Record<string, unknown>);
      return cart(session);
    }
    return error(session, 404, 'rest_no_route', 'No route was found matching the URL and request method.');
  }

  function store(call: Call): Response {
    if (call.request.method === 'GET') return cart(call.session);
    return guarded(call) ?? write(call);
  }

  async function handle(request: Request): Promise<Response> {
    const url = new URL(request.url);
    const route = url.searchParams.get('rest_route') ?? url.pathname.replace(/^.*\/wp-json/, '');
    asked.push(`${request.method} ${route}`);
    const session = sessionOf(request);
    const body = request.method === 'POST' ? ((await request.json()) as Record<string, unknown>) : {};
    const call = { request, path: route.replace('/wc/store/v1/', ''), query: url.searchParams, session, body };
    const response = route.startsWith('/wc/store/v1/') ? store(call) : wallets.answer(request, route, url.searchParams);
    if (losing && request.method === 'POST') {
      losing = false;
      throw new TypeError('The connection was reset.');
    }
    return response;
  }

  return {
    fetch: handle,
    carts,
    points,
    wallets,
    asked,
    expireNonces() {
      nonce += 1;
    },
    restNonce: (user) => wallets.nonceOf(user),
    loseNextAnswer() {
      losing = true;
    },
  };
}

/** By the token, else by the cookie, else by who is signed in: a cart belongs to somebody. */
function sessionOf({ headers }: Request): string {
  const token = /^token\.(.+)$/.exec(headers.get('Cart-Token') ?? '')?.[1];
  const cookie = /wp_woocommerce_session=([^;]+)/.exec(headers.get('Cookie') ?? '')?.[1];
  const user = /^rest-\d+-(.+)$/.exec(headers.get('X-WP-Nonce') ?? '')?.[1];
  return token ?? cookie ?? user ?? 'visitor';
}

export type { Coupon, WooSetup };
