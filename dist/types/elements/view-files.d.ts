import type { View } from './events.js';
type Elsewhere = Exclude<View, 'home'> | 'guest';
/** Fetches the file of a view. Rejects when it can't be had. */
export declare const viewFile: (view: Elsewhere) => Promise<unknown>;
export {};
