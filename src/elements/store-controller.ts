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
export class StoreController<Name extends StoreName> implements ReactiveController {
  value: Told<Name> | undefined;
  #client: Client | undefined;
  #stop: (() => void) | undefined;

  constructor(
    private readonly host: ClientHost,
    private readonly name: Name,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#follow();
  }

  hostUpdate(): void {
    if (this.host.client !== this.#client) this.#follow();
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
    this.#client = undefined;
  }

  #follow(): void {
    this.hostDisconnected();
    this.#client = this.host.client;
    const store = this.#client?.stores[this.name] as ReadableAtom<Told<Name>> | undefined;
    this.value = store?.get();
    this.#stop = store?.listen((value) => {
      this.value = value as Told<Name>;
      this.host.requestUpdate();
    });
  }
}
