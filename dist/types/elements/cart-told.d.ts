import { nothing, type TemplateResult } from 'lit';
import type { CartWay } from '../adapters/adapter.js';
import { type Using } from '../client/way.js';
import type { News } from './cart-offers.js';
import type { Scene } from './view.js';
/** Everything a drawing needs, and what its buttons do. */
export interface Sight extends Scene {
    use(way: CartWay, options?: {
        replace: string[];
    }): void;
    takeOut(way: CartWay): void;
    /** To where used vouchers can be found. */
    openVouchers(): void;
    /** It need not be told any longer. */
    dismiss(using: Using): void;
}
/** What is in the cart, or what came of a wish, with what can be done about it. */
export declare function told({ way, using }: News, sight: Sight): TemplateResult;
/** One quiet line for who is no member, and only where the program says what there is to get. The panel sells the rest. */
export declare function invitation({ client, text, program, member }: Sight, openPanel: () => void): TemplateResult | typeof nothing;
