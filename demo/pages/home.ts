import { Hono } from 'hono';
import { findProduct, productsOf } from '../catalog.js';
import { html, type Html } from '../html.js';
import { format, type Market } from '../market.js';
import { show, type Services } from '../services.js';
import { marketOf, type ShopEnv } from '../session.js';
import { productCard } from './product-card.js';

export function homePage(services: Services): Hono<ShopEnv> {
  return new Hono<ShopEnv>().get('/', (context) => {
    const market = marketOf(context.get('session'));
    return show(context, services, { title: 'Morgenfugl · coffee from Copenhagen', main: home(market) });
  });
}

function home(market: Market): Html {
  return html`${hero()} ${promises(market)} ${coffeeShelf(market)} ${roastery()} ${gearShelf(market)} ${flock()}
  ${cupping(market)}`;
}

function hero(): Html {
  return html`<section class="hero">
    <picture>
      <source media="(max-width: 719px)" srcset="/pictures/hero-tall.svg" />
      <img class="hero-picture" src="/pictures/hero.svg" alt="" width="1440" height="760" />
    </picture>
    <div class="hero-text">
      <h1>Roasted before the city wakes</h1>
      <p>
        Five coffees, each named for a bird. On the bike by noon, in your kitchen while they still smell of the roaster.
      </p>
      <a class="button" href="#coffee">Shop coffee</a>
    </div>
  </section>`;
}

function promises(market: Market): Html {
  return html`<ul class="promises">
    <li><strong>Roasted Tuesdays and Fridays</strong> shipped the same day</li>
    <li><strong>Free shipping</strong> from ${format(market.freeShippingFrom, market)}</li>
    <li><strong>Fourteen days</strong> to change your mind</li>
  </ul>`;
}

function coffeeShelf(market: Market): Html {
  return html`<section class="shelf" id="coffee" aria-labelledby="coffee-title">
    <div class="shelf-head">
      <h2 id="coffee-title">The coffees</h2>
      <p>250 g, whole bean. Tell us how you brew and we will grind it.</p>
    </div>
    <ul class="cards cards-featured">
      ${productsOf('coffee').map((product, index) => productCard(product, market, index === 0 ? 'card-large' : ''))}
    </ul>
  </section>`;
}

function roastery(): Html {
  return html`<section class="story" id="roastery" aria-labelledby="roastery-title">
    <img
      src="/pictures/roastery.svg"
      alt="An orange drum roaster by a window, the sun coming up behind the rooftops"
      width="720"
      height="600"
    />
    <div class="story-text">
      <h2 id="roastery-title">One roaster, two mornings a week</h2>
      <p>
        We fire up the old Probat at half past four on Tuesdays and Fridays. Fifteen kilos at a time, by nose and by
        ear, in a former bakery in Nordvest.
      </p>
      <p>
        We pay what a coffee is worth, print it on the bag, and buy from the same people every year. That is the whole
        secret. The birds are because of the window.
      </p>
    </div>
  </section>`;
}

function gearShelf(market: Market): Html {
  return html`<section class="shelf" id="gear" aria-labelledby="gear-title">
    <div class="shelf-head">
      <h2 id="gear-title">Things to brew it with</h2>
      <p>Few, and made to be repaired.</p>
    </div>
    <ul class="cards">
      ${productsOf('gear').map((product) => productCard(product, market))}
    </ul>
  </section>`;
}

function flock(): Html {
  return html`<section class="flock" aria-labelledby="flock-title">
    <div class="flock-text">
      <h2 id="flock-title">Every cup counts</h2>
      <p>
        Join the Morning Flock and what you buy turns into Beans: for a bag on us, a seat at the cupping table, or a
        tree where the coffee grows.
      </p>
      <button class="button" type="button" data-loyalty-open="home">See your rewards</button>
    </div>
    <ul class="flock-pictures" aria-hidden="true">
      ${['bag', 'shipping', 'tree', 'gift'].map(
        (name) => html`<li><img src="/pictures/${name}.svg" alt="" width="480" height="480" loading="lazy" /></li>`,
      )}
    </ul>
  </section>`;
}

function cupping(market: Market): Html | undefined {
  const seat = findProduct('cupping');
  return (
    seat &&
    html`<section class="invite" aria-labelledby="invite-title">
      <img src="${seat.picture}" alt="${seat.alt}" width="480" height="480" loading="lazy" />
      <div>
        <h2 id="invite-title">Come and slurp</h2>
        <p>${seat.story}</p>
        <a class="button button-plain" href="/products/${seat.slug}">
          A seat for ${format(seat.prices[market.id], market)}
        </a>
      </div>
    </section>`
  );
}
