import { randomUUID } from 'node:crypto';
import type { OrderStatus } from '../backend/backend.js';
import { pictureOfTitle } from '../catalog.js';
import { html, type Html } from '../html.js';
import { formatMoney } from '../market.js';
import { pictureOf } from '../people.js';
import type { Customer } from '../session.js';

const STATES: Record<OrderStatus['state'], string> = {
  pending: 'Within the days for returns',
  approved: 'Kept',
  partly_returned: 'Partly returned',
  returned: 'Returned',
};

/** A customer's account: what they bought, and what of it can go back. */
export function ordersView(customer: Customer, orders: OrderStatus[]): Html {
  return html`<section class="account">
    <div class="account-head">
      <img src="${pictureOf(customer)}" alt="" width="96" height="96" />
      <div>
        <h1>Good morning, ${customer.name}</h1>
        <form method="post" action="/account/sign-out"><button class="link" type="submit">Sign out</button></form>
      </div>
      <button class="button" type="button" data-loyalty-open="home">Your rewards</button>
    </div>
    <h2>Your orders</h2>
    ${
      orders.length === 0
        ? noOrders()
        : html`<ul class="orders">
            ${orders.map(orderView)}
          </ul>`
    }
  </section>`;
}

function noOrders(): Html {
  return html`<p class="orders-none">None yet. <a href="/#coffee">The coffees are this way</a>.</p>`;
}

function orderView(order: OrderStatus): Html {
  const { number, placedAt, state, total, lines, points } = order;
  return html`<li class="order" id="order-${number}">
    <div class="order-head">
      <h3>Order ${number}</h3>
      <span class="small">${day(placedAt)}</span>
      <span class="state state-${state}">${STATES[state]}</span>
      <span class="order-total">${formatMoney(total)}</span>
    </div>
    <ul class="order-lines">
      ${lines.map((line) => lineView(order, line))}
    </ul>
    <div class="order-foot">
      <span class="small">${points.toLocaleString('en')} Beans${state === 'pending' ? ' pending' : ''}</span>
      ${state === 'returned' ? undefined : returnForm(number, 'Return this order')}
      ${state === 'pending' || state === 'partly_returned' ? windowForm(number) : undefined}
    </div>
  </li>`;
}

function lineView(
  { number, lines }: OrderStatus,
  { id, title, quantity, returned }: OrderStatus['lines'][number],
): Html {
  const canReturn = !returned && lines.length > 1;
  return html`<li>
    <img src="${pictureOfTitle(title)}" alt="" width="480" height="480" />
    <span>${quantity} × ${title}</span>
    ${returned ? html`<span class="small">Returned</span>` : undefined}
    ${canReturn ? returnForm(number, 'Return', { id, title }) : undefined}
  </li>`;
}

/** The id is minted with the form, so that sending it twice returns once. */
function returnForm(number: string, label: string, line?: { id: string; title: string }): Html {
  return html`<form method="post" action="/account/orders/${number}/return">
    <input type="hidden" name="id" value="${randomUUID()}" />
    <input type="hidden" name="line" value="${line?.id ?? ''}" />
    <button class="link" type="submit">${label}<span class="unseen">: ${line?.title ?? number}</span></button>
  </form>`;
}

function windowForm(number: string): Html {
  return html`<form class="demo-control" method="post" action="/account/orders/${number}/approve">
    <span class="demo-mark">Demo</span>
    <button class="link" type="submit">
      Let the return window pass<span class="unseen"> for order ${number}</span>
    </button>
  </form>`;
}

function day(time: string): string {
  return new Intl.DateTimeFormat('en-IE', { day: 'numeric', month: 'long', year: 'numeric' }).format(new Date(time));
}
