import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ReadableAtom } from 'nanostores';
import type { Client } from '../client/client.js';

export interface ClientHost extends ReactiveControllerHost {
  client?: Client | undefined;
}

/** Keeps an element in step with one store of its client, also when it is given another client. */
export class StoreController<T> implements ReactiveController {
  value: T | undefined;
  #client: Client | undefined;
  #stop: (() => void) | undefined;

  constructor(
    private readonly host: ClientHost,
    private readonly pick: (stores: Client['stores']) => ReadableAtom<T>,
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
    const store = this.#client && this.pick(this.#client.stores);
    this.value = store?.get();
    this.#stop = store?.listen((value) => {
      this.value = value;
      this.host.requestUpdate();
    });
  }
}
