import { Hono } from 'hono';
import { addToCart, countOf, setQuantity } from '../carts.js';
import { findProduct } from '../catalog.js';
import { html } from '../html.js';
import { money } from '../market.js';
import { priceCart, quoteCode, subtotalOf, type RefusedCode } from '../pricing.js';
import { formFields, show, type Services } from '../services.js';
import { marketOf, type Session, type ShopContext, type ShopEnv } from '../session.js';
import { cartView } from './cart-view.js';

export function cartPage(services: Services): Hono<ShopEnv> {
  const { carts, backend } = services;
  const cartOf = (context: ShopContext) => carts.of(context.get('session').id);

  return new Hono<ShopEnv>()
    .get('/cart', async (context) => {
      const session = context.get('session');
      const cart = cartOf(context);
      const tried = await triedCode(context.req.query('refused'), services, session);
      const notice = context.req.query('changed') !== undefined && changedNotice();
      const view = cartView(await priceCart(backend, cart, session), tried);
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
    .get('/cart.json', (context) => {
      const session = context.get('session');
      const cart = cartOf(context);
      const subtotal = money(subtotalOf(cart, session), marketOf(session));
      return context.json({ id: cart.number, subtotal, codes: [...cart.codes], count: countOf(cart) });
    })
    .post('/cart/codes', async (context) => {
      const wantsJson = context.req.header('Content-Type')?.startsWith('application/json') ?? false;
      const code = normalised(wantsJson ? await codeInJson(context) : (await formFields(context))('code'));
      const refused = await applyCode(code, services, context.get('session'));
      if (wantsJson) return context.json(answer(refused));
      return context.redirect(refused ? `/cart?refused=${encodeURIComponent(code)}` : '/cart', 303);
    })
    .delete('/cart/codes/:code', (context) => {
      cartOf(context).codes.delete(normalised(context.req.param('code')));
      return context.json({ applied: false, reason: 'removed' });
    });
}

/** Puts a code in the cart if it counts there; otherwise says why not and changes nothing. */
async function applyCode(
  code: string,
  { carts, backend }: Services,
  session: Session,
): Promise<RefusedCode | undefined> {
  const cart = carts.of(session.id);
  const quote = await quoteCode(backend, session, code, subtotalOf(cart, session));
  if (!quote.accepted) return { code, refusal: quote };
  cart.codes.add(code);
  return undefined;
}

/** The answer in the words of the loyalty widget's `loyalty-apply-code`. */
function answer(refused: RefusedCode | undefined) {
  if (!refused) return { applied: true };
  const { refusal } = refused;
  return { applied: false, reason: refusal.reason, ...(refusal.reason === 'minimum' && { minimum: refusal.minimum }) };
}

async function triedCode(
  tried: string | undefined,
  { carts, backend }: Services,
  session: Session,
): Promise<RefusedCode | undefined> {
  if (!tried) return undefined;
  const code = normalised(tried);
  const quote = await quoteCode(backend, session, code, subtotalOf(carts.of(session.id), session));
  return quote.accepted ? undefined : { code, refusal: quote };
}

async function codeInJson(context: ShopContext): Promise<string> {
  const body: unknown = await context.req.json().catch(() => undefined);
  const code = typeof body === 'object' && body !== null && 'code' in body ? body.code : undefined;
  return typeof code === 'string' ? code : '';
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
