import { type Check } from './check.js';
export declare const ways: Check;
export declare const orderStanding: Check;
