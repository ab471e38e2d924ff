import { type Case } from '../case.js';
/** Backends that put what was redeemed on the shop's cart by themselves. */
export declare const cartCases: Case[];
