/** Every currency named anywhere in an answer, with where it stands. */
export declare function moneyIn(path: string, value: unknown): {
    path: string;
    currency: unknown;
}[];
