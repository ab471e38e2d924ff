/** Fails when `value`, found at `path`, is not what the contract says. */
export type Check = (path: string, value: unknown) => void;
export declare const text: Check;
export declare const flag: Check;
export declare const time: Check;
export declare const link: Check;
export declare const currency: Check;
export declare function integer(min?: number, max?: number): Check;
/** One of the keys of `choices`: an object, so that its type can demand that none is forgotten. */
export declare function oneOf(choices: Record<string, true>): Check;
/** A field may be left out, but null is not leaving out. */
export declare function optional(check: Check): Check;
/** Members that have an id must not share it. */
export declare function listOf(check: Check, most?: number): Check;
export declare function recordOf(check: Check): Check;
/** Names a check for every field of `Shape`; fields it does not know are ignored, as the contract has it. */
export declare function object<Shape>(fields: {
    [Field in keyof Required<Shape>]: Check;
}): Check;
export declare function all(...checks: Check[]): Check;
export declare function expectUniqueIds(path: string, items: unknown[]): void;
