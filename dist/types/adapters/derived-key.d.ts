/**
 * A key of one step of one shopper's wish, the same at every repeat, 64 characters: vendors take a key for their whole
 * account, while two of our shoppers may send the same one.
 */
export declare function derivedKey(key: string, ...parts: readonly string[]): Promise<string>;
