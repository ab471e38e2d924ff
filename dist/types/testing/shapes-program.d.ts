import { type Check } from './check.js';
export declare const reward: Check;
export declare const program: Check;
