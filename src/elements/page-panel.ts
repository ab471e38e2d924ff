import { destroyPageClient, providePageClient, type PageConfig } from '../client/page.js';
import { report } from '../client/report.js';
import { INLINE_TAGS } from './inline-tags.js';
import './loyalty-balance.js';
import type { View } from './events.js';
import './loyalty-panel.js';
import './loyalty-tier-progress.js';
import type { LoyaltyWidget, Shopper } from './loyalty-widget.js';
import { loadView } from './views.js';

/** The page's one panel and all that the launcher leaves to it; fetched when a shopper shows intent. */
export class PagePanel {
  readonly #panel = document.createElement('loyalty-panel');
  #opener: HTMLElement | undefined;
  #wanted = false;

  constructor(
    private readonly widget: LoyaltyWidget,
    private readonly launcher: HTMLElement,
  ) {
    this.#panel.addEventListener('loyalty-open', this.#onOpen);
    this.#panel.addEventListener('loyalty-close', this.#onClose);
    widget.shadowRoot?.append(this.#panel);
  }

  /** Opens, goes to another view, or closes where the same opener is used again. */
  async ask(view?: string, opener = this.#focused()): Promise<void> {
    const panel = this.#panel;
    if (panel.isOpen && opener && (opener === this.#opener || opener === this.launcher)) {
      this.close();
      return;
    }
    if (opener) this.#opener = opener;
    this.#wanted = true;
    panel.client ??= await providePageClient(this.#config());
    panel.setAttribute('position', this.#side());
    await panel.show({ ...(view && { view }), anchor: this.#anchor(opener) });
    if (!this.#wanted) panel.hide();
  }

  close(): void {
    this.#wanted = false;
    this.#panel.hide();
  }

  async refresh(): Promise<void> {
    await this.#panel.client?.actions.refresh();
  }

  async identify(shopper: Shopper): Promise<void> {
    await this.#panel.client?.actions.identify(tokenSource(shopper));
  }

  /** Ends the page's client. */
  destroy(): Promise<void> {
    return destroyPageClient();
  }

  /** Brings the elements that stand in the page itself to life. */
  async startInline(): Promise<void> {
    for (const { localName } of document.querySelectorAll(INLINE_TAGS)) {
      void loadView(localName.slice('loyalty-'.length) as View);
    }
    await providePageClient(this.#config());
  }

  /** The opener, where the merchant named it as a place for the panel to stand beside. */
  #anchor(opener: HTMLElement | undefined): HTMLElement | undefined {
    const anchors = this.widget.getAttribute('anchor');
    if (!anchors) return undefined;
    try {
      return (opener ?? this.launcher).matches(anchors) ? opener : undefined;
    } catch {
      report({ code: 'config', message: `data-anchor is not a CSS selector: ${anchors}` });
      return undefined;
    }
  }

  /** The attributes are the config: `token-url` is its `tokenUrl`. */
  #config(): PageConfig {
    const { attributes, shopper } = this.widget;
    const config: Record<string, string> = {};
    for (const { name, value } of attributes) config[camelCase(name)] = value;
    return { ...config, getToken: shopper && tokenSource(...shopper), target: this.widget };
  }

  /** Which side to dock to: logical positions follow the page's direction, which need not be the panel's. */
  #side(): 'left' | 'right' {
    const position = this.widget.getAttribute('position') ?? '';
    if (/left|right/.test(position)) return position.includes('left') ? 'left' : 'right';
    const isMirrored = getComputedStyle(this.widget).direction === 'rtl';
    return position.includes('start') === isMirrored ? 'right' : 'left';
  }

  readonly #onOpen = (): void => {
    this.launcher.ariaExpanded = 'true';
  };

  /** Focus goes back to where the shopper came from, unless they have moved on themselves. */
  readonly #onClose = (): void => {
    this.launcher.ariaExpanded = 'false';
    const opener = this.#opener?.isConnected ? this.#opener : this.launcher;
    this.#opener = undefined;
    if (!this.#focused()) opener.focus({ preventScroll: true });
  };

  /** What has the focus on the page around the widget. */
  #focused(): HTMLElement | undefined {
    const { activeElement } = document;
    const isOurs = activeElement === this.widget || activeElement === document.body;
    return activeElement instanceof HTMLElement && !isOurs ? activeElement : undefined;
  }
}

const camelCase = (name: string): string => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

function tokenSource(shopper: Shopper): NonNullable<PageConfig['getToken']> {
  return async () => (typeof shopper === 'function' ? shopper() : shopper);
}
