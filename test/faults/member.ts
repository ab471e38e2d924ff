import type { APIRequestContext } from 'playwright-core';
import type { LoadResult } from '../../src/adapters/adapter.js';

/** What the demo's backend says of whoever is signed in. */
export interface Member {
  points: number;
  /** Codes of the vouchers that can be used. */
  vouchers: string[];
}

export async function tokenAt(shop: string, request: APIRequestContext): Promise<string> {
  const response = await request.get(`${shop}/account/loyalty-token`);
  return ((await response.json()) as { token: string }).token;
}

export async function memberAt(shop: string, request: APIRequestContext): Promise<Member> {
  const headers = { Authorization: `Bearer ${await tokenAt(shop, request)}` };
  const response = await request.get(`${shop}/loyalty/v1/vouchers?locale=en&market=dk&currency=DKK`, { headers });
  const load = await request.get(`${shop}/loyalty/v1/load?locale=en&market=dk&currency=DKK`, { headers });
  const { items } = (await response.json()) as { items: LoadResult['member']['vouchers'] };
  const { member } = (await load.json()) as LoadResult;
  const usable = items.filter(({ state }) => state === 'issued' || state === 'held');
  return { points: member.points?.available ?? 0, vouchers: usable.map(({ code }) => code) };
}
