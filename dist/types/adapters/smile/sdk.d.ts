/** Smile.js as far as it is used here. What its calls answer is untrusted, so it is read field by field. */
export interface Smile extends Record<ResourceName, Resource> {
    /** Rejects with an ApiError, as all that ask the API. */
    initialize(options: object): Promise<unknown>;
    /** Fetches several resources in one call, for their `preloaded()`. */
    preload(resources: readonly ResourceName[]): Promise<unknown>;
    /** "2 Coins", in the program's own words; needs the points settings to be preloaded. */
    formatPoints(points: number): string;
    customer: {
        /** null for a guest; throws before `initialize` has succeeded. */
        current(): unknown;
        login(options: object): Promise<unknown>;
        logout(): void;
    };
    pointsProducts: Resource & {
        getById(id: number | string): Promise<unknown>;
        purchase(id: number | string, options?: {
            pointsToSpend: number;
        }): Promise<unknown>;
    };
}
export interface Resource {
    get(): Promise<unknown>;
    /** From the last `preload`; null where there was none. */
    preloaded(): unknown;
}
export declare const PUBLIC: readonly ['pointsSettings', 'pointsProducts', 'earningRules', 'vipTiers', 'referralSettings'];
export declare const PRIVATE: readonly ['customerPointsWallet', 'customerVipStatus', 'customerPointsProducts', 'rewardFulfillments'];
export type ResourceName = (typeof PUBLIC)[number] | (typeof PRIVATE)[number];
/** The current Smile.js, whoever loaded it; never the calls of the same name that Smile UI once brought along. */
export declare function smileIn({ Smile: found }: Readonly<Record<string, unknown>>): Smile | undefined;
/** Its calls throw until then, and nothing else tells. */
export declare function isInitialized(smile: Smile): boolean;
