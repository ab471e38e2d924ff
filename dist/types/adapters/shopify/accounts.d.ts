import { type Fields } from '../reading.js';
/** Minor units; a customer has an account a currency. */
export declare function balanceIn(customer: Fields, currency: string): number;
export declare function accountIn(customer: Fields, currency: string): Fields | undefined;
