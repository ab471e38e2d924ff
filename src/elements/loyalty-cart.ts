import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { CartWay, Member } from '../adapters/adapter.js';
import { wayId, type CartState, type Using } from '../client/way.js';
import { base, buttons } from '../styles/base.js';
import { tokens } from '../styles/tokens.js';
import { onStep } from './amount.js';
import { lead, type Amount } from './cart-lead.js';
import { contentOf, isOver, isReady, sortOffers, type CartOffers } from './cart-offers.js';
import { invitation, told, type Sight } from './cart-told.js';
import { distance, otherWays } from './cart-ways.js';
import { define } from './define.js';
import { LoyaltyElement } from './element.js';
import { cartStyles } from './loyalty-cart.styles.js';
import type { Scene } from './view.js';

/** How many points the shopper chose to give for one way. */
interface Choice {
  id: string;
  points: number;
}

/**
 * @summary What the shopper can use on the cart of this moment, in one tap: a voucher they hold, else points; what is in the
 * cart and how to take it out; how far it is to what can't be used yet. Draws nothing where there is nothing to use.
 * @attr offering - set by itself while there is a primary button: what stands around can then ask more softly
 * @csspart cart - the whole of it
 * @csspart use - the button that uses what is offered first
 * @csspart bar - how much of what it takes is there
 */
export class LoyaltyCart extends LoyaltyElement {
  static override styles = [tokens, base, buttons, cartStyles];

  static override words = ['cart'] as const;

  static override properties = {
    compact: { type: Boolean, reflect: true },
    choice: { state: true },
    choosing: { state: true },
    adjustable: { state: true },
  };

  readonly #program = this.follow('$program');
  readonly #member = this.follow('$member');
  readonly #cart = this.follow('$cart');
  readonly #using = this.follow('$using');
  /** What has been told for long enough. */
  readonly #past = new WeakSet<Using>();
  /** The cart that was last asked about; undefined before the first answer. */
  #content: string | undefined;
  /** It could not be told what can be used on it. */
  #failed = false;
  #stop: (() => void) | undefined;

  private choice?: Choice;
  private choosing = false;
  private adjustable = false;

  /** Only the one thing that can be used now, for a place among other things. */
  compact = false;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#followCart();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop?.();
    this.#stop = undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('client')) {
      this.#content = undefined;
      this.#followCart();
    }
    this.#notice(this.#cart.value);
  }

  /** The button that was pressed may be gone, or be another way's now: reading goes on at what came of it. */
  protected override update(changed: PropertyValues<this>): void {
    const before = this.#focused;
    const way = before?.dataset.way;
    super.update(changed);
    this.toggleAttribute('offering', this.renderRoot.querySelector('.primary') !== null);
    if (before && (!this.#focused || this.#focused.dataset.way !== way)) this.#focusNews();
  }

  get #focused(): HTMLElement | null | undefined {
    return this.shadowRoot?.activeElement as HTMLElement | null | undefined;
  }

  #focusNews(): void {
    const find = (selector: string): HTMLElement | null => this.renderRoot.querySelector(selector);
    const chooser = this.compact ? find('loyalty-amount') : null;
    (chooser ?? find('.told [tabindex]') ?? find('[part=cart]'))?.focus();
  }

  #followCart(): void {
    this.#stop?.();
    this.#stop = this.isConnected ? this.client?.actions.followCart() : undefined;
  }

  /** A change of what is in the cart puts an end to what was told about the last one. */
  #notice(state: CartState | undefined): void {
    if (state?.phase !== 'ready' && state?.phase !== 'failed') return;
    const content = contentOf(state);
    if (this.#content !== undefined && this.#content !== content) this.#forget();
    this.#content = content;
    this.#failed = state.phase === 'failed';
  }

  #forget(): void {
    for (const using of Object.values(this.#using.value ?? {})) if (isOver(using)) this.#past.add(using);
  }

  #sight(scene: Scene): Sight {
    const { actions } = scene.client;
    return {
      ...scene,
      use: (way, options) => {
        this.#forget();
        void actions.useInCart(way, { ...this.#pointsFor(way), ...options });
      },
      takeOut: (way) => {
        this.#forget();
        void actions.takeOut(way);
      },
      openVouchers: () => {
        this.navigate('vouchers');
      },
      dismiss: (using) => {
        this.#past.add(using);
        this.requestUpdate();
      },
    };
  }

  /** On a narrow place it is fetched when asked for; without it the most can still be used. */
  #amountFor(way: CartWay): Amount {
    const wanted = !this.compact || this.choosing;
    if (way.range && wanted && !this.adjustable) void this.#fetchAmount();
    return {
      points: this.#pointsFor(way).points ?? way.points,
      choose: (points) => {
        this.choice = { id: wayId(way), points };
      },
      adjust: this.compact && !(wanted && this.adjustable) ? () => void (this.choosing = true) : undefined,
      adjustable: wanted && this.adjustable,
    };
  }

  async #fetchAmount(): Promise<void> {
    this.adjustable = await import('./loyalty-amount.js').then(
      () => true,
      () => false,
    );
  }

  /** As chosen, else as the backend proposes; nothing where there is no choice. */
  #pointsFor(way: CartWay): { points?: number } {
    const { range, points } = way;
    if (!range) return {};
    const chosen = this.choice?.id === wayId(way) ? this.choice.points : points;
    return { points: onStep(range, chosen ?? range.max) };
  }

  readonly #openPanel = (): void => {
    this.navigate('home');
  };

  override render(): unknown {
    const { client, text } = this;
    const program = this.#program.value;
    const member = this.#member.value;
    const cart = this.#cart.value;
    if (!client || !text || !program || !member || !cart) return nothing;
    const sight = this.#sight({ client, text, program, member });
    if (member.state === 'guest' || member.state === 'candidate') {
      return this.compact ? nothing : invitation(sight, this.#openPanel);
    }
    if (member.state === 'blocked') return nothing;
    if (this.#content === undefined) return cart.phase === 'checking' ? this.#renderSkeleton() : nothing;
    if (this.#failed) return this.#renderProblem(sight);
    return this.#renderOffers(this.#offers(cart, member), sight);
  }

  /** Whoever owes points has none to use; a voucher is theirs all the same. */
  #offers({ ways }: CartState, { points }: Member): CartOffers {
    const current = Object.entries(this.#using.value ?? {}).filter(([, using]) => !this.#past.has(using));
    const theirs = points && points.owed > 0 ? ways.filter(({ voucher }) => voucher) : ways;
    const offers = sortOffers(theirs, Object.fromEntries(current));
    if (!this.compact) return offers;
    const { news, first } = offers;
    const isForHome = first && (isReady(first) || first.way.refusal?.toGo);
    return { news, first: isForHome ? first : undefined, others: [] };
  }

  #renderOffers({ news, first, others }: CartOffers, sight: Sight): TemplateResult | typeof nothing {
    if (news.length === 0 && !first && others.length === 0) return nothing;
    const { text } = sight;
    return html`<section part="cart" tabindex="-1" aria-label=${text.t('cartTitle')}>
      ${this.compact ? nothing : html`<h2>${text.t('cartTitle')}</h2>`}
      <div class="told" role="status" aria-atomic="false">${news.map((each) => told(each, sight))}</div>
      ${first && (isReady(first) ? lead(first, this.#amountFor(first.way), sight) : distance(first.way, sight))}
      ${others.length > 0 ? otherWays(others, first !== undefined || news.length > 0, sight) : nothing}
    </section>`;
  }

  #renderProblem({ text }: Sight): TemplateResult | typeof nothing {
    if (this.compact) return nothing;
    return html`<section part="cart" class="line" tabindex="-1" aria-label=${text.t('cartTitle')}>
      <p role="alert">${text.t('cartFailed')}</p>
      <button
        class="link"
        @click=${() => {
          this.#followCart();
        }}
      >
        ${text.t('retry')}
      </button>
    </section>`;
  }

  /** The shape of what comes, where there is room kept for it. */
  #renderSkeleton(): TemplateResult | typeof nothing {
    if (this.compact) return nothing;
    return html`<div class="skeleton" aria-hidden="true"><i></i><i></i></div>`;
  }
}

define('loyalty-cart', LoyaltyCart);

declare global {
  interface HTMLElementTagNameMap {
    'loyalty-cart': LoyaltyCart;
  }
}
