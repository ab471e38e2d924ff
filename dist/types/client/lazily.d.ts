/** Calling it fetches once; `held` is what has been fetched. */
export interface Lazy<T> {
    (): Promise<T>;
    held?: T;
}
/** A part of the client that is fetched at its first need. Rejects with 'unavailable', and tries anew at the next. */
export declare function lazily<T>(fetch: () => Promise<T>): Lazy<T>;
