import type { Activity, ActivityInput, LoadInput, Page, PageInput, ReadOptions, Voucher } from '../adapter.js';
import { LoyaltyError } from '../error.js';
import type { Calls } from '../later.js';
import { compact } from '../reading.js';
import type { CustomerApi } from './api.js';
import { TRANSACTIONS } from './transactions-query.js';
import { transactionsIn } from './transactions.js';

export { createCustomerApi } from './api.js';
export { customerAsked } from './asked.js';
export { failureOf } from './errors.js';

const PAGE = 20;

/** Pages of what the metafield holds in one piece. */
export function voucherCalls(heldFor: (input: LoadInput, read: ReadOptions) => Promise<Voucher[]>): Calls<'vouchers'> {
  async function vouchers({ cursor = '0', ...input }: PageInput, read: ReadOptions): Promise<Page<Voucher>> {
    const from = Number(cursor);
    if (!Number.isSafeInteger(from) || from < 0) throw new LoyaltyError('invalid', `"${cursor}" is no page.`);
    const all = await heldFor(input, read);
    const next = from + PAGE < all.length ? String(from + PAGE) : undefined;
    return compact({ items: all.slice(from, from + PAGE), next });
  }

  return { vouchers };
}

/** The history of store credit. */
export function activityCalls(
  api: CustomerApi,
  currencyFor: (input: Pick<LoadInput, 'currency'>) => string,
): Calls<'activity'> {
  async function activity({ cursor, ...input }: ActivityInput, read: ReadOptions): Promise<Page<Activity>> {
    if (!(await api.isSignedIn(read))) throw new LoyaltyError('unauthenticated', 'Nobody is signed in.');
    return transactionsIn(
      await api.ask(TRANSACTIONS, { first: PAGE, after: cursor ?? null }, read),
      currencyFor(input),
    );
  }

  return { activity };
}
