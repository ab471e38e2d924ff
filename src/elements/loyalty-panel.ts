import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import ArrowLeft from 'lucide/dist/esm/icons/arrow-left.mjs';
import CirclePlus from 'lucide/dist/esm/icons/circle-plus.mjs';
import Gift from 'lucide/dist/esm/icons/gift.mjs';
import House from 'lucide/dist/esm/icons/house.mjs';
import Users from 'lucide/dist/esm/icons/users.mjs';
import X from 'lucide/dist/esm/icons/x.mjs';
import type { Program } from '../adapters/adapter.js';
import type { Text } from '../locales/text.js';
import { base, buttons } from '../styles/base.js';
import { tokens } from '../styles/tokens.js';
import { define } from './define.js';
import { LoyaltyElement } from './element.js';
import { PanelEvent, pathTo, type NavigateEvent, type Place, type View } from './events.js';
import { icon } from './icons.js';
import { holdLayer } from './layer.js';
import './loyalty-home.js';
import { panelStyles } from './loyalty-panel.styles.js';
import { placeIn } from './place.js';
import { problem } from './view.js';
import { viewStyles } from './view.styles.js';
import { loadView } from './views.js';

const DESTINATIONS = [
  { view: 'home', picture: House },
  { view: 'earn', picture: CirclePlus },
  { view: 'rewards', picture: Gift },
  { view: 'refer', picture: Users },
] as const;

/** Who is no member yet reads at home what they would get. */
const MEMBERS_ONLY: readonly View[] = ['refer', 'vouchers', 'activity'];

const SHEET = '(max-width: 480px), (max-height: 480px)';

/**
 * @summary The rewards panel: a card in the corner on a desktop, a sheet over the whole screen on a phone.
 * @fires loyalty-open - It has opened.
 * @fires loyalty-close - It has closed.
 * @csspart panel - the card or sheet
 * @csspart header - the bar with close and back
 * @csspart navigation - the destinations
 */
export class LoyaltyPanel extends LoyaltyElement {
  static override styles = [tokens, base, buttons, viewStyles, panelStyles];

  static override properties = {
    view: { reflect: true },
    item: {},
    missing: { state: true },
  };

  readonly #program = this.follow('$program');
  readonly #member = this.follow('$member');
  #anchored: (() => void) | undefined;
  #connection: AbortController | undefined;
  /** While it is open and seen. */
  #seen: AbortController | undefined;
  /** The page has a layer of its own over us. */
  #isAside = false;
  /** A sheet that was closed for that layer, and comes back after it. */
  #isSuspended = false;
  #shown: LoyaltyElement | undefined;
  #origin: View = 'home';

  /** The view shown; set it to go there. */
  view: View = 'home';

  /** What to go to in the view: the id of a reward or of a rule. */
  item: string | undefined;

  /** The view's file could not be fetched. */
  protected missing = false;

  /** Told whenever it comes to the page, with a signal of its leaving. */
  connected: ((signal: AbortSignal) => void) | undefined;

  /** It was closed by a click elsewhere, where the focus now belongs. */
  isLeft = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('loyalty-navigate', this.#onNavigate);
    const { signal } = (this.#connection = new AbortController());
    addEventListener('pageshow', this.#onPageShow, { signal });
    this.connected?.(signal);
    const dialog = this.#dialog;
    if (!dialog) return;
    // Another page, shown without loading it: the card stays as it is, what it shows may have changed.
    void this.client?.actions.refresh();
    if (dialog.open) this.#hold(dialog);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('loyalty-navigate', this.#onNavigate);
    this.#connection?.abort();
    this.#seen?.abort();
    this.#anchored?.();
    this.#anchored = undefined;
    if (this.#dialog?.matches(':modal')) this.hide();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#fallBack();
    if (changed.has('view')) void this.#fetchView();
  }

  /** Not before there are words: it would have neither a name nor anything to say. */
  get #dialog(): HTMLDialogElement | null | undefined {
    return this.shadowRoot?.querySelector('dialog');
  }

  get #main(): HTMLElement | null {
    return this.renderRoot.querySelector('section');
  }

  get isOpen(): boolean {
    return this.#isSuspended || (this.#dialog?.open ?? false);
  }

  /** Lets a layer of the page have the screen, or comes back after it; steals no focus in either case. */
  stand(isAside: boolean): void {
    if (isAside === this.#isAside) return;
    this.#isAside = isAside;
    this.toggleAttribute('aside', isAside);
    const dialog = this.#dialog;
    if (isAside && dialog?.matches(':modal')) {
      this.#isSuspended = true;
      this.#seen?.abort();
      dialog.close();
    } else if (this.#isSuspended) {
      this.#isSuspended = false;
      dialog?.showModal();
      if (dialog) this.#hold(dialog);
    }
  }

  /** Opens, or goes to another place ('rewards/ID'); beside `anchor` where one is given and the screen has room. */
  async show({ path = '', anchor }: { path?: string; anchor?: Element | undefined } = {}): Promise<void> {
    if (!this.text) await this.begin();
    this.#go(placeIn(path));
    await this.updateComplete;
    const dialog = this.#dialog;
    if (!dialog || !this.#isToOpen(dialog)) return;
    await this.#open(dialog, anchor);
    this.dispatchEvent(new PanelEvent('loyalty-open'));
    this.client?.host.track('open', { view: this.view });
    if (this.#member.value) void this.client?.actions.refresh();
  }

  hide(): void {
    const wasSuspended = this.#isSuspended;
    this.#isSuspended = false;
    if (wasSuspended) this.#onClose();
    else this.#dialog?.close();
  }

  override render(): TemplateResult | typeof nothing {
    const { text } = this;
    if (!text) return nothing;
    const title = this.#program.value?.name ?? text.t('rewards');
    const deep = !DESTINATIONS.some(({ view }) => view === this.view);
    return html`<dialog part="panel" aria-label=${title} @close=${this.#onClose}>
      <div part="header">
        ${
          deep
            ? html`<button
                class="round"
                aria-label=${text.t('back')}
                @click=${() => {
                  this.#go({ view: this.#origin });
                }}
              >
                ${icon(ArrowLeft)}
              </button>`
            : nothing
        }
        <p class="title">${title}</p>
        <button class="round" aria-label=${text.t('close')} @click=${this.hide}>${icon(X)}</button>
      </div>
      <section tabindex="0" aria-label=${text.t(this.view)} class=${deep ? 'deep' : ''}>
        ${this.missing ? problem(text, 'problem', this.#fetchView) : this.#showView()}
      </section>
      ${this.#renderNavigation(text)}
    </dialog>`;
  }

  /** One element a view, kept while it is shown. */
  #showView(): HTMLElement {
    const tag = `loyalty-${this.view}` as const;
    if (this.#shown?.localName !== tag) this.#shown = document.createElement(tag);
    return Object.assign(this.#shown, { client: this.client, item: this.item });
  }

  #renderNavigation(text: Text): TemplateResult | typeof nothing {
    const program = this.#program.value;
    const shown = program ? DESTINATIONS.filter(({ view }) => this.#offers(view, program)) : [];
    if (shown.length < 2) return nothing;
    return html`<nav part="navigation" aria-label=${text.t('sections')}>
      ${shown.map(
        ({ view, picture }) =>
          html`<button
            aria-current=${view === this.view ? 'page' : nothing}
            @click=${() => {
              this.#go({ view });
            }}
          >
            ${icon(picture)}<span>${text.t(view)}</span>
          </button>`,
      )}
    </nav>`;
  }

  #offers(view: View, program: Program): boolean {
    if (view === 'earn') return program.earning.length > 0;
    if (view === 'rewards') return program.rewards.length > 0;
    if (view === 'refer') return program.referral !== undefined && this.#member.value?.state === 'enrolled';
    return true;
  }

  #go({ view, item }: Place): void {
    const isHere = view === this.view && !item;
    this.item = item;
    if (isHere) return;
    if (DESTINATIONS.some((each) => each.view === this.view)) this.#origin = this.view;
    this.view = view;
    if (item) this.#showAnew();
    if (this.isOpen) {
      this.#main?.scrollTo(0, 0);
      this.#main?.focus();
      this.client?.host.track('view', { view });
    }
  }

  /** An item is gone to by an element that is new to it, also when it is asked for again. */
  #showAnew(): void {
    this.#shown = undefined;
    this.requestUpdate();
  }

  /** The place is remembered, for when they have joined. */
  #fallBack(): void {
    const { state } = this.#member.value ?? {};
    const isMember = state !== 'guest' && state !== 'candidate';
    if (isMember || !MEMBERS_ONLY.includes(this.view)) return;
    this.client?.actions.intend(pathTo(this));
    this.view = 'home';
    this.item = undefined;
  }

  async #fetchView(): Promise<void> {
    const { view } = this;
    const isThere = await loadView(view, this.client?.locale);
    if (view === this.view) this.missing = !isThere;
  }

  /** Asked for while a layer of the page is over it, an open card has to come above that layer. */
  #isToOpen(dialog: HTMLDialogElement): boolean {
    if (!this.isOpen) return true;
    if (!this.#isAside || dialog.matches(':modal')) return false;
    dialog.removeAttribute('open');
    return true;
  }

  async #open(dialog: HTMLDialogElement, anchor: Element | undefined): Promise<void> {
    const isSheet = matchMedia(SHEET).matches;
    this.isLeft = this.#isSuspended = false;
    if (isSheet || this.#isAside) dialog.showModal();
    else dialog.show();
    this.#hold(dialog);
    this.#main?.focus();
    if (isSheet || this.#isAside || !anchor) return;
    const { anchorTo } = await import('./anchor.js');
    if (this.isOpen) this.#anchored = anchorTo(dialog, anchor);
  }

  #hold(dialog: HTMLDialogElement): void {
    this.#seen?.abort();
    const { signal } = (this.#seen = new AbortController());
    const host = ((this.getRootNode() as Partial<ShadowRoot>).host ?? this) as HTMLElement;
    const isCovered = (): boolean => this.#isAside && !dialog.matches(':modal');
    const close = (how: 'escape' | 'outside'): void => {
      this.isLeft = how === 'outside';
      this.hide();
    };
    holdLayer({ dialog, host, isCovered, close }, signal);
    if (dialog.matches(':modal')) void hold('holdScreen', dialog, signal);
    const onFocus = (event: FocusEvent): void => {
      const value = (event.composedPath()[0] as Element).matches('input,select,textarea');
      // Scripts that hear keys before us see the host alone, and leave such elements theirs.
      Object.defineProperty(host, 'isContentEditable', { configurable: true, value });
      if (value) void hold('keepKeys', host, signal);
    };
    dialog.addEventListener('focusin', onFocus, { signal });
  }

  readonly #onClose = (): void => {
    if (this.isOpen) return;
    this.#seen?.abort();
    this.#anchored?.();
    this.#anchored = undefined;
    this.dispatchEvent(new PanelEvent('loyalty-close'));
    this.client?.host.track('close');
  };

  /** Out of the browser's memory: as it was, which need not be as it is. */
  readonly #onPageShow = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) void this.client?.actions.refresh();
  };

  readonly #onNavigate = (event: NavigateEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    this.#go(event);
  };
}

/** What only sheets and fields need; the panel works without. */
async function hold(what: 'holdScreen' | 'keepKeys', element: HTMLElement, signal: AbortSignal): Promise<void> {
  const holding = await import('./holding.js').catch(() => undefined);
  holding?.[what](element, signal);
}

define('loyalty-panel', LoyaltyPanel);

declare global {
  interface HTMLElementTagNameMap {
    'loyalty-panel': LoyaltyPanel;
  }
}
