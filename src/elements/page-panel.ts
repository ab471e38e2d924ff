import type { Client } from '../client/client.js';
import { destroyPageClient, pageClient, providePageClient, type PageConfig } from '../client/page.js';
import type { LoyaltyElement } from './element.js';
import { hasInline, inlineElements } from './inline-tags.js';
import './loyalty-balance.js';
import './loyalty-panel.js';
import './loyalty-tier-progress.js';
import type { NavigateEvent } from './events.js';
import type { LoyaltyWidget, Shopper } from './loyalty-widget.js';
import { placeIn } from './place.js';
import { checkSettings, readTags } from './settings.js';
import { loaded } from './views.js';

/** The page's one panel and all that the launcher leaves to it; fetched when a shopper shows intent. */
export class PagePanel {
  readonly #panel = document.createElement('loyalty-panel');
  #opener: HTMLElement | undefined;
  #wanted = false;
  #client: Promise<Client> | undefined;
  readonly #ending = new AbortController();
  #isWaking = false;

  constructor(private readonly widget: LoyaltyWidget) {
    const panel = this.#panel;
    panel.addEventListener('loyalty-open', this.#onOpen);
    panel.addEventListener('loyalty-close', this.#onClose);
    panel.connected = (signal) => {
      document.addEventListener('loyalty-navigate', this.#onNavigate, { signal });
    };
    readTags(widget);
    checkSettings(widget);
    widget.style.setProperty('--loyalty-page-font', pageFont());
    widget.shadowRoot?.append(panel);
    this.stand();
  }

  private get launcher(): HTMLElement {
    return this.widget.shadowRoot?.firstElementChild as HTMLElement;
  }

  /** What the launcher found on its look around: whether it has to stand aside, and where it went in its corner. */
  stand(): void {
    const panel = this.#panel;
    const [x = 0, y = 0] = this.launcher.style.translate.split(' ').map((distance) => parseFloat(distance) || 0);
    panel.style.setProperty('--_aside', `${String(Math.abs(x))}px`);
    panel.style.setProperty('--_up', `${String(-y)}px`);
    panel.stand(this.launcher.inert);
  }

  /** Opens, goes to another place, or closes where the same opener is used again. */
  async ask(path?: string, opener = this.#focused()): Promise<void> {
    if (this.#panel.isOpen && opener && (opener === this.#opener || opener === this.launcher)) this.close();
    else await this.#show(path, opener);
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

  /** Ends the page's client. Elements that stand in the page keep what they show, and take the next client. */
  async destroy(): Promise<void> {
    this.#ending.abort();
    this.#panel.hide();
    const ended = await this.#client;
    this.#client = this.#panel.client = undefined;
    await destroyPageClient();
    const left = (inlineElements() as LoyaltyElement[]).filter(({ client }) => client === ended);
    for (const element of left) void pageClient().then((client) => (element.client = client));
  }

  /** What a page wants before a shopper does: elements of ours in the page itself, or going on after signing in. */
  async start(): Promise<void> {
    if (hasInline()) void loaded(() => this.#wakeInline());
    const { actions } = await this.#provideClient();
    await actions.start();
  }

  /** Once, however often the page is swapped around us. */
  async #wakeInline(): Promise<void> {
    const { wakeInline } = await import('./waking.js');
    if (!this.#isWaking && !this.#ending.signal.aborted) wakeInline(this.#ending.signal);
    this.#isWaking = true;
  }

  #provideClient(): Promise<Client> {
    return (this.#client ??= this.#makeClient());
  }

  async #makeClient(): Promise<Client> {
    const client = await providePageClient(this.#config());
    client.stores.$member.subscribe(() => {
      this.#goOn(client);
    });
    return client;
  }

  /** Who has become a member finds what they meant to have, unless they look at something else by now. */
  #goOn({ actions }: Client): void {
    const path = actions.takeIntent();
    if (!path) return;
    const { isOpen, view } = this.#panel;
    if (!isOpen || view === 'home' || view === placeIn(path).view) void this.#show(path, this.#focused());
  }

  async #show(path: string | undefined, opener: HTMLElement | undefined): Promise<void> {
    const panel = this.#panel;
    if (opener) this.#opener = opener;
    this.#wanted = true;
    panel.client ??= await this.#provideClient();
    panel.setAttribute('position', this.#side());
    await panel.show({ ...(path && { path }), anchor: this.#anchor(opener) });
    if (!this.#wanted) panel.hide();
  }

  /** The opener, where the merchant named it as a place for the panel to stand beside. */
  #anchor(opener: HTMLElement | undefined): HTMLElement | undefined {
    const anchors = this.widget.getAttribute('anchor');
    return anchors && CSS.supports(`selector(:is(${anchors}))`) && opener?.matches(anchors) ? opener : undefined;
  }

  /** The attributes are the config: `token-url` is its `tokenUrl`. */
  #config(): PageConfig {
    readTags(this.widget);
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
    if (!this.#panel.isLeft && !this.#focused()) opener.focus({ preventScroll: true });
  };

  /** From a view that stands in the page itself. */
  readonly #onNavigate = (event: NavigateEvent): void => {
    event.preventDefault();
    void this.widget.open(event.path);
  };

  /** What has the focus on the page around the widget. */
  #focused(): HTMLElement | undefined {
    const { activeElement } = document;
    const isOurs = activeElement === this.widget || activeElement === document.body;
    return activeElement instanceof HTMLElement && !isOurs ? activeElement : undefined;
  }
}

/** What browsers fall back to is nobody's choice. */
const pageFont = (): string => getComputedStyle(document.body).fontFamily.replace(/^.?Times.*/, '');

const camelCase = (name: string): string => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

function tokenSource(shopper: Shopper): NonNullable<PageConfig['getToken']> {
  return async () => (typeof shopper === 'function' ? shopper() : shopper);
}
