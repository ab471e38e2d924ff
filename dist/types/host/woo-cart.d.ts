/** Reads a cart of WooCommerce's Store API. Amounts are texts in a minor unit that the shop sets by itself. */
import type { Cart, CodeRefusal } from './host.js';
export interface WooCart extends Required<Pick<Cart, 'subtotal' | 'codes' | 'items'>> {
    /** What the shop calls the things in it. */
    names: string[];
    /** How the shop writes amounts. */
    format: {
        currency: string;
        decimals: number;
        symbol: string;
        point: string;
        thousands: string;
    };
}
/** Throws where it is no cart; undefined where its amounts can't be read. */
export declare function wooCart(value: unknown): WooCart | undefined;
/** As the widget asks for it. WooCommerce drops codes that no longer fit by itself: none is in the cart and refused. */
export declare function cartOf({ subtotal, codes, items }: WooCart): Cart;
/**
 * Why a code was refused. The Store API has one error code for all of it, and a sentence in the shop's language: what it
 * quotes (an amount, another code, things in the cart) tells in any language, its words in English.
 */
export declare function refusalOf(message: string, code: string, cart: WooCart): CodeRefusal;
