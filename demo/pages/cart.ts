import { Hono } from 'hono';
import type { CodeRefusal } from '../backend/backend.js';
import { addToCart, countOf, setQuantity } from '../carts.js';
import { findProduct } from '../catalog.js';
import { html } from '../html.js';
import { money } from '../market.js';
import { itemsOf, priceCart, quoteCode, type PricedCart, type RefusedCode } from '../pricing.js';
import { formFields, isJson, jsonFields, show, type Services } from '../services.js';
import type { Session, ShopContext, ShopEnv } from '../session.js';
import { cartView } from './cart-view.js';

export function cartPage(services: Services): Hono<ShopEnv> {
  const { carts } = services;
  const cartOf = (context: ShopContext) => carts.of(context.get('session').id);

  return new Hono<ShopEnv>()
    .get('/cart', async (context) => {
      const asked = context.req.query('refused');
      const tried = asked ? await refusedCode(normalised(asked), services, context.get('session')) : undefined;
      const notice = context.req.query('changed') !== undefined && changedNotice();
      const view = cartView(await priced(context, services), tried);
      return show(context, services, { title: 'Cart · Morgenfugl', main: html`${notice} ${view}` });
    })
    .post('/cart/items', async (context) => {
      const field = await formFields(context);
      const product = findProduct(field('product'));
      if (!product) return context.notFound();
      addToCart(cartOf(context), product, wholeNumber(field('quantity'), 1));
      return context.redirect('/cart', 303);
    })
    .post('/cart/items/:slug', async (context) => {
      const field = await formFields(context);
      const product = findProduct(context.req.param('slug'));
      if (!product) return context.notFound();
      setQuantity(cartOf(context), product, field('remove') ? 0 : wholeNumber(field('quantity'), 0));
      return context.redirect('/cart', 303);
    })
    .post('/cart/codes/remove', async (context) => {
      const field = await formFields(context);
      cartOf(context).codes.delete(normalised(field('code')));
      return context.redirect('/cart', 303);
    })
    .get('/cart.json', async (context) => context.json(inJson(cartOf(context), await priced(context, services))))
    .post('/cart/codes', async (context) => {
      const wantsJson = isJson(context);
      const field = wantsJson ? await jsonFields(context) : await formFields(context);
      const code = normalised(field('code'));
      const refused = await applyCode(code, services, context.get('session'));
      if (wantsJson) return context.json(refused ? { applied: false, ...inWords(refused.refusal) } : { applied: true });
      return context.redirect(refused ? `/cart?refused=${encodeURIComponent(code)}` : '/cart', 303);
    })
    .delete('/cart/codes/:code', (context) => {
      cartOf(context).codes.delete(normalised(context.req.param('code')));
      return context.json({ applied: false, reason: 'removed' });
    });
}

function priced(context: ShopContext, { carts, loyalty }: Services): Promise<PricedCart> {
  const session = context.get('session');
  return priceCart(loyalty.of(session), carts.of(session.id), session);
}

/** Puts a code in the cart if it counts there; otherwise says why not and changes nothing. */
async function applyCode(code: string, services: Services, session: Session): Promise<RefusedCode | undefined> {
  const refused = await refusedCode(code, services, session);
  if (!refused) services.carts.of(session.id).codes.add(code);
  return refused;
}

/** Why a code would not count in the cart as it is; undefined for one that does. */
async function refusedCode(
  code: string,
  { carts, loyalty }: Services,
  session: Session,
): Promise<RefusedCode | undefined> {
  const quote = await quoteCode(loyalty.of(session), session, code, carts.of(session.id));
  return quote.accepted ? undefined : { code, refusal: quote };
}

/** The cart in the words of the loyalty widget's `loyalty-cart`. */
function inJson(cart: ReturnType<Services['carts']['of']>, { market, lines, subtotal, refused }: PricedCart) {
  return {
    id: cart.number,
    subtotal: money(subtotal, market),
    codes: [...cart.codes],
    items: itemsOf(lines, market),
    refused: refused.map(({ code, refusal }) => ({ code, ...inWords(refusal) })),
    count: countOf(cart),
  };
}

/** A refusal in the words of the loyalty widget's `loyalty-apply-code`; products by their names. */
function inWords(refusal: CodeRefusal) {
  switch (refusal.reason) {
    case 'minimum':
      return { reason: refusal.reason, minimum: refusal.minimum, toGo: refusal.toGo };
    case 'excluded':
      return { reason: refusal.reason, items: refusal.items.map((slug) => findProduct(slug)?.name ?? slug) };
    case 'combination':
      return { reason: refusal.reason, codes: refusal.codes };
    default:
      return { reason: refusal.reason };
  }
}

function changedNotice() {
  return html`<p class="banner" role="status">
    The total changed while you were checking out, because a code no longer counts. Nothing has been ordered yet.
  </p>`;
}

function normalised(code: string): string {
  return code.trim().toUpperCase().slice(0, 40);
}

function wholeNumber(text: string, fallback: number): number {
  return /^\d{1,3}$/.test(text) ? Number(text) : fallback;
}
