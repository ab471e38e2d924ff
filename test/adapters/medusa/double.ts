import { medusaAdapter } from '../../../src/adapters/medusa/medusa.js';
import { serve, type Answered, type Asked } from '../serve.js';
import { signedJwt, verifiedJwt } from '../store-credit/jwt.js';
import type { SeedableShop } from '../store-credit/subject.js';
import { createBooks, type Books, type DoubleCart } from './double-books.js';

const SECRET = 'known to the double alone';
const KEY = 'pk_double';
const HOUR = 3600;

/**
 * Medusa's store API as it answered when it ran, as far as the adapter asks; the same scenario is run on Medusa itself.
 * Keeps its own books, in points. `mode` says what the shop has: store credit, or the routes of the example.
 */
export async function medusaDouble(mode: 'store-credit' | 'points'): Promise<SeedableShop> {
  const books = createBooks(mode === 'points' ? 100 : 1);
  const server = await serve((asked) => answer(asked, books, mode));
  const tokenOf = (id: string, age = 0): string => {
    const exp = Math.floor(Date.now() / 1000) + HOUR - age;
    return signedJwt({ actor_id: id, actor_type: 'customer', exp }, SECRET);
  };
  return {
    factory: medusaAdapter,
    endpoint: server.url,
    options: { publishableKey: KEY, mode },
    currency: 'EUR',
    traits: {
      activity: mode === 'store-credit',
      paysAtOnce: false,
      chooses: mode === 'store-credit',
      reward: mode === 'points' ? 'loyalty-points' : 'store-credit',
    },
    add: books.add,
    tokenOf,
    cartOf: books.cartOf,
    dueOf: books.due,
    clear: books.clear,
    close: server.close,
    customer(name, credits) {
      const id = books.newId('cus');
      books.add(id, name, credits);
      return Promise.resolve({
        token: tokenOf(id),
        signIn: () => Promise.resolve(tokenOf(id)),
        expire: () => Promise.resolve(tokenOf(id, 2 * HOUR)),
        balance: () => Promise.resolve(books.balance(id)),
      });
    },
    cart: ({ token }, points) => Promise.resolve(books.cartOf(subjectOf(token) ?? '', points)),
    due: (_customer, cart) => Promise.resolve(books.due(cart)),
    order: (_customer, cart) => Promise.resolve(books.order(cart)),
  };
}

function answer({ method, url, headers, body }: Asked, books: Books, mode: string): Answered {
  const key = headers['x-publishable-api-key'];
  if (key === undefined)
    return refuse('not_allowed', 'Publishable API key required in the request header: x-publishable-api-key.');
  if (key !== KEY) return refuse('not_allowed', 'A valid publishable key is required to proceed with the request');
  const me = subjectOf(headers.authorization?.replace(/^Bearer /, '') ?? '');
  const [, , kind, id = '', action] = url.pathname.split('/');
  const route = `${method} ${kind ?? ''}${action === undefined ? '' : `/${action}`}`;
  if (route === 'GET carts') return cartAnswer(books, id);
  if (me === undefined) return { status: 401, body: { message: 'Unauthorized' } };
  switch (route) {
    case 'GET customers':
      return { status: 200, body: { customer: { id: me, first_name: books.nameOf(me) } } };
    case 'GET store-credit-accounts':
      return accounts(books, me, url.searchParams.get('currency_code'));
    case 'POST carts/store-credits':
      return changed(books, id, () => books.applyCredit(id, (body as { amount?: number }).amount));
    default:
      return mode === 'points' ? pointsAnswer(route, me, id, books) : missing(method, url);
  }
}

function pointsAnswer(route: string, me: string, id: string, books: Books): Answered {
  switch (route) {
    case 'GET customers/loyalty-points':
      return { status: 200, body: { points: books.balance(me) } };
    case 'POST carts/loyalty-points':
      return changed(books, id, () => books.applyPoints(id));
    case 'DELETE carts/loyalty-points':
      return changed(books, id, () => books.removePoints(id));
    default:
      return { status: 404, body: '<pre>Cannot do that</pre>' };
  }
}

function accounts(books: Books, me: string, currency: string | null): Answered {
  if (currency === null) return refuse('invalid_data', "Invalid request: Field 'currency_code' is required");
  const own = currency === 'eur' ? books.accounts(me) : [];
  return { status: 200, body: { store_credit_accounts: own, count: own.length, offset: 0, limit: 15 } };
}

function changed(books: Books, id: string, change: () => string | undefined): Answered {
  const message = books.find(id) ? change() : `Cart with id ${id} not found`;
  return message === undefined ? cartAnswer(books, id) : refuse('invalid_data', message);
}

function cartAnswer(books: Books, id: string): Answered {
  const cart = books.find(id);
  if (!cart) return { status: 404, body: { type: 'not_found', message: `Cart with id '${id}' not found` } };
  return { status: 200, body: { cart: shown(cart, books.due(id) * books.worth) } };
}

function shown({ id, customer, credit, promotion, appliedAt: created_at, placedAt }: DoubleCart, due: number): object {
  return {
    id,
    currency_code: 'eur',
    total: due / 100,
    completed_at: placedAt ?? null,
    customer: customer === undefined ? null : { id: customer },
    credit_lines:
      credit === undefined ? [] : [{ id: 'cacl_1', reference: 'store-credit', amount: credit / 100, created_at }],
    metadata: { loyalty_promo_id: promotion?.id ?? null },
    promotions: promotion
      ? [{ id: promotion.id, code: promotion.code, application_method: { value: promotion.value / 100 } }]
      : [],
  };
}

function subjectOf(token: string): string | undefined {
  const claims = verifiedJwt(token, SECRET);
  return typeof claims?.['actor_id'] === 'string' ? claims['actor_id'] : undefined;
}

function refuse(type: string, message: string): Answered {
  return { status: 400, body: { type, message } };
}

function missing(method: string, { pathname }: URL): Answered {
  return { status: 404, body: `<!DOCTYPE html><pre>Cannot ${method} ${pathname}</pre>` };
}
