import type { View } from './events.js';
declare const LOAD: Record<View | 'guest', () => Promise<unknown>>;
/** Home comes with the panel; the others are fetched when first shown. Tells whether it is there; never rejects. */
export declare function loadView(view: keyof typeof LOAD): Promise<boolean>;
export {};
