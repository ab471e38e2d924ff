import type { CartWay, QuoteInput } from '../adapter.js';
import { type Shopper } from './shopper.js';
/** What the shopper can use on this cart, best first: in it already, vouchers, points; then what can't be used now. */
export declare function memoryQuote(shopper: Shopper): {
    quote: ({ cart, currency }: QuoteInput) => CartWay[];
};
