import { type Check } from './check.js';
export { orderStanding, ways } from './shapes-cart.js';
export { activity, member, newestFirst, progress, unusedFirst, voucher } from './shapes-member.js';
export { program } from './shapes-program.js';
export { claimState } from './kinds.js';
/** A page of a list, for any kind of item. */
export declare function page(item: Check): Check;
export declare const rewardPage: Check;
