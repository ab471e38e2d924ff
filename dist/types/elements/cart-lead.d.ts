import { type TemplateResult } from 'lit';
import { type Offer } from './cart-offers.js';
import type { Sight } from './cart-told.js';
/** How many points are given for the way in front, and how the shopper chooses another number. */
export interface Amount {
    /** Absent where the way takes no points. */
    points: number | undefined;
    choose(points: number): void;
    /** Asks for what it is chosen by; absent where that is there, or comes by itself. */
    adjust: (() => void) | undefined;
    /** What it is chosen by has been fetched. */
    adjustable: boolean;
}
/** The one thing that is offered: what it is, what it takes, and the button. */
export declare function lead(offer: Offer, amount: Amount, sight: Sight): TemplateResult;
