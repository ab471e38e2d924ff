import { atom, type WritableAtom } from 'nanostores';

/** A store of what is happening to single things, by their id. */
export type ById<T> = WritableAtom<Readonly<Record<string, T>>>;

export const byId = <T>(): ById<T> => atom({});

export function put<T>(store: ById<T>, id: string, value: T): void {
  store.set({ ...store.get(), [id]: value });
}

export function drop(store: ById<unknown>, id: string): void {
  store.set(Object.fromEntries(Object.entries(store.get()).filter(([key]) => key !== id)));
}
