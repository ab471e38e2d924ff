import { Hono } from 'hono';
import { MOST_OF_ONE } from '../carts.js';
import { findProduct, productsOf, type Product } from '../catalog.js';
import { html, type Html } from '../html.js';
import { format, type Market } from '../market.js';
import { show, type Services } from '../services.js';
import { marketOf, type ShopEnv } from '../session.js';
import { productCard } from './product-card.js';

export function productPage(services: Services): Hono<ShopEnv> {
  return new Hono<ShopEnv>().get('/products/:slug', (context) => {
    const product = findProduct(context.req.param('slug'));
    if (!product) return context.notFound();
    const market = marketOf(context.get('session'));
    return show(context, services, {
      title: `${product.name} · Morgenfugl`,
      description: product.tagline,
      main: html`${productView(product, market)} ${others(product, market)}`,
    });
  });
}

function productView(product: Product, market: Market): Html {
  return html`<article class="product">
    <div class="product-picture">
      <img src="${product.picture}" alt="${product.alt}" width="480" height="480" />
    </div>
    <div class="product-text">
      <h1>${product.name}</h1>
      <p class="product-tagline">${product.tagline}</p>
      <p class="product-price">
        ${format(product.prices[market.id], market)} <span class="product-unit">${product.unit}</span>
      </p>
      <p class="product-points">
        <loyalty-points-for
          amount="${product.prices[market.id]}"
          currency="${market.currency}"
          ${product.kind === 'class' ? 'excluded' : ''}
        ></loyalty-points-for>
      </p>
      ${addForm(product)}
      <p class="product-story">${product.story}</p>
      ${product.taste && taste(product.taste)}
      <dl class="facts">
        ${product.facts.map(
          ([name, value]) =>
            html`<div>
              <dt>${name}</dt>
              <dd>${value}</dd>
            </div>`,
        )}
      </dl>
    </div>
  </article>`;
}

function addForm({ slug, name, kind }: Product): Html {
  return html`<form class="add" method="post" action="/cart/items" data-add="${name}">
    <input type="hidden" name="product" value="${slug}" />
    <label class="quantity">
      <span class="unseen">How many</span>
      <input type="number" name="quantity" value="1" min="1" max="${MOST_OF_ONE}" inputmode="numeric" />
    </label>
    <button class="button" type="submit">${kind === 'class' ? 'Book a seat' : 'Add to cart'}</button>
  </form>`;
}

function taste(scores: NonNullable<Product['taste']>): Html {
  return html`<ul class="taste">
    ${Object.entries(scores).map(
      ([name, score]) =>
        html`<li>
          <span class="taste-name">${name}</span>
          <span class="taste-dots" role="img" aria-label="${score} of 5">
            ${[1, 2, 3, 4, 5].map((dot) => html`<span class="${dot <= score ? 'dot dot-full' : 'dot'}"></span>`)}
          </span>
        </li>`,
    )}
  </ul>`;
}

function others(product: Product, market: Market): Html {
  const shelf = productsOf(product.kind === 'coffee' ? 'coffee' : 'gear').filter((other) => other !== product);
  return html`<section class="shelf" aria-labelledby="others-title">
    <div class="shelf-head"><h2 id="others-title">Sits well beside</h2></div>
    <ul class="cards">
      ${shelf.slice(0, 4).map((other) => productCard(other, market))}
    </ul>
  </section>`;
}
