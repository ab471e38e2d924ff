import { type Compact } from '../reading.js';
/** Makes a contract type of untrusted JSON, or throws a Flaw. */
export type Read<T> = (value: unknown) => T;
type Told<R> = R extends Read<infer T> ? T : never;
type Shape<Fields> = {
    [Name in keyof Fields]: Told<Fields[Name]>;
};
/** What is wrong, and where; thrown by the thousand on a bad list, so it is no Error with a stack. In words: `flaws.ts`. */
export declare class Flaw {
    /** What makes nothing of it, or the names it should be one of. */
    readonly by: Read<unknown> | readonly string[];
    readonly found: unknown;
    readonly path: string[];
    constructor(
    /** What makes nothing of it, or the names it should be one of. */
    by: Read<unknown> | readonly string[], found: unknown);
}
/** An object of these fields, without any other, and of its own: a page may have added to Object.prototype. */
export declare function shape<Fields extends Record<string, Read<unknown>>>(fields: Fields): (value: unknown) => Compact<Shape<Fields>>;
/** May be missing or null; what is there must be right, because the shopper would be told something else without it. */
export declare function optional<T>(read: Read<T>): Read<T | undefined>;
/** May be missing, and is left out when it makes no sense. */
export declare function adorning<T>(read: Read<T>): Read<T | undefined>;
/** A list, without the rows that make no sense; nothing at all is an empty one. */
export declare function rows<T>(read: Read<T>, most?: number): Read<T[]>;
/** The same by id. */
export declare function rowsById<T>(read: Read<T>): Read<Record<string, T>>;
/** One of the names this version knows. */
export declare function oneOf<const Name extends string>(names: readonly Name[]): Read<Name>;
/** The same; any other name, or none, is `plain`. */
export declare function kind<const Name extends string>(names: readonly Name[], plain: Name): Read<Name>;
/** What is right as a whole, too. */
export declare function checked<T>(read: Read<T>, test: (value: T) => boolean): Read<T>;
export declare const list: Read<unknown[]>;
export declare const record: Read<object>;
export declare const string: Read<string>;
export declare const text: Read<string>;
export declare const id: Read<string>;
export declare const opaque: Read<string>;
export declare const flag: Read<boolean>;
/** http(s), or a path of the shop: what can be a link without being able to run. */
export declare const url: Read<string>;
export declare const currency: Read<string>;
export declare const time: Read<string>;
export declare const event: (value: unknown) => {
    starts: string;
    ends?: string;
    place?: string;
};
export declare const integer: Read<number>;
export declare const natural: Read<number>;
export declare const positive: Read<number>;
export declare const percent: Read<number>;
export declare const decimals: Read<number>;
export declare const month: Read<number>;
export declare const day: Read<number>;
export declare const money: (value: unknown) => {
    minor: number;
    currency: string;
};
export declare const rewardKind: Read<"amount_off" | "content" | "custom" | "donation" | "early_access" | "experience" | "free_product" | "free_shipping" | "gift_card" | "percentage_off" | "store_credit" | "variable_amount">;
/** A slider would run off a last step that is not whole, and never move by one of nothing. */
export declare const range: Read<{
    min: number;
    max: number;
    step: number;
    value: {
        minor: number;
        currency: string;
    };
}>;
export {};
