import { report } from '../client/report.js';
import { define } from './define.js';
import { isExpected } from './expected.js';
import { inlineElements } from './inline-tags.js';
import { languageIn } from './language.js';
import { createLauncher } from './launcher.js';
import { widgetStyles } from './loyalty-widget.styles.js';
import { hearOpeners, type Ask } from './openers.js';
import type { PagePanel } from './page-panel.js';

export { languageIn, report };

/** What `load` fetches: `elements/page-panel.ts`. */
export interface PanelModule {
  PagePanel: typeof PagePanel;
}

/** A call made before the widget was there: `(window.loyalty ||= []).push(['open', 'earn'])`. */
export type QueuedCall = [method: 'open' | 'close' | 'refresh' | 'identify' | 'destroy' | 'on', ...input: unknown[]];

declare global {
  interface Window {
    /** The widget, for the merchant's own scripts; a queue of calls until it is there. */
    loyalty?: LoyaltyWidget | QueuedCall[];
  }
}

type Token = string | undefined;

/** A token the shop signed, or a function that gets one; `undefined` for a guest. */
export type Shopper = Token | (() => Promise<Token>);

/** Node has no HTMLElement; importing must not throw there. */
const Base = (globalThis.HTMLElement as typeof HTMLElement | undefined) ?? (Object as unknown as typeof HTMLElement);

/**
 * @summary The launcher in the corner, and the door to all else: without a framework, since every page view pays for it.
 * The panel is fetched when a shopper shows intent.
 * @attr adapter - a built-in adapter's name, or the address of an ES module
 * @attr endpoint - where the gateway answers
 * @attr options - what else the adapter asks for, as JSON
 * @attr token-url - where the shop's signed token comes from; prefer it to `token`
 * @attr token - the token itself, for pages that no cache keeps
 * @attr locale - BCP 47; else the page's language, else the browser's
 * @attr market - which of the program's markets
 * @attr currency - ISO 4217
 * @attr position - bottom-end (default), bottom-start, bottom-left, bottom-right, or none
 * @attr anchor - selector of the page's own buttons and links that open the panel, beside them
 * @attr cart - "event" when the page answers cart events
 * @attr join - where the shop lets people join; "event" when the page makes accounts itself
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
  /** Fetches the panel; the entry that brings the widget says how. */
  static load: (widget: LoyaltyWidget) => Promise<PanelModule>;

  /** The launcher's word, by language. */
  static words: Readonly<Record<string, string>>;

  #launcher: HTMLElement | undefined;
  #panel: Promise<PagePanel> | undefined;
  #ending: AbortController | undefined;

  /** Who is shopping, once `identify` has said so. */
  shopper: [Shopper] | undefined;

  connectedCallback(): void {
    const page = this.getAttribute('page');
    const ableToOpen = canShowPanel(this);
    if (!ableToOpen && !page) return;
    this.#launcher ??= this.#createLauncher(ableToOpen ? null : page);
    if (!ableToOpen) return;
    // What browsers fall back to is nobody's choice.
    const pageFont = getComputedStyle(document.body).fontFamily.replace(/^.?Times.*/, '');
    this.style.setProperty('--loyalty-page-font', pageFont);
    this.popover = 'manual';
    this.showPopover();
    this.#ending = new AbortController();
    this.#listen(this.#launcher, this.#ending.signal);
    this.#takeName();
    if (inlineElements().length === 0 && !isExpected()) return;
    void this.#hand((panel) => panel.start(), this.#fetch(this.#launcher));
  }

  disconnectedCallback(): void {
    this.#ending?.abort();
    if (window.loyalty === this) delete window.loyalty;
  }

  /** Opens the panel, or goes to another view: home, earn, rewards, refer, vouchers, activity or perks. */
  open(view?: string): Promise<void> {
    return this.#ask(view);
  }

  close(): Promise<void> {
    return this.#hand((panel) => {
      panel.close();
    });
  }

  /** Asks the backend again. */
  refresh(): Promise<void> {
    return this.#hand((panel) => panel.refresh());
  }

  /** Says who is shopping now, by a token the shop signed or a function that gets one; `undefined` for a guest. */
  identify(...shopper: [Shopper]): Promise<void> {
    this.shopper = shopper;
    return this.#hand((panel) => panel.identify(...shopper));
  }

  /** Takes the widget and everything it added off the page. */
  destroy(): Promise<void> {
    this.remove();
    return this.#hand((panel) => panel.destroy());
  }

  /** Calls back for what a shopper does ('redeem', 'apply', …, or '*'); the answer ends it. */
  on(action: string, listener: (detail: unknown, action: string) => void): () => void {
    const hear = (event: HTMLElementEventMap['loyalty-track']): void => {
      if (action === '*' || action === event.action) listener(event.detail, event.action);
    };
    this.addEventListener('loyalty-track', hear);
    return () => {
      this.removeEventListener('loyalty-track', hear);
    };
  }

  /** Carries out calls written as data, as the queue does. */
  push(...calls: QueuedCall[]): void {
    for (const [method, ...input] of calls.filter(Array.isArray) as QueuedCall[]) {
      void (this[method] as ((...input: unknown[]) => unknown) | undefined)?.(...input);
    }
  }

  #createLauncher(page: string | null): HTMLElement {
    const { words } = LoyaltyWidget;
    const launcher = createLauncher(words[languageIn(words, this.getAttribute('locale'))] ?? '', page);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(widgetStyles);
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    root.append(launcher);
    return launcher;
  }

  #listen(launcher: HTMLElement, signal: AbortSignal): void {
    const preload = (): void => void this.#fetch(launcher).catch(() => undefined);
    launcher.addEventListener('pointerenter', preload, { signal });
    launcher.addEventListener('focus', preload, { signal });
    launcher.addEventListener('click', () => void this.#ask('', launcher), { signal });
    const anchor = this.getAttribute('anchor') ?? '';
    const anchors = !anchor || isSelector(anchor) ? anchor : ':not(*)';
    launcher.hidden = this.getAttribute('position') === 'none' && document.querySelector(anchors || '*') !== null;
    hearOpeners(anchors, (view, opener) => void this.#ask(view, opener), signal);
  }

  /** Becomes `window.loyalty` and carries out what was queued there. Somebody else's `loyalty` is left alone. */
  #takeName(): void {
    const queue = window.loyalty;
    if (queue && !Array.isArray(queue)) {
      if (queue.localName !== this.localName) report({ code: 'config', message: 'window.loyalty is not ours.' });
      return;
    }
    window.loyalty = this;
    this.push(...(queue ?? []));
  }

  async #ask(...asked: Parameters<Ask>): Promise<void> {
    const launcher = this.#launcher;
    if (!launcher) return;
    launcher.ariaBusy = 'true';
    await this.#hand((panel) => panel.ask(...asked), this.#fetch(launcher));
    launcher.ariaBusy = null;
  }

  /** What goes wrong is for the developer's console; the page gets no exception, the shopper a launcher that is quiet. */
  async #hand(task: (panel: PagePanel) => Promise<void> | void, fetching = this.#panel): Promise<void> {
    try {
      const panel = await fetching;
      if (panel) await task(panel);
    } catch (error) {
      report({ code: 'unavailable', message: String(error) });
    }
  }

  /** Fetches once; a failure is forgotten, so that the next intent tries again. */
  #fetch(launcher: HTMLElement): Promise<PagePanel> {
    this.#panel ??= LoyaltyWidget.load(this)
      .then(({ PagePanel }) => new PagePanel(this, launcher))
      .catch((error: unknown) => {
        this.#panel = undefined;
        throw error;
      });
    return this.#panel;
  }
}

/** Chrome 123, Firefox 128, Safari 17.5. */
function canShowPanel(widget: HTMLElement): boolean {
  return 'popover' in widget && CSS.supports('color', 'light-dark(red,red)');
}

/** Without the exception that a selector with a slip in it throws. */
function isSelector(text: string): boolean {
  return CSS.supports(`selector(:not(${text}))`);
}

define('loyalty-widget', LoyaltyWidget);

declare global {
  interface HTMLElementTagNameMap {
    'loyalty-widget': LoyaltyWidget;
  }
}
