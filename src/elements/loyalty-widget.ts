import { complain } from '../client/report.js';
import { roomFor } from './corner.js';
import { isExpected } from './expected.js';
import { hasInline } from './inline-tags.js';
import { languageIn } from './language.js';
import { createLauncher } from './launcher.js';
import { widgetStyles } from './loyalty-widget.styles.js';
import { hearOpeners, type Heard } from './openers.js';
import type { PagePanel } from './page-panel.js';
import { isShutOut, watchSurroundings } from './surroundings.js';

export { complain, languageIn };

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

/** What the panel does for the launcher. */
type Told = 'start' | 'ask' | 'close' | 'refresh' | 'identify' | 'destroy' | 'stand';

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

  /** The tags that ask for the widget: their release, whether they were found by their name alone, and where they are from. */
  tags: [tag: HTMLScriptElement, release: string, isFound: boolean, base: URL][] | undefined;

  /** Told when the page takes the widget away; not when it is destroyed. */
  gone: (() => void) | undefined;

  connectedCallback(): void {
    const ableToOpen = canShowPanel(this);
    const page = ableToOpen ? '' : this.getAttribute('page');
    if (page === null) return;
    const launcher = (this.#launcher ??= this.#createLauncher(page));
    if (!ableToOpen) return;
    this.popover = 'manual';
    this.showPopover();
    const { signal } = (this.#ending = new AbortController());
    const heard: Heard = { capture: true, signal };
    hearOpeners(this.#selector('anchor'), (...asked) => void this.open(...asked), heard);
    watchSurroundings(() => {
      this.#look(launcher);
    }, heard);
    this.#takeName();
    if (hasInline() || isExpected()) void this.#tell('start', [], this.#fetch());
  }

  disconnectedCallback(): void {
    this.#ending?.abort();
    if (window.loyalty === this) delete window.loyalty;
    this.gone?.();
  }

  /**
   * Opens the panel, or goes to another view: home, earn, rewards, refer, vouchers, activity or perks. `opener` gets the
   * focus back in the end; where it was used to open the panel, it closes it.
   */
  async open(view?: string, opener?: HTMLElement): Promise<void> {
    const launcher = this.#launcher;
    if (!launcher) return;
    launcher.ariaBusy = 'true';
    await this.#tell('ask', [view, opener], this.#fetch());
    launcher.ariaBusy = null;
  }

  close(): Promise<void> {
    return this.#tell('close');
  }

  /** Asks the backend again. */
  refresh(): Promise<void> {
    return this.#tell('refresh');
  }

  /** Says who is shopping now, by a token the shop signed or a function that gets one; `undefined` for a guest. */
  identify(...shopper: [Shopper]): Promise<void> {
    this.shopper = shopper;
    return this.#tell('identify', shopper);
  }

  /** Takes the widget and everything it added off the page. */
  destroy(): Promise<void> {
    this.gone = undefined;
    // Some old libraries give elements a `remove` that throws where there is nothing to remove them from.
    this.parentNode?.removeChild(this);
    return this.#tell('destroy');
  }

  /** Calls back for what a shopper does ('redeem', 'apply', …, or '*'); the answer ends it. */
  on(action: string, listener: (detail: unknown, action: string) => void): () => void {
    const ending = new AbortController();
    const hear = (event: HTMLElementEventMap['loyalty-track']): void => {
      if (action === '*' || action === event.action) listener(event.detail, event.action);
    };
    this.addEventListener('loyalty-track', hear, ending);
    return () => {
      ending.abort();
    };
  }

  /** Carries out calls written as data, as the queue does. */
  push(...calls: QueuedCall[]): void {
    for (const call of calls as Iterable<QueuedCall | null>) {
      const [method, ...input] = call ?? [];
      void (this[method as 'open'] as ((...input: unknown[]) => unknown) | undefined)?.(...input);
    }
  }

  #createLauncher(page: string): HTMLElement {
    const { words } = LoyaltyWidget;
    const launcher = createLauncher(words[languageIn(words, this.getAttribute('locale'))] as string, page);
    launcher.onpointerenter = launcher.onfocus = () => void this.#fetch().catch(() => undefined);
    if (!page) launcher.onclick = () => void this.open('', launcher);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(widgetStyles);
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    root.append(launcher);
    return launcher;
  }

  /** Hides the launcher where it has no business, and moves it from what else stands in its corner. */
  #look(launcher: HTMLElement): void {
    const away = (launcher.inert = isShutOut(this));
    const standsIn = this.getAttribute('anchor') && !document.querySelector(this.#selector('anchor'));
    launcher.hidden = away || (this.getAttribute('position') === 'none' && !standsIn);
    if (!launcher.hidden && this.getAttribute('avoid') !== 'none') {
      launcher.style.cssText = roomFor(this, `${this.#selector('avoid')},:focus-visible:not(main)`);
    }
    void this.#tell('stand');
  }

  /** Of an attribute; one that selects nothing where it is left out or has a slip in it, for which browsers throw. */
  #selector(name: string): string {
    // Left out it is null, which selects what goes by that name: nothing.
    const text = this.getAttribute(name) as string;
    return CSS.supports(`selector(:is(${text}))`) ? text : ':not(*)';
  }

  /** Becomes `window.loyalty` and carries out what was queued there. Somebody else's `loyalty` is left alone. */
  #takeName(): void {
    const queue = window.loyalty ?? [];
    if (!Array.isArray(queue)) return;
    window.loyalty = this;
    this.push(...queue);
  }

  /** What goes wrong is for the developer's console; the page gets no exception, the shopper a launcher that is quiet. */
  async #tell(method: Told, input: unknown[] = [], panel = this.#panel): Promise<void> {
    try {
      const told = (await panel) as Record<Told, (...input: unknown[]) => unknown> | undefined;
      await told?.[method](...input);
    } catch (error) {
      complain('unavailable', error);
    }
  }

  /** Fetches once; a failure is forgotten, so that the next intent tries again. */
  #fetch(): Promise<PagePanel> {
    return (this.#panel ??= LoyaltyWidget.load(this)
      .then(({ PagePanel }) => new PagePanel(this))
      .catch((error: unknown) => {
        this.#panel = undefined;
        throw error;
      }));
  }
}

/** Chrome 123, Firefox 128, Safari 17.5. */
function canShowPanel(widget: HTMLElement): boolean {
  return 'showPopover' in widget && CSS.supports('color', 'light-dark(red,red)');
}

// Node has no elements, a page at times a widget already.
const registry = globalThis.customElements as CustomElementRegistry | undefined;
if (!registry?.get('loyalty-widget')) registry?.define('loyalty-widget', LoyaltyWidget);

declare global {
  interface HTMLElementTagNameMap {
    'loyalty-widget': LoyaltyWidget;
  }
}
