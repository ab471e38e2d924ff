import { providePageClient, type PageConfig } from '../client/page.js';
import { report } from '../client/report.js';
import { INLINE_TAGS } from './inline-tags.js';
import './loyalty-balance.js';
import { LoyaltyPanel } from './loyalty-panel.js';
import './loyalty-tier-progress.js';
import type { LoyaltyWidget } from './loyalty-widget.js';

/** Those that do not come with the panel. */
const LOAD: Record<string, () => Promise<unknown>> = {
  'loyalty-home': () => import('./loyalty-home.js'),
  'loyalty-earn': () => import('./loyalty-earn.js'),
  'loyalty-rewards': () => import('./loyalty-rewards.js'),
  'loyalty-refer': () => import('./loyalty-refer.js'),
  'loyalty-vouchers': () => import('./loyalty-vouchers.js'),
  'loyalty-activity': () => import('./loyalty-activity.js'),
  'loyalty-perks': () => import('./loyalty-perks.js'),
};

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
    panel.config = this.#config();
    panel.setAttribute('position', this.#side());
    await panel.show({ ...(view && { view }), anchor: this.#anchor(opener) });
    if (!this.#wanted) panel.hide();
  }

  close(): void {
    this.#wanted = false;
    this.#panel.hide();
  }

  refresh(): Promise<void> {
    return this.#panel.refresh();
  }

  identify(getToken: NonNullable<PageConfig['getToken']>): Promise<void> {
    return this.#panel.identify(getToken);
  }

  /** Ends the page's client. */
  destroy(): Promise<void> {
    return LoyaltyPanel.destroy();
  }

  /** Brings the elements that stand in the page itself to life. */
  async startInline(): Promise<void> {
    const tags = [...document.querySelectorAll(INLINE_TAGS)].map(({ localName }) => localName);
    await Promise.all([providePageClient(this.#config()), ...tags.map((tag) => LOAD[tag]?.())]);
  }

  /** The opener, where the merchant named it as a place for the panel to stand beside. */
  #anchor(opener: HTMLElement | undefined): HTMLElement | undefined {
    const anchors = this.widget.getAttribute('anchor');
    if (!anchors) return undefined;
    try {
      return opener?.matches(anchors) ? opener : undefined;
    } catch {
      report({ code: 'config', message: `data-anchor is not a CSS selector: ${anchors}` });
      return undefined;
    }
  }

  #config(): PageConfig {
    const { widget } = this;
    const read = (name: string): string | undefined => widget.getAttribute(name) ?? undefined;
    return {
      adapter: read('adapter'),
      endpoint: read('endpoint'),
      tokenUrl: read('token-url'),
      token: read('token'),
      getToken: widget.getToken,
      locale: read('locale'),
      market: read('market'),
      currency: read('currency'),
      cart: read('cart'),
      join: read('join'),
      signIn: read('sign-in'),
      target: widget,
    };
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
