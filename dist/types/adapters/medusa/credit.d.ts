import { type CreditNames } from '../store-credit.js';
import type { MedusaApi } from './api.js';
import type { Book } from './book.js';
/** Store credit of @medusajs/loyalty-plugin. How the accounts are read is fetched where there are some. */
export declare function creditBook(api: MedusaApi, names: CreditNames): Book;
