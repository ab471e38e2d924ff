import type { Money } from '../adapters/adapter.js';
/** What a request says, by name: nothing of it is known to be right. */
export type Fields = Readonly<Record<string, unknown>>;
/** The value of a field that is right, or a LoyaltyError 'invalid' that names it. */
export type Reader<T> = (value: unknown, name: string) => T;
export declare const locale: Reader<string>;
export declare const currency: Reader<string>;
/** An id or a name. */
export declare const word: Reader<string>;
/** What only its maker can read: a cursor, a version, a proof. */
export declare const opaque: Reader<string>;
export declare const email: Reader<string>;
export declare const flag: Reader<boolean>;
export declare function integer(least: number, most?: number): Reader<number>;
export declare const natural: Reader<number>;
export declare function oneOf<const Name extends string>(names: readonly Name[]): Reader<Name>;
export declare const money: Reader<Money>;
export declare function listOf<T>(row: Reader<T>, most: number): Reader<T[]>;
/** As much of a field as there is: null is as good as nothing. `path` names it where it is within another. */
export declare function optional<Name extends string, T>(fields: Fields, name: Name, read: Reader<T>, path?: string): {
    [Key in Name]?: T;
};
export declare const object: Reader<Fields>;
/** A request's body; none at all is one without fields. */
export declare function parseBody(body: string): Fields;
