import type { Page, Reward, Voucher } from '../adapter.js';
import { type Fields } from '../reading.js';
import type { Products } from './program.js';
import type { Smile } from './smile-rest.js';
import { type ListQuery } from './transactions.js';
export declare function readFulfillments(smile: Smile, customer: string, products: Products, list: ListQuery, signal: AbortSignal): Promise<Page<Voucher>>;
/** One that Smile still makes has no code yet. */
export declare function readVoucher(smile: Smile, fulfillment: Fields, reward?: Reward): Voucher | undefined;
