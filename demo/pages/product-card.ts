import type { Product } from '../catalog.js';
import { html, type Html } from '../html.js';
import { format, type Market } from '../market.js';

/** A product on a shelf. */
export function productCard(product: Product, market: Market, shape = ''): Html {
  return html`<li class="card ${shape}">
    <a class="card-link" href="/products/${product.slug}">
      <img src="${product.picture}" alt="${product.alt}" width="480" height="480" />
      <span class="card-text">
        <span class="card-name">${product.name}</span>
        <span class="card-price">${format(product.prices[market.id], market)}</span>
        <span class="card-line">${product.tagline}</span>
      </span>
    </a>
  </li>`;
}
