import { LitElement, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { ReadableAtom } from 'nanostores';
import type { Client } from '../client/client.js';
import { pageClient } from '../client/page.js';
import { loadText } from '../locales/locales.js';
import type { Text } from '../locales/text.js';
import { NavigateEvent, type View } from './events.js';
import { StoreController } from './store-controller.js';

/** What every element shares: a client, the words of its language, and stores to follow. */
export abstract class LoyaltyElement extends LitElement {
  static override properties: PropertyDeclarations = {
    client: { attribute: false },
    text: { state: true },
  };

  /** Whose rewards to show; the page's default client when none is given. */
  client?: Client | undefined;

  protected text?: Text;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#useDefaultClient();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('client') && this.client) void this.#begin(this.client);
  }

  protected follow<T>(pick: (stores: Client['stores']) => ReadableAtom<T>): StoreController<T> {
    return new StoreController(this, pick);
  }

  protected navigate(view: View): void {
    this.dispatchEvent(new NavigateEvent(view));
  }

  async #useDefaultClient(): Promise<void> {
    if (this.client) return;
    const client = await pageClient();
    this.client ??= client;
  }

  async #begin(client: Client): Promise<void> {
    void client.actions.start();
    const text = await loadText(client.locale);
    this.dir = text.direction;
    this.lang = text.locale;
    this.text = text;
  }
}
