import { randomUUID } from 'node:crypto';
import { openLoyalty } from '../../demo/loyalty.js';
import { createShop } from '../../demo/shop.js';
import type { LoadResult, Member, Redemption } from '../../src/adapters/adapter.js';
import { freshDatabase } from '../setup/database.js';

const ORIGIN = 'http://shop.example';
const DAY = 86_400_000;

/** The ledger's clock, never on a Friday: purchases earn twice as much then. */
const now = () => Date.now() - (new Date().getUTCDay() === 5 ? DAY : 0);

/** The real shop over the real backend, in memory: Ida is a member without points, Malthe has not joined. */
export async function openShop() {
  const database = await freshDatabase();
  const loyalty = await openLoyalty({ database, shopUrl: ORIGIN, now });
  const backend = loyalty.backends.main;
  for (const customer of [
    { id: 'cus_new', name: 'Ida', email: 'ida@example.com' },
    { id: 'cus_regular', name: 'Jonas' },
    { id: 'cus_candidate', name: 'Malthe' },
  ]) {
    await backend.ensureCustomer(customer);
  }
  await backend.enroll('cus_new');
  await backend.enroll('cus_regular');
  const app = createShop({ loyalty, sessionSecret: 's'.repeat(32), loyaltySecret: 'l'.repeat(32) });
  const fetch = async (request: Request) => app.fetch(request);
  return { backend, database, loyalty, shopper: () => new Shopper(fetch), close: () => backend.close() };
}

/** A browser, as far as the shop can tell: keeps its cookie, names its origin, follows no redirect by itself. */
export class Shopper {
  #cookie = '';

  constructor(
    private readonly fetch: (request: Request) => Promise<Response>,
    private readonly origin = ORIGIN,
  ) {}

  async send(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    if (this.#cookie && !headers.has('Cookie')) headers.set('Cookie', this.#cookie);
    if (!headers.has('Origin') && init.method) headers.set('Origin', this.origin);
    const response = await this.fetch(new Request(this.origin + path, { redirect: 'manual', ...init, headers }));
    const cookie = response.headers.getSetCookie()[0]?.split(';')[0];
    if (cookie) this.#cookie = cookie;
    return response;
  }

  /** A page's markup, with the no-break spaces of prices made plain. */
  async page(path: string): Promise<string> {
    return (await (await this.send(path)).text()).replaceAll('\u00a0', ' ');
  }

  post(path: string, fields: Record<string, string> = {}, headers: Record<string, string> = {}): Promise<Response> {
    return this.send(path, { method: 'POST', body: new URLSearchParams(fields), headers });
  }

  async as(person: string): Promise<this> {
    await this.send(`/?as=${person}`);
    return this;
  }

  add(product: string, quantity = 1): Promise<Response> {
    return this.post('/cart/items', { product, quantity: String(quantity) });
  }

  async applyCode(code: string): Promise<unknown> {
    const body = JSON.stringify({ code });
    const headers = { 'Content-Type': 'application/json' };
    return (await this.send('/cart/codes', { method: 'POST', body, headers })).json();
  }

  /** The total in the cart, as the page writes it. */
  async total(): Promise<string> {
    return /id="total">([^<]+)</.exec(await this.page('/cart'))?.[1] ?? '';
  }

  /** Checks out what is in the cart; the path that the shop leads to. */
  async pay(email = ''): Promise<string> {
    const total = /name="total" value="(\d+)"/.exec(await this.page('/checkout'))?.[1] ?? '';
    const buyer = { name: 'Ida', email, street: 'Istedgade 1', city: '1650 København V' };
    const paid = await this.post('/checkout', { total, ...buyer });
    return paid.headers.get('Location') ?? '';
  }

  /** Buys and keeps, so that points can be spent; the order's number. */
  async buyAndKeep(product: string, quantity: number): Promise<string> {
    await this.add(product, quantity);
    const number = numberIn(await this.pay());
    await this.post(`/account/orders/${number}/approve`);
    return number;
  }

  /** What the loyalty backend says of whoever is signed in. */
  async member(loyaltyPath = '/loyalty'): Promise<Member> {
    const headers = { Authorization: `Bearer ${await this.token()}` };
    const response = await this.send(`${loyaltyPath}/v1/load?locale=en&market=dk&currency=DKK`, { headers });
    return ((await response.json()) as LoadResult).member;
  }

  async token(): Promise<string> {
    const { token } = (await (await this.send('/account/loyalty-token')).json()) as { token: string };
    return token;
  }

  /** Redeems through the gateway, as the widget does; the voucher's code. */
  async redeem(reward: string, points: number, market = { market: 'dk', currency: 'DKK' }): Promise<string> {
    const response = await this.send('/loyalty/v1/redemptions', {
      method: 'POST',
      body: JSON.stringify({ reward, points, locale: 'en', ...market }),
      headers: {
        Authorization: `Bearer ${await this.token()}`,
        'Content-Type': 'application/json',
        'Idempotency-Key': randomUUID(),
      },
    });
    const redemption = (await response.json()) as Redemption;
    if (redemption.state !== 'done') throw new Error(`Not redeemed: ${JSON.stringify(redemption)}`);
    return redemption.voucher.code;
  }
}

export function numberIn(path: string): string {
  return path.split('/')[2] ?? '';
}
