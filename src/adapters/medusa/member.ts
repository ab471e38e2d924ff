import type { Member } from '../adapter.js';
import { affordable, balanceOf, GUEST, latest } from '../store-credit.js';
import type { MedusaApi } from './api.js';
import type { Book, Place } from './book.js';
import { customerOf } from './customer.js';

/** The shopper at home. */
export async function readMember(api: MedusaApi, book: Book, place: Place, signal: AbortSignal): Promise<Member> {
  const [customer, { available, lines }] = await Promise.all([
    customerOf(api, { signal }),
    book.holdings(place, { signal }),
  ]);
  return {
    ...GUEST,
    ...customer,
    state: 'enrolled',
    points: balanceOf(available),
    availability: { [book.reward]: affordable(available) },
    activity: latest(lines),
  };
}
