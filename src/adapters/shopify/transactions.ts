import type { Activity, ActivityKind, Page } from '../adapter.js';
import { compact, fieldsIn, moneyOf, rows, text, textIn, timeIn, type Fields } from '../reading.js';
import { accountIn } from './accounts.js';

const KINDS: Readonly<Record<string, ActivityKind>> = {
  ORDER_PAYMENT: 'redeemed',
  ORDER_REFUND: 'undone',
  ORDER_CANCELLATION: 'undone',
  PAYMENT_FAILURE: 'undone',
  PAYMENT_RETURNED: 'undone',
};

export function transactionsIn(customer: Fields, currency: string): Page<Activity> {
  const transactions = fieldsIn(accountIn(customer, currency) ?? {}, 'transactions');
  const { hasNextPage, endCursor } = fieldsIn(transactions, 'pageInfo');
  const next = hasNextPage === true && typeof endCursor === 'string' ? endCursor : undefined;
  return compact({ items: rows(transactions.nodes, (row) => lineOf(row, currency)), next });
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
