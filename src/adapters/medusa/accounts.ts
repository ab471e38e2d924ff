import type { Activity } from '../adapter.js';
import { LoyaltyError } from '../error.js';
import { compact, moneyOf, numberIn, rows, text, textIn, timeIn, type Fields } from '../reading.js';
import type { Answer } from '../sending.js';
import { isMedusas, type MedusaApi } from './api.js';
import type { Holdings } from './book.js';

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

/** What an answer about accounts in `currency`, as ISO 4217, comes to. */
export async function holdingsIn(api: MedusaApi, answer: Answer, currency: string): Promise<Holdings> {
  if (answer.response.status === 404 && !isMedusas(answer)) {
    throw new LoyaltyError('config', 'This Medusa has no store credit: install @medusajs/loyalty-plugin.');
  }
  const { store_credit_accounts: accounts } = await api.whole(answer, 'read');
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
