import { type Check } from './check.js';
export declare const reward: Check;
export declare const program: Check;
export declare const activity: Check;
export declare const newestFirst: Check;
export declare const voucher: Check;
export declare const unusedFirst: Check;
export declare const member: Check;
/** A page of a list, for any kind of item. */
export declare function page(item: Check): Check;
export declare const rewardPage: Check;
