import { demoBar } from './demo-bar.js';
import { html, type Html } from './html.js';
import { cartIcon, mark, personIcon, rewardsIcon } from './icons.js';
import { loyaltyPath } from './paths.js';
import { pictureOf } from './people.js';
import { marketOf, type Session } from './session.js';
import { troubledPath } from './troubles.js';

/** What every page needs to know of the one who is looking at it. */
export interface View {
  session: Session;
  /** The page's own path, for links that change the view and stay. */
  path: string;
  cartCount: number;
}

export interface Page {
  title: string;
  main: Html;
  description?: string;
}

const STYLES = ['shop', 'demo-bar', 'frame', 'shelf', 'home', 'product', 'cart', 'account', 'states'];
const DESCRIPTION = 'Coffee roasted before the city wakes. Morgenfugl, Copenhagen.';

export function layout(view: View, { title, main, description = DESCRIPTION }: Page): Html {
  return html`<!doctype html>
    <html lang="${view.session.lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <meta name="description" content="${description}" />
        <link rel="icon" href="/pictures/favicon.svg" type="image/svg+xml" />
        ${STYLES.map((name) => html`<link rel="stylesheet" href="/${name}.css" />`)}
        <script type="module" src="/shop.js"></script>
        ${view.session.trouble === 'offline' ? html`<script src="/offline.js"></script>` : ''}
      </head>
      <body>
        <a class="skip" href="#main">Skip to content</a>
        ${demoBar(view)} ${header(view)}
        <main id="main" tabindex="-1">${main}</main>
        ${footer()}
        <p id="notice" class="notice" role="status"></p>
        ${loyaltyTag(view.session)}
      </body>
    </html>`;
}

/** What any merchant would paste. */
function loyaltyTag(session: Session): Html {
  return html`<script
    src="/dist/embed.js"
    async
    data-adapter="http"
    data-endpoint="${troubledPath(session.trouble)}${loyaltyPath(session.program)}"
    data-token-url="/account/loyalty-token"
    data-market="${session.market}"
    data-currency="${marketOf(session).currency}"
    data-cart="event"
    data-sign-in="/account?sign-in"
    data-join="event"
  ></script>`;
}

function header({ session, cartCount }: View): Html {
  return html`<header class="header">
    <a class="wordmark" href="/" aria-label="Morgenfugl, home">${mark()}<span>Morgenfugl</span></a>
    <nav class="nav" aria-label="Shop">
      <a href="/#coffee">Coffee</a>
      <a href="/#gear">Gear</a>
      <a href="/products/cupping">Cupping</a>
      <a href="/#roastery">Roastery</a>
    </nav>
    <div class="tools">
      <button class="tool rewards" type="button" data-loyalty-open="home">${rewardsIcon()}<span>Beans</span></button>
      ${accountLink(session)}
      <a class="tool" href="/cart">
        ${cartIcon()}<span class="tool-word">Cart</span>
        <span class="count" id="cart-count" data-count="${cartCount}">
          ${cartCount}<span class="unseen"> in the cart</span>
        </span>
      </a>
    </div>
  </header>`;
}

function accountLink({ customer }: Session): Html {
  return html`<a class="tool" href="/account">
    ${customer ? html`<img class="face" src="${pictureOf(customer)}" alt="" width="28" height="28" />` : personIcon()}
    <span class="tool-word">${customer?.name ?? 'Sign in'}</span>
  </a>`;
}

function footer(): Html {
  return html`<footer class="footer">
    <div class="footer-inner">
      <div>
        <p class="wordmark">${mark()}<span>Morgenfugl</span></p>
        <p class="footer-line">Roasted before the city wakes.</p>
      </div>
      <address>
        <strong>The roastery</strong>
        Rentemestervej 17<br />2400 København NV
      </address>
      <p>
        <strong>Open</strong>
        Monday to Friday 7–17<br />Saturday 9–15
      </p>
      <p>
        <strong>Help</strong>
        Fourteen days to change your mind<br />hello@morgenfugl.example
      </p>
    </div>
  </footer>`;
}
