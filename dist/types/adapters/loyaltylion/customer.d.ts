import type { EarningProgress, Member, Reward, Voucher } from '../adapter.js';
import { type Fields } from '../reading.js';
import type { Scene } from './loyaltylion.js';
/** LoyaltyLion's guest is signed in to the shop and has not joined: a candidate here. */
export declare function stateOf({ state }: Fields): Member['state'];
/** The shopper at home; `now`, in milliseconds. */
export declare function memberOf({ customer, program, currency }: Pick<Scene, 'customer' | 'program' | 'currency'>, now: number): Member;
/** As it is offered to this customer: at the price of their tier. */
export declare function offerOf(reward: Pick<Reward, 'id'>, customer: Fields): Fields | undefined;
/** Where a rule stands for this customer; one that is not offered to them takes another tier. */
export declare function progressOf(rule: string, customer: Fields): EarningProgress;
/** The latest 20 that LoyaltyLion tells of, newest first. */
export declare function vouchersOf(customer: Fields, currency: string, now: number): Voucher[];
/** A gift card's whole code is told once, when it is claimed: `code`. */
export declare function voucherOf(claimed: Fields, currency: string, now: number, code?: string): Voucher;
