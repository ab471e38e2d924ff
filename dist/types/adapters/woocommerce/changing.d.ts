import type { ReadOptions } from '../adapter.js';
import type { Answer } from '../sending.js';
import { type WooApi } from './api.js';
/**
 * Changes the cart with the keys that reading it brought in `from`. One that has gone stale since is refused before
 * anything is done: then, and only then, it is read again and sent once more.
 */
export declare function change({ ask, checked, get }: WooApi, path: string, body: object, from: Answer, read: ReadOptions): Promise<Answer>;
