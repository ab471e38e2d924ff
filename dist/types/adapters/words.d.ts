/** "points" of "1,000 points": what is left of an amount in words; undefined where nothing is. */
export declare function unitIn(amount: string | undefined): string | undefined;
