import { type Fields } from '../reading.js';
import type { Seen } from '../settling.js';
import type { Scene } from './loyaltylion.js';
export { memberOf } from './customer.js';
/** Of an answer about a customer; what they hold is added to `seen`. */
export declare function sceneOf(answer: Fields, seen: Seen): Scene;
