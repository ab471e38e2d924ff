import { Hono } from 'hono';
import { html, type Html } from '../html.js';
import { format, type Market } from '../market.js';
import { show, type Services } from '../services.js';
import { marketOf, type ShopEnv } from '../session.js';

/** Pages to read: the program's terms, and the guide that a reward leads to. */
export function readingPage(services: Services): Hono<ShopEnv> {
  return new Hono<ShopEnv>()
    .get('/terms', (context) => {
      const main = terms(marketOf(context.get('session')));
      return show(context, services, { title: 'Terms of the Morning Flock · Morgenfugl', main });
    })
    .get('/guides/v60', (context) =>
      show(context, services, { title: 'How we brew at home · Morgenfugl', main: guide() }),
    );
}

function terms(market: Market): Html {
  const { points, amount } = market.id === 'dk' ? { points: 1, amount: 100 } : { points: 7, amount: 100 };
  return html`<article class="reading">
    <h1>Terms of the Morning Flock</h1>
    <p class="lead">Short enough to read while the water boils.</p>
    <h2>Beans</h2>
    <p>
      Every ${format(amount, market)} you spend on coffee and gear earns ${points} ${points === 1 ? 'Bean' : 'Beans'},
      more in the higher tiers and on roast day. They are yours when the fourteen days for returns have passed, and live
      for twelve months from then.
    </p>
    <h2>Returns</h2>
    <p>
      What goes back takes its Beans along. If they are spent already, your next purchase covers them; we never ask for
      money.
    </p>
    <h2>Rewards</h2>
    <p>
      A voucher you have not used can be given back for its Beans at any time. What you put in a cart and leave there
      for a day is given back by itself.
    </p>
    <h2>Your data</h2>
    <p>
      We know what you bought from us and what you told us, and use it for your Beans alone. News comes only if you tick
      the box for it. Leave when you like: write to hello@morgenfugl.example.
    </p>
  </article>`;
}

const STEPS = [
  [
    'Bloom',
    '15 g of coffee, ground like sea salt. 45 g of water just off the boil. Wait for half a minute and smell it.',
  ],
  ['Pour', 'In slow circles to 150 g, until a minute fifteen. As thin as a pencil line.'],
  ['Pour again', 'To 250 g, until a minute forty-five. A gentle swirl levels the bed.'],
  ['Let go', 'It should run dry between two thirty and three. Faster: grind finer. Slower: coarser.'],
] as const;

function guide(): Html {
  return html`<article class="reading">
    <img src="/pictures/filter.svg" alt="A stoneware dripper over a glass carafe" width="480" height="480" />
    <h1>How we brew at home</h1>
    <p class="lead">The V60 in four steps, for one good cup.</p>
    <ol class="steps">
      ${STEPS.map(([name, text]) => html`<li><strong>${name}</strong> ${text}</li>`)}
    </ol>
    <p>Drink it slowly: the best of a light roast comes when it is no longer hot.</p>
    <a class="button button-plain" href="/#coffee">To the coffees</a>
  </article>`;
}
