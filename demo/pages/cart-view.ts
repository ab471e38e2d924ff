import { MOST_OF_ONE } from '../carts.js';
import { html, type Html } from '../html.js';
import { format } from '../market.js';
import { refusalSentence, type Discount, type PricedCart, type PricedLine, type RefusedCode } from '../pricing.js';

/** `tried` is a code that was typed and not accepted. */
export function cartView(cart: PricedCart, tried?: RefusedCode): Html {
  if (cart.lines.length === 0) return emptyCart();
  return html`<section class="cart" id="cart">
    <h1>Your cart</h1>
    <div class="cart-columns">
      <div>
        <ul class="lines" id="cart-lines">
          ${cart.lines.map((line) => lineView(line, cart))}
        </ul>
        <loyalty-cart></loyalty-cart>
      </div>
      <div class="summary" id="cart-summary">
        ${codeForm(cart, tried)} ${heldCodes(cart)} ${sums(cart)}
        <a class="button button-wide" href="/checkout">Check out</a>
        <p class="small">Prices include VAT. Fourteen days to change your mind.</p>
      </div>
    </div>
  </section>`;
}

/** The lines of the bill, for the cart and for what follows it. */
export function sums(cart: PricedCart): Html {
  const { market, subtotal, discounts, shipping, total } = cart;
  return html`<dl class="sums">
    <div>
      <dt>Goods</dt>
      <dd>${format(subtotal, market)}</dd>
    </div>
    ${discounts.map((discount) => discountLine(discount, cart))}
    <div>
      <dt>Shipping</dt>
      <dd>${shipping === 0 ? 'Free' : format(shipping, market)}</dd>
    </div>
    <div class="sums-total">
      <dt>Total</dt>
      <dd id="total">${format(total, market)}</dd>
    </div>
  </dl>`;
}

function discountLine({ code, title, amount }: Discount, { market }: PricedCart): Html {
  return html`<div class="sums-discount">
    <dt>${title} <code>${code}</code></dt>
    <dd>${amount > 0 ? `−${format(amount, market)}` : 'On us'}</dd>
  </div>`;
}

function lineView({ product, quantity, amount }: PricedLine, { market }: PricedCart): Html {
  const { slug, name, picture, tagline, unit } = product;
  return html`<li class="line">
    <a href="/products/${slug}" tabindex="-1" aria-hidden="true">
      <img src="${picture}" alt="" width="480" height="480" />
    </a>
    <div class="line-text">
      <a class="line-name" href="/products/${slug}">${name}</a>
      <span class="small">${tagline} · ${unit}</span>
      <form class="line-form" method="post" action="/cart/items/${slug}" data-in-place>
        <label>
          <span class="unseen">How many of ${name}</span>
          <input
            id="quantity-${slug}"
            type="number"
            name="quantity"
            value="${quantity}"
            min="0"
            max="${MOST_OF_ONE}"
            inputmode="numeric"
          />
        </label>
        <button class="link" type="submit">Update</button>
        <button class="link" type="submit" name="remove" value="1" aria-label="Remove ${name}">Remove</button>
      </form>
    </div>
    <span class="line-amount">${format(amount, market)}</span>
  </li>`;
}

function codeForm({ subtotal, market }: PricedCart, tried: RefusedCode | undefined): Html {
  const answer = tried && refusalSentence(tried.refusal, subtotal, market);
  return html`<form class="code" method="post" action="/cart/codes" data-in-place>
    <label for="code">Discount code</label>
    <div class="code-row">
      <input
        id="code"
        name="code"
        value="${tried?.code ?? ''}"
        autocomplete="off"
        autocapitalize="characters"
        spellcheck="false"
        maxlength="40"
        required
        aria-describedby="${answer ? 'code-answer' : ''}"
        aria-invalid="${answer ? 'true' : 'false'}"
      />
      <button class="button button-plain" type="submit">Apply</button>
    </div>
    ${answer && html`<p class="code-answer" id="code-answer" role="alert">${answer}</p>`}
  </form>`;
}

function heldCodes({ discounts, refused, spare, subtotal, market }: PricedCart): Html | undefined {
  const held = [
    ...discounts.map(({ code, title }) => heldCode(code, title)),
    ...spare.map((code) => heldCode(code, 'There is nothing left for it to take off, so it stays yours.')),
    ...refused.map(({ code, refusal }) => heldCode(code, refusalSentence(refusal, subtotal, market), 'codes-refused')),
  ];
  return held.length > 0
    ? html`<ul class="codes">
        ${held}
      </ul>`
    : undefined;
}

function heldCode(code: string, text: string, state = ''): Html {
  return html`<li class="${state}">
    <span><code>${code}</code> ${text}</span>
    <form method="post" action="/cart/codes/remove" data-in-place>
      <input type="hidden" name="code" value="${code}" />
      <button class="link" type="submit" aria-label="Remove code ${code}">Remove</button>
    </form>
  </li>`;
}

function emptyCart(): Html {
  return html`<section class="plain" id="cart">
    <img src="/pictures/cup.svg" alt="" width="200" height="200" />
    <h1>Nothing in the cart yet</h1>
    <p>Two empty cups. We know a few ways to fill them.</p>
    <a class="button" href="/#coffee">See the coffees</a>
  </section>`;
}
