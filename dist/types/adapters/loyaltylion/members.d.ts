import { type Fields } from '../reading.js';
import type { Seen } from '../settling.js';
import type { Scene } from './loyaltylion.js';
import type { Customer, WireCall } from './wire.js';
export { memberOf } from './customer.js';
export { createWire } from './wire.js';
/** Of an answer about a customer; what they hold is added to `seen`. */
export declare function sceneOf(answer: Fields, seen: Seen): Scene;
/** The call that brings program and member at once. */
export declare const sessionOf: Pick<WireCall, 'path' | 'body'>;
export declare function pathOf({ merchantId }: Customer, below?: string): string;
