import { LoyaltyError } from '../error.js';
import { fetched } from '../fetched.js';
import { CREDIT, creditProgram, nameOf, type CreditNames } from '../store-credit.js';
import type { MedusaApi } from './api.js';
import type { Book } from './book.js';

/** Store credit of @medusajs/loyalty-plugin. How the accounts are read is fetched where there are some. */
export function creditBook(api: MedusaApi, names: CreditNames): Book {
  return {
    kind: 'store-credit',
    reward: CREDIT,
    name: (locale) => nameOf(names, locale),
    program: ({ locale, currency }) =>
      creditProgram(names, locale, known(currency), ['activity', 'redeem', 'redemption', 'undo', 'quote']),
    holdings: async ({ currency }, options) =>
      (await fetched(import('./calls.js'))).readAccounts(api, known(currency), options),
  };
}

function known(currency: string | undefined): string {
  if (currency !== undefined) return currency;
  const fix = 'write currency="EUR" on the tag, or "currency" in data-options.';
  throw new LoyaltyError('config', `Store credit is kept by currency: ${fix}`);
}
