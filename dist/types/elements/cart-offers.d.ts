import type { CartWay } from '../adapters/adapter.js';
import { type CartState, type Using } from '../client/way.js';
/** A way, and what is happening to it. */
export interface Offer {
    id: string;
    way: CartWay;
    using: Using | undefined;
}
export type News = Offer & {
    using: Using;
};
/** What there is to draw for a cart. */
export interface CartOffers {
    /** What happened, and what is in the cart. */
    news: News[];
    /** What is offered first: a way to be used, else the one that is nearest. */
    first: Offer | undefined;
    others: Offer[];
}
export declare const isUsing: ({ using }: Pick<Offer, 'using'>) => boolean;
/** Using it takes one tap, and nothing is known to be in the way. */
export declare const isReady: ({ way }: Offer) => boolean;
/** It is a matter of how far: a distance can be drawn. */
export declare const isNear: ({ way: { refusal } }: Offer) => boolean;
/**
 * Sorts what can be used and what became of it; with something in the cart, further ways are quiet ones. While it is not known
 * whether points were taken, none are asked for.
 */
export declare function sortOffers(ways: readonly CartWay[], using: Readonly<Record<string, Using>>): CartOffers;
/** Told once: over with the cart it was about, or with the next thing the shopper does. */
export declare const isOver: ({ step }: Using) => boolean;
/** Changes when what is in the cart does, but not with its codes. */
export declare const contentOf: ({ cart }: CartState) => string;
