import { Hono } from 'hono';
import { isEmail } from '../accounts.js';
import { checkOut } from '../checking-out.js';
import { html, type Html } from '../html.js';
import { format, type MarketId } from '../market.js';
import { priceCart, type PricedCart } from '../pricing.js';
import { formFields, show, type Services } from '../services.js';
import type { Customer, ShopEnv } from '../session.js';
import { sums } from './cart-view.js';

/** Filled in, so that nobody has to make one up. */
const ADDRESSES: Record<MarketId, { street: string; city: string }> = {
  dk: { street: 'Jægersborggade 9', city: '2200 København N' },
  de: { street: 'Oranienstraße 12', city: '10999 Berlin' },
};

export function checkoutPage(services: Services): Hono<ShopEnv> {
  const { carts, loyalty } = services;

  return new Hono<ShopEnv>()
    .get('/checkout', async (context) => {
      const session = context.get('session');
      const cart = await priceCart(loyalty.of(session), carts.of(session.id), session);
      if (cart.lines.length === 0) return context.redirect('/cart', 303);
      return show(context, services, { title: 'Check out · Morgenfugl', main: checkoutView(cart, session.customer) });
    })
    .post('/checkout', async (context) => {
      const session = context.get('session');
      const field = await formFields(context);
      if (carts.of(session.id).quantities.size === 0) return context.redirect('/cart', 303);
      const buyer = {
        name: field('name'),
        address: [field('street'), field('city')].filter(Boolean).join(', '),
        email: isEmail(field('email')) ? field('email') : '',
      };
      const number = await checkOut(services, session, buyer, field('total'));
      return context.redirect(number === undefined ? '/cart?changed' : `/orders/${number}/thanks`, 303);
    });
}

function checkoutView(cart: PricedCart, customer: Customer | undefined): Html {
  return html`<section class="cart">
    <h1>Check out</h1>
    <form class="cart-columns" method="post" action="/checkout">
      <input type="hidden" name="total" value="${cart.total}" />
      <div class="fields">
        <h2>Where to</h2>
        ${textField('name', 'Name', 'name', customer?.name ?? '')}
        ${textField('email', 'E-mail, for the receipt', 'email', customer?.email ?? '', 'email')}
        ${textField('street', 'Street and number', 'street-address', ADDRESSES[cart.market.id].street)}
        ${textField('city', 'Postcode and city', 'address-level2', ADDRESSES[cart.market.id].city)}
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

function textField(name: string, label: string, autocomplete: string, value: string, type = 'text'): Html {
  return html`<label class="field">
    <span>${label}</span>
    <input type="${type}" name="${name}" value="${value}" autocomplete="${autocomplete}" maxlength="120" required />
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
