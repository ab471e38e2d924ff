import { LitElement, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { Client } from '../client/client.js';
import type { Part } from '../locales/messages.js';
import type { Text } from '../locales/text.js';
import { type View } from './events.js';
import { StoreController, type StoreName } from './store-controller.js';
/** What every element shares: a client, the words of its language, and stores to follow. */
export declare abstract class LoyaltyElement extends LitElement {
    #private;
    static properties: PropertyDeclarations;
    /** What it says beside the everyday words. */
    static words: readonly Part[];
    /** Whose rewards to show; the page's default client when none is given. */
    client?: Client | undefined;
    protected text?: Text;
    connectedCallback(): void;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected update(changed: PropertyValues<this>): void;
    /** What had the focus has gone with an update: where reading goes on. */
    protected refocus(_lost: Element): void;
    protected follow<Name extends StoreName>(name: Name): StoreController<Name>;
    /** To another view, and to `item` in it. */
    protected navigate(view: View, item?: string): void;
    /** Asks for the rewards and the words; never rejects, and may be called again where there is no `text` afterwards. */
    protected begin(): Promise<void>;
}
