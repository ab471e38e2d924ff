import { type WritableAtom } from 'nanostores';
/** A store of what is happening to single things, by their id. */
export type ById<T> = WritableAtom<Readonly<Record<string, T>>>;
export declare const byId: <T>() => ById<T>;
export declare function put<T>(store: ById<T>, id: string, value: T): void;
export declare function drop(store: ById<unknown>, id: string): void;
