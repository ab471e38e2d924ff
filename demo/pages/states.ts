import { Hono } from 'hono';
import { html, type Html } from '../html.js';
import { MARKET_IDS } from '../market.js';
import { show, type Services } from '../services.js';
import { LANGUAGES, type ShopEnv } from '../session.js';
import { type DemoState, GROUPS } from '../states/state.js';
import { STATES } from '../states/states.js';

const SHOWN = MARKET_IDS.flatMap((market) => LANGUAGES.map((lang) => ({ market, lang })));

/** Every state of the daily loop, each with its links. */
export function statesPage(services: Services): Hono<ShopEnv> {
  return new Hono<ShopEnv>().get('/states', (context) =>
    show(context, services, { title: 'Every state · Morgenfugl', main: statesView() }),
  );
}

function statesView(): Html {
  return html`<section class="states">
    <p><span class="demo-mark">Demo</span></p>
    <h1>Every state</h1>
    <p class="lead">
      Each has a customer of its own, whose story is told on the real ledger when you first come by. What you do there
      stays done; “anew” tells it of somebody else.
    </p>
    <nav class="states-groups" aria-label="Groups">
      ${groups().map(([id, title]) => html`<a href="#${id}">${title}</a>`)}
    </nav>
    ${groups().map(groupView)}
  </section>`;
}

function groups(): [keyof typeof GROUPS, string][] {
  return Object.entries(GROUPS) as [keyof typeof GROUPS, string][];
}

function groupView([group, title]: [keyof typeof GROUPS, string]): Html {
  return html`<section class="states-group" id="${group}" aria-labelledby="${group}-title">
    <h2 id="${group}-title">${title}</h2>
    <ul class="state-cards">
      ${STATES.filter((state) => state.group === group).map(stateView)}
    </ul>
  </section>`;
}

function stateView({ id, title, about, market }: DemoState): Html {
  return html`<li class="state-card" id="state-${id}">
    <a class="state-title" href="/?state=${id}&amp;lang=en">${title}</a>
    <p>${about}</p>
    <p class="state-links">
      <code>${id}</code>
      ${SHOWN.filter((shown) => market === undefined || shown.market === market).map(
        (shown) =>
          html`<a href="/?state=${id}&amp;market=${shown.market}&amp;lang=${shown.lang}"
            >${shown.market} ${shown.lang}<span class="unseen">: ${title}</span></a
          >`,
      )}
      <a href="/?state=${id}&amp;anew">anew<span class="unseen">: ${title}</span></a>
    </p>
  </li>`;
}
