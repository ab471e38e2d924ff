import type { LoadInput, ReadOptions, Voucher } from '../adapter.js';
import type { Calls } from '../later.js';
import type { CustomerApi } from './api.js';
export { createCustomerApi } from './api.js';
export { customerAsked } from './asked.js';
export { failureOf } from './errors.js';
/** Pages of what the metafield holds in one piece. */
export declare function voucherCalls(heldFor: (input: LoadInput, read: ReadOptions) => Promise<Voucher[]>): Calls<'vouchers'>;
/** The history of store credit. */
export declare function activityCalls(api: CustomerApi, currencyFor: (input: Pick<LoadInput, 'currency'>) => string): Calls<'activity'>;
