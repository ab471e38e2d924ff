import { html } from '../html.js';
import type { Page } from '../layout.js';

export const notFoundPage: Page = {
  title: 'Not here · Morgenfugl',
  main: html`<section class="plain">
    <h1>This one has flown</h1>
    <p>There is no page at this address, or it isn’t yours to see.</p>
    <a class="button" href="/">Back to the coffees</a>
  </section>`,
};

export const failurePage: Page = {
  title: 'Not now · Morgenfugl',
  main: html`<section class="plain">
    <h1>That did not work</h1>
    <p>Something on our side gave way. Nothing was ordered or charged; please try again in a moment.</p>
    <a class="button" href="/">Back to the coffees</a>
  </section>`,
};
