/** Store credit: money that a shop owes its customer, told as points of its currency's minor unit. */

import type { Activity, ActivityKind, Page, Program } from '../adapter.js';
import { LoyaltyError } from '../error.js';
import { compact, fieldsIn, fractionDigits, moneyOf, rows, text, textIn, timeIn, type Fields } from '../reading.js';

export interface CreditNames {
  name: string | undefined;
  /** After an amount, e.g. "store credit". */
  unit: string | undefined;
}

const KINDS: Readonly<Record<string, ActivityKind>> = {
  ORDER_PAYMENT: 'redeemed',
  ORDER_REFUND: 'undone',
  ORDER_CANCELLATION: 'undone',
  PAYMENT_FAILURE: 'undone',
  PAYMENT_RETURNED: 'undone',
};

/** Throws a LoyaltyError 'config' where `currency` is none. */
export function creditUnit(currency: string, unit = 'store credit'): NonNullable<Program['points']> {
  const decimals = fractionDigits(currency);
  if (decimals === undefined) {
    throw new LoyaltyError('config', `"${currency}" is no currency: write data-currency="EUR" on the tag.`);
  }
  const one = 10 ** decimals;
  return { name: { other: unit }, decimals, worth: { points: one, value: { minor: one, currency } } };
}

export function creditProgram(currency: string, { name = 'Store credit', unit }: CreditNames): Program {
  return {
    version: ['store-credit', currency, name, unit].join(' '),
    name,
    capabilities: [],
    points: creditUnit(currency, unit),
    tiers: [],
    earning: [],
    rewards: [],
  };
}

/** Minor units; a customer has an account a currency. */
export function balanceIn(customer: Fields, currency: string): number {
  const balance = accountIn(customer, currency)?.balance;
  return moneyOf(fieldsIn({ balance }, 'balance').amount, currency)?.minor ?? 0;
}

export function transactionsIn(customer: Fields, currency: string): Page<Activity> {
  const transactions = fieldsIn(accountIn(customer, currency) ?? {}, 'transactions');
  const { hasNextPage, endCursor } = fieldsIn(transactions, 'pageInfo');
  const next = hasNextPage === true && typeof endCursor === 'string' ? endCursor : undefined;
  return compact({ items: rows(transactions.nodes, (row) => lineOf(row, currency)), next });
}

function accountIn(customer: Fields, currency: string): Fields | undefined {
  const accounts = rows(fieldsIn(customer, 'storeCreditAccounts').nodes, (account) => account);
  return accounts.find((account) => textIn(fieldsIn(account, 'balance'), 'currencyCode') === currency);
}

function lineOf(row: Fields, currency: string): Activity | undefined {
  const type = text(row, '__typename').replace(/^StoreCreditAccount|Transaction$/g, '');
  const [amount, after] = [row.amount, row.balanceAfterTransaction].map(
    (value) => moneyOf(fieldsIn({ value }, 'value').amount, currency)?.minor,
  );
  const at = timeIn(row, 'createdAt');
  if (amount === undefined || at === undefined) return undefined;
  const isLess = type === 'Debit' || type === 'Expiration';
  return compact({
    id: textIn(row, 'id') ?? `${type} ${at} ${amount}`,
    at,
    kind: type === 'Expiration' ? 'expired' : (KINDS[textIn(row, 'event') ?? ''] ?? 'adjusted'),
    points: isLess ? -Math.abs(amount) : Math.abs(amount),
    order: textIn(fieldsIn(fieldsIn(row, 'origin'), 'order'), 'name'),
    balance: after,
  });
}
