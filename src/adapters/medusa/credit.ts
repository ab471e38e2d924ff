import type { ReadOptions } from '../adapter.js';
import { LoyaltyError } from '../error.js';
import { fetched } from '../fetched.js';
import type { Answer } from '../sending.js';
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
    async holdings({ currency }, options) {
      const given = known(currency);
      const asked = askAccounts(api, given, options);
      const [{ holdingsIn }, answer] = await Promise.all([fetched(import('./calls.js')), asked]);
      return holdingsIn(api, answer, given);
    },
  };
}

/** `currency` is ISO 4217. */
function askAccounts(api: MedusaApi, currency: string, { signal }: ReadOptions): Promise<Answer> {
  const query = { currency_code: currency.toLowerCase(), fields: 'id,balance,*transactions' };
  return api.call({ path: 'store-credit-accounts', query, signal, stake: 'read' });
}

function known(currency: string | undefined): string {
  if (currency !== undefined) return currency;
  const fix = 'write currency="EUR" on the tag, or "currency" in data-options.';
  throw new LoyaltyError('config', `Store credit is kept by currency: ${fix}`);
}
