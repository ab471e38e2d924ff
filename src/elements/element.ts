import { LitElement, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { Client } from '../client/client.js';
import { pageClient } from '../client/page.js';
import { report } from '../client/report.js';
import { loadText } from '../locales/locales.js';
import type { Part } from '../locales/messages.js';
import type { Text } from '../locales/text.js';
import { bare } from './define.js';
import { NavigateEvent, type View } from './events.js';
import { StoreController, type StoreName } from './store-controller.js';

/** What every element shares: a client, the words of its language, and stores to follow. */
export abstract class LoyaltyElement extends LitElement {
  static override properties: PropertyDeclarations = {
    client: bare({ attribute: false }),
    text: bare({ state: true }),
  };

  /** What it says beside the everyday words. */
  static words: readonly Part[] = [];

  /** Whose rewards to show; the page's default client when none is given. */
  client?: Client | undefined;

  protected text?: Text;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#useDefaultClient();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('client')) void this.begin();
  }

  protected override update(changed: PropertyValues<this>): void {
    const focused = this.shadowRoot?.activeElement;
    super.update(changed);
    if (focused && !this.shadowRoot?.activeElement) this.refocus(focused);
  }

  /** What had the focus has gone with an update: where reading goes on. */
  protected refocus(_lost: Element): void {
    this.renderRoot.querySelector('h2')?.focus();
  }

  protected follow<Name extends StoreName>(name: Name): StoreController<Name> {
    return new StoreController(this, name);
  }

  /** To another view, and to `item` in it. */
  protected navigate(view: View, item?: string): void {
    this.dispatchEvent(new NavigateEvent(view, item));
  }

  async #useDefaultClient(): Promise<void> {
    if (this.client) return;
    const client = await pageClient();
    this.client ??= client;
  }

  /** Asks for the rewards and the words; never rejects, and may be called again where there is no `text` afterwards. */
  protected async begin(): Promise<void> {
    const { client } = this;
    if (!client) return;
    void client.actions.start();
    try {
      const text = await loadText(client.locale, (this.constructor as typeof LoyaltyElement).words);
      this.dir = text.direction;
      this.lang = text.locale;
      this.text = text;
    } catch (error) {
      report({ code: 'unavailable', message: String(error) });
    }
  }
}
