import type { View } from './events.js';
export type Load = () => Promise<unknown>;
/** Whether it could be fetched; never rejects. */
export declare function loaded(load: Load): Promise<boolean>;
/**
 * Home comes with the panel; the others are fetched when first shown, their words beside them. Tells whether it is there;
 * never rejects.
 */
export declare function loadView(view: View | 'guest', locale?: string): Promise<boolean>;
