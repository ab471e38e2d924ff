import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import Check from 'lucide/dist/esm/icons/check.mjs';
import Copy from 'lucide/dist/esm/icons/copy.mjs';
import type { RewardKind, Voucher } from '../adapters/adapter.js';
import type { Client } from '../client/client.js';
import type { Text } from '../locales/text.js';
import { base, buttons } from '../styles/base.js';
import { tokens } from '../styles/tokens.js';
import { copyText } from './copy.js';
import { define } from './define.js';
import { LoyaltyElement } from './element.js';
import { icon } from './icons.js';
import { voucherStyles } from './loyalty-voucher.styles.js';
import { isUsable } from './voucher-state.js';
import { factsOf, holdingWords, occasionOf, sourceWords, stateWords, type Holding } from './voucher-words.js';
import { titled } from './worth.js';

/** Milliseconds for which the button says that it has copied. */
const COPIED_FOR = 2500;

/** What a drawing needs besides the element's own state. */
interface Sight {
  client: Client;
  text: Text;
  voucher: Voucher;
  holding: Holding | undefined;
}

/** What no cart has a use for. */
const OFF_CART: readonly RewardKind[] = ['donation', 'early_access', 'experience', 'content'];

/**
 * @summary A voucher the shopper holds, as a ticket: the code, copying it, putting it into the cart, giving it back.
 * @csspart ticket - the whole voucher
 * @csspart code - the code
 * @csspart copy - the button that copies the code
 * @csspart apply - the button that puts the code into the cart, then opens the cart
 * @csspart open - the link to what the voucher opens
 * @csspart calendar - the button that hands out a calendar file
 */
export class LoyaltyVoucher extends LoyaltyElement {
  static override styles = [tokens, base, buttons, voucherStyles];

  static override words = ['vouchers'] as const;

  static override properties = {
    copied: { state: true },
    unreachable: { state: true },
    voucher: { attribute: false },
    compact: { type: Boolean, reflect: true },
  };

  readonly #program = this.follow('$program');
  readonly #holding = this.follow('$holding');
  readonly #using = this.follow('$using');
  #timer = 0;
  #stopFollowing: (() => void) | undefined;

  get #ticket(): HTMLElement {
    return this.renderRoot.querySelector('[part=ticket]') as HTMLElement;
  }
  get #code(): HTMLElement {
    return this.renderRoot.querySelector('code') as HTMLElement;
  }

  private copied: 'no' | 'yes' | 'by_hand' = 'no';
  private unreachable = false;

  /** What to show; the element itself follows what the shopper does with it. */
  voucher?: Voucher;

  /** Smaller, and without a primary button, for one among many. */
  compact = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    this.copied = 'no';
    this.#unfollow();
  }

  /** "In your cart" holds as long as the code is there, whoever takes it out. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('client')) this.#unfollow();
    const { client, voucher, isConnected } = this;
    if (isConnected && voucher && isForThisCart(voucher)) this.#stopFollowing ??= client?.actions.followCart();
  }

  #unfollow(): void {
    this.#stopFollowing?.();
    this.#stopFollowing = undefined;
  }

  protected override refocus(): void {
    this.#ticket.focus();
  }

  async #copy(code: string): Promise<void> {
    const copied = await copyText(code);
    clearTimeout(this.#timer);
    this.copied = copied ? 'yes' : 'by_hand';
    if (!copied) {
      getSelection()?.selectAllChildren(this.#code);
      return;
    }
    this.client?.host.track('copy', { what: 'voucher' });
    this.#timer = window.setTimeout(() => {
      this.copied = 'no';
    }, COPIED_FOR);
  }

  /** In the cart is in the cart, whoever has put it there. */
  #holdingOf({ id, code }: Voucher): Holding | undefined {
    const isIn = this.#using.value?.[id]?.step === 'applied';
    return isIn ? { step: 'applied', code } : this.#holding.value?.[id];
  }

  async #remember({ id, title, event }: Voucher): Promise<void> {
    if (!event) return;
    const calendar = await import('./calendar.js').catch(() => undefined);
    calendar?.downloadEvent({ id, title, ...event });
    this.unreachable = !calendar;
  }

  override render(): unknown {
    const { client, text, voucher } = this;
    if (!client || !text || !voucher) return nothing;
    const holding = this.#holdingOf(voucher);
    const sight = { client, text, voucher, holding };
    const standing = holding?.step === 'undone' ? 'undone' : isUsable(voucher) ? 'usable' : 'over';
    const usable = standing === 'usable';
    return html`<article part="ticket" class=${standing} tabindex="-1">
      <div class="stub">
        <h3>${titled(voucher.title, voucher.value, text)}</h3>
        <p class="small">${sourceWords(voucher, this.#program.value, text)}</p>
      </div>
      <div class="body">
        <p class="code">
          <span class="hidden">${text.t('voucherCode')}: </span><code part="code" dir="ltr">${voucher.code}</code>
        </p>
        ${usable ? this.#renderActions(sight) : nothing} ${this.#renderStatus(sight)}
        ${this.#renderFinePrint(sight, usable)} ${usable ? this.#renderUndo(sight) : nothing}
      </div>
    </article>`;
  }

  #renderActions(sight: Sight): TemplateResult {
    const { client, text, voucher } = sight;
    const { url, event, kind } = voucher;
    const copied = this.copied === 'yes';
    const canApply = client.host.canApply && isForThisCart(voucher);
    return html`<div class="actions">
      ${url ? html`<a class="button ${this.#weight}" part="open" href=${url}>${text.t('openContent')}</a>` : nothing}
      ${canApply ? this.#renderApply(sight) : nothing}
      <button
        class=${canApply || url || kind === 'donation' ? 'quiet' : this.#weight}
        part="copy"
        @click=${() => this.#copy(voucher.code)}
      >
        ${icon(copied ? Check : Copy)}${text.t(copied ? 'copied' : 'copyCode')}
      </button>
      ${
        event
          ? html`<button class="quiet" part="calendar" @click=${() => this.#remember(voucher)}>
              ${text.t('addToCalendar')}
            </button>`
          : nothing
      }
    </div>`;
  }

  get #weight(): 'primary' | 'quiet' {
    return this.compact ? 'quiet' : 'primary';
  }

  /** One button from "Apply" to "Open cart", so that the focus stays where it is. */
  #renderApply({ client, text, voucher, holding }: Sight): TemplateResult {
    const applied = holding?.step === 'applied';
    const busy = holding?.step === 'applying';
    return html`<button
      class=${this.#weight}
      part="apply"
      aria-disabled=${busy || nothing}
      @click=${() => {
        if (applied) client.host.openCart();
        else void client.actions.apply(voucher);
      }}
    >
      ${text.t(applied ? 'openCart' : busy ? 'applying' : 'apply')}
    </button>`;
  }

  /** Each of the two says its own thing: copying does not silence that the code is in the cart. */
  #renderStatus({ text, voucher, holding }: Sight): TemplateResult {
    const applied = holding?.step === 'applied';
    const shown = holding && holding.step !== 'applying' && holding.step !== 'undoing';
    return html`<p role="status" class=${this.copied === 'by_hand' ? 'said' : 'hidden'}>
        ${this.copied === 'no' ? nothing : text.t(this.copied === 'yes' ? 'copied' : 'copyByHand')}
      </p>
      <p role="status" class=${shown ? (applied ? 'said applied' : 'said') : 'hidden'}>
        ${applied ? icon(Check) : nothing}${holding ? holdingWords(holding, voucher, this.#program.value, text) : nothing}
      </p>
      <p role="alert" class="said">${this.unreachable ? text.t('failed') : nothing}</p>`;
  }

  #renderFinePrint({ text, voucher, holding }: Sight, usable: boolean): TemplateResult {
    const { terms } = voucher;
    const lines = usable ? factsOf(voucher, text) : holding?.step === 'undone' ? [] : [stateWords(voucher, text)];
    const occasion = usable ? occasionOf(voucher, text) : [];
    return html`${occasion.length > 0 ? html`<div class="occasion">${occasion.map((line) => html`<p>${line}</p>`)}</div>` : nothing}
      <div class="fine">${lines.map((line) => html`<p>${line}</p>`)}</div>
      ${
        terms && usable
          ? html`<details class="small">
              <summary>${text.t('terms')}</summary>
              <p>${terms}</p>
            </details>`
          : nothing
      }`;
  }

  #renderUndo({ client, text, voucher, holding }: Sight): TemplateResult | typeof nothing {
    const { undoable, points } = voucher;
    if (!undoable || points === undefined || !client.can('undo')) return nothing;
    const busy = holding?.step === 'undoing';
    const words = busy
      ? text.t('undoing')
      : text.t('undo', { points: text.points(points, this.#program.value?.points) });
    return html`<button class="link give" aria-disabled=${busy || nothing} @click=${() => client.actions.undo(voucher)}>
      ${words}
    </button>`;
  }
}

function isForThisCart({ state, kind, validIn }: Voucher): boolean {
  return state === 'issued' && !validIn && !OFF_CART.includes(kind);
}

define('loyalty-voucher', LoyaltyVoucher);

declare global {
  interface HTMLElementTagNameMap {
    'loyalty-voucher': LoyaltyVoucher;
  }
}
