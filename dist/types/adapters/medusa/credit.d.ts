import { type CreditNames } from '../store-credit.js';
import { type MedusaApi } from './api.js';
import type { Book } from './book.js';
/**
 * The account is debited when the cart becomes an order, and not before. Codes of credit are claimed at the shop's own
 * page: Medusa answers a claim with the account that it has emptied, and a code that it does not know with status 500.
 */
export declare function creditBook(api: MedusaApi, names: CreditNames): Book;
