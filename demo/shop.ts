import { fileURLToPath } from 'node:url';
import { Hono } from 'hono';
import { createGateway, jwtIdentity, signJwt } from '../src/gateway/index.js';
import { createAccounts } from './accounts.js';
import { createCarts } from './carts.js';
import { files } from './files.js';
import { languages } from './languages.js';
import type { Loyalty } from './loyalty.js';
import { accountPage } from './pages/account.js';
import { cartPage } from './pages/cart.js';
import { checkoutPage } from './pages/checkout.js';
import { homePage } from './pages/home.js';
import { confirmPage } from './pages/confirm.js';
import { failurePage, notFoundPage } from './pages/dead-ends.js';
import { mailboxPage } from './pages/mailbox.js';
import { productPage } from './pages/product.js';
import { readingPage } from './pages/reading.js';
import { statesPage } from './pages/states.js';
import { thanksPage } from './pages/thanks.js';
import { loyaltyPath } from './paths.js';
import { createReceipts } from './receipts.js';
import { sameOriginOnly, strictHeaders } from './security.js';
import { show } from './services.js';
import { sessions, type ShopEnv } from './session.js';
import { enterStates } from './states/enter.js';
import { type ProgramKey, PROGRAM_KEYS } from './states/programs.js';
import { switches } from './switches.js';
import { troubled, troubledShop } from './troubles.js';

export interface ShopOptions {
  loyalty: Loyalty;
  /** Signs the session cookies; 32 bytes or more. */
  sessionSecret: string;
  /** Signs the shoppers' loyalty tokens, and is what the gateway checks them with; 32 bytes or more. */
  loyaltySecret: string;
  /** Milliseconds since the epoch. */
  now?: () => number;
  /** Settles when an answer that is late may be given, in the states that are over in a moment; in 8 s unless told. */
  late?: (() => Promise<unknown>) | undefined;
}

const PUBLIC = fileURLToPath(new URL('public', import.meta.url));
const DIST = fileURLToPath(new URL('../dist', import.meta.url));
const TOKEN_PATH = '/account/loyalty-token';
const AUDIENCE = 'morgenfugl-loyalty';

/** The shop, its pages, and the loyalty gateway beside them. */
export function createShop(options: ShopOptions): Hono<ShopEnv> {
  const { loyalty, sessionSecret } = options;
  const services = { loyalty, accounts: createAccounts(), carts: createCarts(), receipts: createReceipts() };
  const app = new Hono<ShopEnv>();

  addGateways(app, options);
  app.use(strictHeaders());
  app.get('/dist/*', files('/dist/', DIST), (context) => context.text('Not built yet: npm run build.', 404));
  app.get('/*', files('/', PUBLIC));
  app.use(sameOriginOnly(), sessions(sessionSecret));
  addTokenUrl(app, options);
  app.use(languages(services), switches(), enterStates(services), troubledShop(options.late));
  app.use(async (context, next) => {
    await next();
    context.header('Cache-Control', 'private, no-cache');
  });

  const pages = [
    homePage,
    productPage,
    cartPage,
    checkoutPage,
    thanksPage,
    accountPage,
    confirmPage,
    mailboxPage,
    readingPage,
    statesPage,
  ];
  for (const page of pages) app.route('/', page(services));
  app.onError((error, context) => {
    console.error(error);
    return show(context, services, failurePage, 500);
  });
  app.notFound((context) => show(context, services, notFoundPage, 404));
  return app;
}

/** The shop's own last: its path begins those of all others. */
function addGateways(app: Hono<ShopEnv>, options: ShopOptions): void {
  for (const program of PROGRAM_KEYS.toSorted((one, other) => Number(one === 'main') - Number(other === 'main'))) {
    const gateway = createLoyaltyGateway(program, options);
    app.all(`${loyaltyPath(program)}/*`, (context) => gateway.fetch(context.req.raw));
  }
  app.use(troubled((request) => app.fetch(request), options.late));
}

function createLoyaltyGateway(program: ProgramKey, { loyalty, loyaltySecret, now }: ShopOptions) {
  return createGateway({
    adapter: loyalty.backends[program].adapter,
    identity: [jwtIdentity({ keys: loyaltySecret, audience: AUDIENCE })],
    origins: [],
    basePath: loyaltyPath(program),
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
