import { Hono } from 'hono';
import type { Order } from '../backend/backend.js';
import type { Cart } from '../carts.js';
import { html, type Html } from '../html.js';
import { format, money } from '../market.js';
import { priceCart, type PricedCart } from '../pricing.js';
import { formFields, show, type Services } from '../services.js';
import type { Customer, Session, ShopEnv } from '../session.js';
import { isLoyaltyError } from '../../src/adapters/error.js';
import { sums } from './cart-view.js';

export function checkoutPage(services: Services): Hono<ShopEnv> {
  const { carts, backend, receipts } = services;

  return new Hono<ShopEnv>()
    .get('/checkout', async (context) => {
      const session = context.get('session');
      const cart = await priceCart(backend, carts.of(session.id), session);
      if (cart.lines.length === 0) return context.redirect('/cart', 303);
      return show(context, services, { title: 'Check out · Morgenfugl', main: checkoutView(cart, session.customer) });
    })
    .post('/checkout', async (context) => {
      const session = context.get('session');
      const field = await formFields(context);
      const cart = carts.of(session.id);
      const priced = await priceCart(backend, cart, session);
      if (priced.lines.length === 0) return context.redirect('/cart', 303);
      if (field('total') !== String(priced.total)) return context.redirect('/cart?changed', 303);
      const placed = await place(services, orderOf(cart, priced, session));
      if (!placed) return context.redirect('/cart?changed', 303);

      const { number } = cart;
      const { customer, id: sessionId } = session;
      receipts.keep({
        number,
        sessionId,
        ...(customer && { customerId: customer.id }),
        name: field('name'),
        address: [field('street'), field('city')].filter(Boolean).join(', '),
        cart: priced,
        ...placed,
      });
      carts.clear(sessionId);
      return context.redirect(`/orders/${number}/thanks`, 303);
    });
}

/** Undefined when a code stopped counting between the bill and the payment: nothing was ordered then. */
async function place({ backend }: Services, order: Order) {
  try {
    return await backend.placeOrder(order);
  } catch (error) {
    if (isLoyaltyError(error) && error.code === 'invalid') return undefined;
    throw error;
  }
}

function orderOf({ number }: Cart, { lines, discounts, goods, market }: PricedCart, { customer }: Session): Order {
  return {
    number,
    market: market.id,
    ...(customer && { customerId: customer.id }),
    lines: lines.map(({ product, quantity, amount }) => ({
      id: product.slug,
      title: product.name,
      quantity,
      amount: money(amount, market),
    })),
    codes: discounts.map(({ code }) => code),
    total: money(goods, market),
  };
}

function checkoutView(cart: PricedCart, customer: Customer | undefined): Html {
  return html`<section class="cart">
    <h1>Check out</h1>
    <form class="cart-columns" method="post" action="/checkout">
      <input type="hidden" name="total" value="${cart.total}" />
      <div class="fields">
        <h2>Where to</h2>
        ${textField('name', 'Name', 'name', customer?.name ?? '')}
        ${textField('street', 'Street and number', 'street-address', 'Jægersborggade 9')}
        ${textField('city', 'Postcode and city', 'address-level2', '2200 København N')}
        <h2>How to pay</h2>
        ${payment('mobilepay', 'MobilePay', true)} ${payment('card', 'Card', false)}
        <p class="small">A demo shop: nothing is charged, nothing is sent.</p>
      </div>
      <div class="summary">
        <ul class="brief">
          ${cart.lines.map(
            ({ product, quantity, amount }) =>
              html`<li>
                <img src="${product.picture}" alt="" width="480" height="480" />
                <span>${quantity} × ${product.name}</span>
                <span>${format(amount, cart.market)}</span>
              </li>`,
          )}
        </ul>
        ${sums(cart)}
        <button class="button button-wide" type="submit">Pay ${format(cart.total, cart.market)}</button>
        <a class="link" href="/cart">Back to the cart</a>
      </div>
    </form>
  </section>`;
}

function textField(name: string, label: string, autocomplete: string, value: string): Html {
  return html`<label class="field">
    <span>${label}</span>
    <input name="${name}" value="${value}" autocomplete="${autocomplete}" maxlength="120" required />
  </label>`;
}

function payment(value: string, label: string, chosen: boolean): Html {
  return html`<label class="choice">
    ${
      chosen
        ? html`<input type="radio" name="payment" value="${value}" checked />`
        : html`<input type="radio" name="payment" value="${value}" />`
    }
    <span>${label}</span>
  </label>`;
}
