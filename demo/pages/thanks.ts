import { Hono } from 'hono';
import { html, type Html } from '../html.js';
import type { Receipt } from '../receipts.js';
import { show, type Services } from '../services.js';
import type { ShopEnv } from '../session.js';
import { sums } from './cart-view.js';

export function thanksPage(services: Services): Hono<ShopEnv> {
  return new Hono<ShopEnv>().get('/orders/:number/thanks', (context) => {
    const receipt = services.receipts.find(context.req.param('number'), context.get('session'));
    if (!receipt) return context.notFound();
    return show(context, services, { title: 'Thank you · Morgenfugl', main: thanksView(receipt) });
  });
}

function thanksView({ name, address, number, cart, claim = '' }: Receipt): Html {
  return html`<section class="thanks">
    <img
      class="thanks-picture"
      src="/pictures/shipping.svg"
      alt="A cargo bike loaded with coffee"
      width="480"
      height="480"
    />
    <div class="thanks-text">
      <h1>Thank you${name && `, ${name}`}</h1>
      <p>Order <strong>${number}</strong> is with the roasters. ${address && `We will bring it to ${address}.`}</p>
      <loyalty-after-purchase order="${number}" claim="${claim}"></loyalty-after-purchase>
      <ul class="brief">
        ${cart.lines.map(
          ({ product, quantity }) =>
            html`<li>
              <img src="${product.picture}" alt="" width="480" height="480" />
              <span>${quantity} × ${product.name}</span>
            </li>`,
        )}
      </ul>
      ${sums(cart)}
      <a class="button button-plain" href="/">Back to the shop</a>
    </div>
  </section>`;
}
