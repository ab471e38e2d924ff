import { type Check } from './check.js';
export declare const amount: Check;
export declare const money: Check;
export declare const event: Check;
export declare const wholeSteps: Check;
export declare const range: Check;
