import type { Activity, CartWay, Money, Program, ReadOptions, Voucher } from '../adapter.js';
import type { Fields } from '../reading.js';
/** The language and currency asked for. */
export interface Place {
    locale: string;
    /** ISO 4217, upper case; absent where nobody said. */
    currency?: string;
}
/** What one customer has, in points of the smallest unit; lines newest first. */
export interface Holdings {
    available: number;
    lines: Activity[];
}
/** What is on a cart through us. */
export interface Applied extends Pick<Voucher, 'code'> {
    points: number;
    value: Money;
    /** Since when, in milliseconds since the epoch. */
    at: number;
}
export interface MedusaCart {
    id: string;
    /** Customer id; absent for a cart of nobody's. */
    customer?: string;
    /** It is an order by now. */
    placed: boolean;
    /** What is to be paid, without what is applied. */
    due: Money;
    applied?: Applied;
}
/** One way in which a Medusa shop keeps what its customers have. */
export interface Book {
    kind: 'store-credit' | 'points';
    /** Id of what is redeemed. */
    reward: string;
    name(locale: string): string;
    program(place: Place): Program;
    holdings(place: Place, options: ReadOptions): Promise<Holdings>;
}
/** How it goes on a cart. */
export interface Payment {
    /** Below /store/carts/ID. */
    route: string;
    /** What is to be read of a cart, beside what every book needs. */
    fields: string;
    applied(cart: Fields, currency: string): Applied | undefined;
    ways(name: string, available: number, due: Money, place: Place): CartWay[];
    /** What puts it on the cart: the bodies to POST, in order. Throws where this cart can't take so many points. */
    applying(cart: MedusaCart, points: number, available: number, place: Place): object[];
    /** What takes it off again. */
    removal: {
        method: 'POST' | 'DELETE';
        body?: object;
    };
}
