import type { Member } from '../adapter.js';
import { guest } from '../guest.js';
import { affordable, balanceOf, latest } from '../store-credit.js';
import type { MedusaApi } from './api.js';
import type { Book, Place } from './book.js';
import { customerOf } from './customer.js';

/** The shopper at home. */
export async function readMember(api: MedusaApi, book: Book, place: Place, signal: AbortSignal): Promise<Member> {
  const asked = customerOf(api, { signal });
  // A shop without the plugin is told of first: what else it refuses is no news then.
  asked.catch(() => undefined);
  const { available, lines } = await book.holdings(place, { signal });
  const customer = await asked;
  return {
    ...guest(),
    ...customer,
    state: 'enrolled',
    points: balanceOf(available),
    availability: { [book.reward]: affordable(available) },
    activity: latest(lines),
  };
}
