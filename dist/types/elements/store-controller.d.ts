import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ReadableAtom } from 'nanostores';
import type { Client } from '../client/client.js';
export interface ClientHost extends ReactiveControllerHost {
    client?: Client | undefined;
}
/** Keeps an element in step with one store of its client, also when it is given another client. */
export declare class StoreController<T> implements ReactiveController {
    #private;
    private readonly host;
    private readonly pick;
    value: T | undefined;
    constructor(host: ClientHost, pick: (stores: Client['stores']) => ReadableAtom<T>);
    hostConnected(): void;
    hostUpdate(): void;
    hostDisconnected(): void;
}
