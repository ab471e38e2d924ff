import { fieldsIn, moneyOf, rows, textIn, type Fields } from '../reading.js';

/** Minor units; a customer has an account a currency. */
export function balanceIn(customer: Fields, currency: string): number {
  const balance = accountIn(customer, currency)?.balance;
  return moneyOf(fieldsIn({ balance }, 'balance').amount, currency)?.minor ?? 0;
}

export function accountIn(customer: Fields, currency: string): Fields | undefined {
  const accounts = rows(fieldsIn(customer, 'storeCreditAccounts').nodes, (account) => account);
  return accounts.find((account) => textIn(fieldsIn(account, 'balance'), 'currencyCode') === currency);
}
