import { type View } from './events.js';
type Load = () => Promise<unknown>;
declare const VIEW: Record<View | 'guest', Load>;
/**
 * Home comes with the panel; the others are fetched when first shown, their words beside them. Tells whether it is there;
 * never rejects.
 */
export declare function loadView(view: keyof typeof VIEW, locale?: string): Promise<boolean>;
/** The file of an element that stands in a page; another's tag is left alone. Never rejects. */
export declare function loadInline(tag: string): void;
export {};
