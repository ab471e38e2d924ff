import type { View } from './events.js';
import type { Scene } from './view.js';
/** What home says first. cart, standing: a code in the cart, the tier; they have an element that says it. */
export type Moment = {
    title?: string;
    words: string;
    view?: View;
} | 'cart' | 'standing';
/** The one thing worth saying now: the first that applies. Silence is an answer too. */
export declare function momentOf(scene: Scene, doings: {
    step: string;
}[]): Moment | undefined;
