import { fileURLToPath } from 'node:url';
import { Hono } from 'hono';
import { createGateway, jwtIdentity, signJwt } from '../src/gateway/index.js';
import type { Backend } from './backend/backend.js';
import { createCarts } from './carts.js';
import { files } from './files.js';
import { accountPage } from './pages/account.js';
import { cartPage } from './pages/cart.js';
import { checkoutPage } from './pages/checkout.js';
import { homePage } from './pages/home.js';
import { failurePage, notFoundPage } from './pages/dead-ends.js';
import { productPage } from './pages/product.js';
import { thanksPage } from './pages/thanks.js';
import { createReceipts } from './receipts.js';
import { sameOriginOnly, strictHeaders } from './security.js';
import { show } from './services.js';
import { sessions, type ShopEnv } from './session.js';
import { switches } from './switches.js';

export interface ShopOptions {
  backend: Backend;
  /** Signs the session cookies; 32 bytes or more. */
  sessionSecret: string;
  /** Signs the shoppers' loyalty tokens, and is what the gateway checks them with; 32 bytes or more. */
  loyaltySecret: string;
  /** Milliseconds since the epoch. */
  now?: () => number;
}

const PUBLIC = fileURLToPath(new URL('public', import.meta.url));
const DIST = fileURLToPath(new URL('../dist', import.meta.url));
const LOYALTY_PATH = '/loyalty';
const TOKEN_PATH = '/account/loyalty-token';
const AUDIENCE = 'morgenfugl-loyalty';

/** The shop, its pages, and the loyalty gateway beside them. */
export function createShop(options: ShopOptions): Hono<ShopEnv> {
  const { backend, sessionSecret } = options;
  const services = { backend, carts: createCarts(), receipts: createReceipts() };
  const gateway = createLoyaltyGateway(options);
  const app = new Hono<ShopEnv>();

  app.all(`${LOYALTY_PATH}/*`, (context) => gateway.fetch(context.req.raw));
  app.use(strictHeaders());
  app.get('/dist/*', files('/dist/', DIST), (context) => context.text('Not built yet: npm run build.', 404));
  app.get('/*', files('/', PUBLIC));
  app.use(sameOriginOnly(), sessions(sessionSecret));
  addTokenUrl(app, options);
  app.use(switches());
  app.use(async (context, next) => {
    await next();
    context.header('Cache-Control', 'private, no-cache');
  });

  const pages = [homePage, productPage, cartPage, checkoutPage, thanksPage, accountPage];
  for (const page of pages) app.route('/', page(services));
  app.onError((error, context) => {
    console.error(error);
    return show(context, services, failurePage, 500);
  });
  app.notFound((context) => show(context, services, notFoundPage, 404));
  return app;
}

function createLoyaltyGateway({ backend, loyaltySecret, now }: ShopOptions) {
  return createGateway({
    adapter: backend.adapter,
    identity: [jwtIdentity({ keys: loyaltySecret, audience: AUDIENCE })],
    origins: [],
    basePath: LOYALTY_PATH,
    onError: (error) => {
      console.error(error);
    },
    ...(now && { now }),
  });
}

/** Who is shopping, signed for the gateway. Only the session says who that is: nothing in the request can. */
function addTokenUrl(app: Hono<ShopEnv>, { loyaltySecret, now = Date.now }: ShopOptions): void {
  app.get(TOKEN_PATH, async (context) => {
    const { customer } = context.get('session');
    context.header('Cache-Control', 'private, no-store');
    if (!customer) return context.body(null, 204);
    const signing = { secret: loyaltySecret, audience: AUDIENCE, now: now() };
    return context.json(await signJwt({ subject: customer.id }, signing));
  });
}
