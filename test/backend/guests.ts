import { randomUUID } from 'node:crypto';
import type { ClaimInput, ClaimState, OrderStanding } from '../../src/adapters/adapter.js';
import type { PlacedOrder } from '../../demo/backend/backend.js';
import { signal, type Stage } from './stage.js';

/** A guest's order in kroner; each line gets an id "line-1" and so on. */
export async function buyAsGuest(
  stage: Stage,
  number: string,
  kroner: number[],
  email = 'nora@example.com',
): Promise<PlacedOrder> {
  const prices = kroner.map((price) => ({ minor: price * 100, currency: 'DKK' }));
  return stage.backend.placeOrder({
    number,
    email,
    market: 'dk',
    lines: prices.map((amount, index) => ({ id: `line-${index + 1}`, title: 'Beans, 250 g', quantity: 1, amount })),
    codes: [],
    total: { minor: prices.reduce((sum, { minor }) => sum + minor, 0), currency: 'DKK' },
  });
}

export function claim(
  stage: Stage,
  token: string | undefined,
  { key = randomUUID(), ...input }: Partial<ClaimInput> & { key?: string } = {},
): Promise<ClaimState> {
  const usual = { email: 'nora@example.com', marketing: false, locale: 'en' };
  return stage.adapter().claim!({ ...usual, ...input, claim: token ?? '' }, { key, signal });
}

export function standing(stage: Stage, order: string, token: string | undefined): Promise<OrderStanding> {
  return stage.adapter().order!({ locale: 'en', order, ...(token !== undefined && { claim: token }) }, { signal });
}

/** The token of the link in the newest e-mail. */
export async function newestLink(stage: Stage): Promise<string> {
  const [mail] = await stage.backend.mails();
  if (!mail?.token) throw new Error('No e-mail with a link was sent');
  return mail.token;
}
