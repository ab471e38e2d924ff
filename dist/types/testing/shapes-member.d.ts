import { type Check } from './check.js';
export declare const availability: Check;
export declare const activity: Check;
export declare const newestFirst: Check;
export declare const voucher: Check;
export declare const unusedFirst: Check;
export declare const progress: Check;
export declare const member: Check;
