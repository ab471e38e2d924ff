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

function thanksView(receipt: Receipt): Html {
  const { name, address, number, cart } = receipt;
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
      ${pointsLine(receipt)}
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

function pointsLine({ customerId, pendingPoints, clearsAt }: Receipt): Html | undefined {
  if (pendingPoints > 0) {
    return html`<p class="points">
      <strong>${pendingPoints.toLocaleString('en')} Beans pending.</strong> They are yours to spend from
      ${day(clearsAt)}, when the days for returns have passed.
    </p>`;
  }
  if (customerId !== undefined) return undefined;
  return html`<p class="points">
    Orders earn Beans once you are in the flock. <a href="/account?join">Join before the next one</a>.
  </p>`;
}

function day(time: string): string {
  return new Intl.DateTimeFormat('en-IE', { day: 'numeric', month: 'long' }).format(new Date(time));
}
