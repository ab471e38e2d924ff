import type { PageConfig } from '../client/page.js';
import { report } from '../client/report.js';
import { define } from './define.js';
import { INLINE_TAGS } from './inline-tags.js';
import { createLauncher } from './launcher.js';
import type { LoyaltyPanel } from './loyalty-panel.js';
import { widgetStyles } from './loyalty-widget.styles.js';
import { providePageApi } from './page-api.js';

export { report };

/** A token the shop signed, a function that gets one, or `undefined` for a guest. */
export type Shopper = string | (() => Promise<string | undefined>) | undefined;

/** What comes with the panel: `elements/page.ts`. */
export type PanelModule = typeof import('./page.js');

const DEEP_LINK = /^#loyalty(?:\/([\w-]*))?$/;
const OPENERS = '[data-loyalty-open],a[href="#loyalty"],a[href^="#loyalty/"]';

/** Node has no HTMLElement; importing must not throw there. */
const Base = (globalThis.HTMLElement as typeof HTMLElement | undefined) ?? (Object as unknown as typeof HTMLElement);

/**
 * @summary The launcher in the corner, and the door to all else: without a framework, since every page view pays for it.
 * The panel is fetched when a shopper shows intent.
 * @attr adapter - a built-in adapter's name, or the address of an ES module
 * @attr endpoint - where the gateway answers
 * @attr token-url - where the shop's signed token comes from; prefer it to `token`
 * @attr token - the token itself, for pages that no cache keeps
 * @attr locale - BCP 47; else the page's language, else the browser's
 * @attr market - which of the program's markets
 * @attr currency - ISO 4217
 * @attr position - bottom-end (default), bottom-start, bottom-left, bottom-right, or none
 * @attr anchor - selector of the page's own buttons and links that open the panel, beside them
 * @attr cart - "event" when the page answers cart events
 * @attr join - where the shop lets people join
 * @attr sign-in - where the shop lets people sign in
 * @attr page - the shop's own rewards page, linked to by browsers too old for the panel
 * @attr theme - light, dark, or auto (default)
 * @fires loyalty-open - The panel has opened.
 * @fires loyalty-close - The panel has closed.
 * @csspart launcher - the button
 * @cssprop --loyalty-accent - the button's colour
 * @cssprop --loyalty-on-accent - the colour on it
 * @cssprop --loyalty-font - typeface; the page's own unless set
 * @cssprop [--loyalty-launcher-offset-x=0px] - further from the side
 * @cssprop [--loyalty-launcher-offset-y=0px] - further from the bottom
 */
export class LoyaltyWidget extends Base {
  /** Fetches the panel; set by whichever entry defines the widget. */
  static load: (config: PageConfig) => Promise<PanelModule> = () => import('./page.js');

  /** The launcher's word, by language. */
  static words: Readonly<Record<string, string>> = { en: 'Rewards' };

  #launcher: HTMLElement | undefined;
  #module: Promise<PanelModule> | undefined;
  #panel: LoyaltyPanel | undefined;
  #opener: HTMLElement | undefined;
  #shopper: Pick<PageConfig, 'token' | 'getToken'> = {};
  #openers = OPENERS;
  #anchors = '';
  #wanted = false;
  #ending: AbortController | undefined;

  /** What the attributes and `identify` say. */
  get config(): PageConfig {
    const read = (name: string): string | undefined => this.getAttribute(name) ?? undefined;
    return {
      adapter: read('adapter'),
      endpoint: read('endpoint'),
      tokenUrl: read('token-url'),
      token: read('token'),
      locale: read('locale'),
      market: read('market'),
      currency: read('currency'),
      cart: read('cart'),
      join: read('join'),
      signIn: read('sign-in'),
      target: this,
      ...this.#shopper,
    };
  }

  connectedCallback(): void {
    const canOpen = canShowPanel();
    this.#launcher ??= this.#build(canOpen);
    this.style.setProperty('--loyalty-page-font', getComputedStyle(document.body).fontFamily);
    if (!canOpen) return;
    this.popover = 'manual';
    this.showPopover();
    this.#findAnchors();
    this.#ending = new AbortController();
    this.#listen(this.#ending.signal);
    providePageApi(this, this.#ending.signal);
    this.#followHash();
    if (document.querySelector(INLINE_TAGS.join())) void this.#startInline();
  }

  disconnectedCallback(): void {
    this.#ending?.abort();
  }

  #build(canOpen: boolean): HTMLElement {
    const page = canOpen ? undefined : (this.getAttribute('page') ?? undefined);
    const launcher = createLauncher(this.#word(), page);
    launcher.hidden = !canOpen && page === undefined;
    for (const intent of ['pointerenter', 'focus', 'touchstart']) {
      launcher.addEventListener(intent, this.#preload, { passive: true });
    }
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(widgetStyles);
    root.adoptedStyleSheets = [sheet];
    root.append(launcher);
    return launcher;
  }

  #word(): string {
    const { words } = LoyaltyWidget;
    const locale = this.getAttribute('locale') || document.documentElement.lang || navigator.language;
    return words[locale.split('-')[0]?.toLowerCase() ?? ''] ?? words.en ?? '';
  }

  #findAnchors(): void {
    const anchors = this.getAttribute('anchor') ?? '';
    let found = !anchors;
    try {
      found ||= document.querySelector(anchors) !== null;
      this.#anchors = anchors;
    } catch {
      report({ code: 'config', message: `data-anchor is not a CSS selector: ${anchors}` });
    }
    this.#openers = [OPENERS, this.#anchors].filter(Boolean).join();
    if (this.#launcher) this.#launcher.hidden = found && this.getAttribute('position') === 'none';
  }

  #listen(signal: AbortSignal): void {
    this.#launcher?.addEventListener('click', this.#toggle, {signal});
    this.addEventListener('loyalty-open', this.#onOpen, { signal });
    this.addEventListener('loyalty-close', this.#onClose, { signal });
    document.addEventListener('click', this.#onPageClick, { signal });
    document.addEventListener('loyalty-navigate', this.#onNavigate, { signal });
    addEventListener('hashchange', this.#followHash, { signal });
  }
}
