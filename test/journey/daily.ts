import type { Activity, Member, Page as Paged } from '../../src/adapters/adapter.js';
import type { BrowserContextOptions, Locator } from 'playwright-core';
import type { Stage, Visit } from './stage.js';

/** What the journeys of daily use have in common. */

export const PHONE = { viewport: { width: 390, height: 844 } } satisfies BrowserContextOptions;

/** Somebody new whose story is the state's, where the state shows. */
export async function enter(stage: Stage, state: string, query = ''): Promise<Visit> {
  const visit = await stage.visit(PHONE);
  await visit.go(`/?state=${state}&anew&lang=en${query}`);
  return visit;
}

/** The element in the shop's cart page. */
export const cartOf = ({ page }: Pick<Visit, 'page'>): Locator => page.locator('#cart loyalty-cart');

export async function says(place: Locator, words: RegExp): Promise<void> {
  await place.getByText(words).first().waitFor();
}

export async function tap(place: Locator, name: RegExp): Promise<void> {
  await place.getByRole('button', { name }).first().click();
}

/** As the shop writes it, e.g. "247 kr."; prices have no-break spaces. */
export async function hasTotal({ page }: Visit, total: string): Promise<void> {
  const words = total.replaceAll('.', '\\.').replaceAll(' ', '\\s');
  await page.locator('#total', { hasText: new RegExp(`^\\s*${words}\\s*$`) }).waitFor();
}

/** The codes in the cart, read from the shop's own page. */
export async function codesIn({ page }: Visit): Promise<string[]> {
  const codes = await page.locator('.codes code').allInnerTexts();
  return codes.map((code) => code.trim());
}

export async function putInCart(visit: Visit, product: string, quantity: number): Promise<void> {
  const { page } = visit;
  await page.goto(new URL(`/products/${product}`, page.url()).href);
  await page.getByRole('button', { name: 'Add to cart' }).click();
  await page.locator('#cart-count', { hasText: /[1-9]/ }).waitFor();
  await page.goto(new URL('/cart', page.url()).href);
  if (quantity > 1) await setQuantity(visit, product, quantity);
}

/** In the cart page, as a shopper would. */
export async function setQuantity({ page }: Visit, product: string, quantity: number): Promise<void> {
  const field = page.locator(`#quantity-${product}`);
  await field.fill(String(quantity));
  await field.press('Enter');
  await page.locator(`#quantity-${product}[value="${quantity}"]`).waitFor();
}

/** From the cart to the thank-you page; the order's number. */
export async function pay({ page }: Visit, email?: string): Promise<string> {
  await page.getByRole('link', { name: 'Check out' }).click();
  if (email !== undefined) {
    await page.getByLabel('Name').fill('Freja');
    await page.getByLabel('E-mail, for the receipt').fill(email);
  }
  await page.getByRole('button', { name: /^Pay/ }).click();
  await page.waitForURL(/thanks/);
  return /orders\/([\w-]+)/.exec(page.url())?.[1] ?? '';
}

/** Paths that the backend is asked to change something by from now on, e.g. "/loyalty/v1/redemptions". */
export function writesOf({ page }: Visit): string[] {
  const writes: string[] = [];
  page.on('request', (request) => {
    if (request.headers()['idempotency-key']) writes.push(new URL(request.url()).pathname);
  });
  return writes;
}

export interface Books {
  member: Member;
  /** All of them, newest first. */
  lines: Activity[];
  available: number;
}

/** What the backend says of whoever is signed in here; fails where the lines do not add up to the balance. */
export async function booksOf(visit: Visit): Promise<Books> {
  const { member } = await ask<{ member: Member }>(visit, 'load');
  const lines = await allLines(visit);
  const { available = 0, owed = 0 } = member.points ?? {};
  const sum = lines.reduce((total, { points }) => total + points, 0);
  if (sum !== available - owed) throw new Error(`The lines add up to ${sum}, the balance is ${available - owed}`);
  return { member, lines, available };
}

async function allLines(visit: Visit, cursor?: string): Promise<Activity[]> {
  const { items, next } = await ask<Paged<Activity>>(visit, 'activity', cursor === undefined ? {} : { cursor });
  return next === undefined ? items : [...items, ...(await allLines(visit, next))];
}

async function ask<T>({ page }: Visit, path: string, query: Record<string, string> = {}): Promise<T> {
  const { origin } = new URL(page.url());
  const { token } = (await (await page.request.get(`${origin}/account/loyalty-token`)).json()) as { token: string };
  const params = { locale: 'en', market: 'dk', currency: 'DKK', ...query };
  const headers = { Authorization: `Bearer ${token}` };
  const answer = await page.request.get(`${origin}/loyalty/v1/${path}`, { params, headers });
  return (await answer.json()) as T;
}
