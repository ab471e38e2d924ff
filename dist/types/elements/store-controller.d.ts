import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ReadableAtom } from 'nanostores';
import type { Client } from '../client/client.js';
export interface ClientHost extends ReactiveControllerHost {
    client?: Client | undefined;
}
type Stores = Client['stores'];
export type StoreName = keyof Stores;
type Told<Name extends StoreName> = Stores[Name] extends ReadableAtom<infer Value> ? Value : never;
/** Keeps an element in step with one store of its client, also when it is given another client. */
export declare class StoreController<Name extends StoreName> implements ReactiveController {
    #private;
    private readonly host;
    private readonly name;
    value: Told<Name> | undefined;
    constructor(host: ClientHost, name: Name);
    hostConnected(): void;
    hostUpdate(): void;
    hostDisconnected(): void;
}
export {};
