import type { Activity, ReadOptions } from '../adapter.js';
import { LoyaltyError } from '../error.js';
import { compact, majorOf, momentIn, moneyOf, numberIn, rows, text, textIn, timeIn, type Fields } from '../reading.js';
import { CREDIT, creditProgram, creditWays, nameOf, type CreditNames } from '../store-credit.js';
import { isMedusas, type MedusaApi } from './api.js';
import type { Book, Holdings, Place } from './book.js';

/** One entry of an account, in the currency's major unit. */
interface Entry {
  id: string;
  at: string;
  /** Negative for a debit. */
  amount: number;
  kind: Activity['kind'];
  title?: string;
}

/** By type; another, which is none of today's, changes nothing. */
const SIGNS: Readonly<Record<string, number>> = { credit: 1, debit: -1 };

/**
 * The account is debited when the cart becomes an order, and not before. Codes of credit are claimed at the shop's own
 * page: Medusa answers a claim with the account that it has emptied, and a code that it does not know with status 500.
 */
export function creditBook(api: MedusaApi, names: CreditNames): Book {
  return {
    reward: CREDIT,
    route: 'store-credits',
    fields: '*credit_lines',
    removal: { method: 'POST', body: { amount: 0 } },
    name: (locale) => nameOf(names, locale),
    program: ({ locale, currency }) =>
      creditProgram(names, locale, known(currency), ['activity', 'redeem', 'redemption', 'undo', 'quote']),
    holdings: (place, options) => readAccounts(api, place, options),
    ways: (name, available, due, { currency }) => (due.currency === currency ? creditWays(name, available, due) : []),

    applied(cart, currency) {
      const lines = rows(cart.credit_lines, (line) => (textIn(line, 'reference') === CREDIT ? line : undefined));
      const points = lines.reduce((sum, { amount }) => sum + (moneyOf(amount, currency)?.minor ?? 0), 0);
      const [line] = lines;
      if (!line || points <= 0) return undefined;
      return { code: text(cart, 'id'), points, value: { minor: points, currency }, at: momentIn(line) };
    },

    applying({ due, applied }, points, _available, { currency }) {
      if (due.currency !== currency) throw new LoyaltyError('cart_requirements', `The cart is in ${due.currency}.`);
      if (points > due.minor) throw new LoyaltyError('invalid', `${points} are more than the cart's ${due.minor}.`);
      const amount = majorOf({ minor: points, currency: due.currency });
      // Medusa measures a new amount by a total that the old one has reduced: it has to go first.
      const isCapped = points > due.minor - (applied?.points ?? 0);
      return [...(isCapped ? [{ amount: 0 }] : []), { amount }];
    },
  };
}

async function readAccounts(api: MedusaApi, place: Place, { signal }: ReadOptions): Promise<Holdings> {
  const currency = known(place.currency);
  const query = { currency_code: currency.toLowerCase(), fields: 'id,balance,*transactions' };
  const answer = await api.call({ path: 'store-credit-accounts', query, signal, stake: 'read' });
  if (answer.response.status === 404 && !isMedusas(answer)) {
    throw new LoyaltyError('config', 'This Medusa has no store credit: install @medusajs/loyalty-plugin.');
  }
  const { store_credit_accounts: accounts } = api.whole(answer, 'read');
  if (!Array.isArray(accounts)) throw new LoyaltyError('bad_response', 'There are no store_credit_accounts.');
  // There is one of a currency, or none yet; were there more, Medusa would only spend from the first.
  const [account] = rows(accounts, (row) => row);
  return toPoints(numberIn(account ?? {}, 'balance') ?? 0, rows(account?.transactions, entryOf), currency);
}

function entryOf(row: Fields): Entry | undefined {
  const at = timeIn(row, 'created_at');
  const amount = numberIn(row, 'amount');
  if (at === undefined || amount === undefined) return undefined;
  const type = textIn(row, 'type');
  const kind = kindOf(type, textIn(row, 'reference'));
  // What the plugin notes by itself is in English and says no more than the kind.
  const title = kind === 'redeemed' || kind === 'undone' ? undefined : textIn(row, 'note');
  return compact({ id: text(row, 'id'), at, amount: amount * (SIGNS[type ?? ''] ?? 0), kind, title });
}

function kindOf(type: string | undefined, reference: string | undefined): Activity['kind'] {
  if (type === 'debit') return reference === 'cart' ? 'redeemed' : 'adjusted';
  if (type === 'credit') return reference === 'order' ? 'undone' : 'earned';
  return 'other';
}

/** Minor units that add up: from the balance back, so that amounts below the minor unit are lost in no line. */
function toPoints(balance: number, entries: Entry[], currency: string): Holdings {
  const minor = (amount: number): number => moneyOf(amount, currency)?.minor ?? 0;
  const newestFirst = [...entries.reverse()].sort((one, other) => Date.parse(other.at) - Date.parse(one.at));
  let after = balance;
  const lines = newestFirst.map(({ amount, ...line }) => {
    const before = after - amount;
    const told = { ...line, points: minor(after) - minor(before), balance: minor(after) };
    after = before;
    return told;
  });
  return { available: minor(balance), lines };
}

function known(currency: string | undefined): string {
  if (currency !== undefined) return currency;
  const fix = 'write currency="EUR" on the tag, or "currency" in data-options.';
  throw new LoyaltyError('config', `Store credit is kept by currency: ${fix}`);
}
