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
import { expiryWords, holdingWords, sourceWords, stateWords, type Holding } from './voucher-words.js';
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
 */
export class LoyaltyVoucher extends LoyaltyElement {
  static override styles = [tokens, base, buttons, voucherStyles];

  static override properties = {
    copied: { state: true },
    voucher: { attribute: false },
    compact: { type: Boolean, reflect: true },
  };

  readonly #program = this.follow(({ $program }) => $program);
  readonly #holding = this.follow(({ $holding }) => $holding);
  #timer = 0;

  get #ticket(): HTMLElement {
    return this.renderRoot.querySelector('[part=ticket]') as HTMLElement;
  }
  get #code(): HTMLElement {
    return this.renderRoot.querySelector('code') as HTMLElement;
  }

  private copied: 'no' | 'yes' | 'by_hand' = 'no';

  /** What to show; the element itself follows what the shopper does with it. */
  voucher?: Voucher;

  /** Smaller, and without a primary button, for one among many. */
  compact = false;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    this.copied = 'no';
  }

  protected override update(changed: PropertyValues<this>): void {
    const hadFocus = this.shadowRoot?.activeElement;
    super.update(changed);
    if (hadFocus && !this.shadowRoot?.activeElement) this.#ticket.focus();
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

  override render(): unknown {
    const { client, text, voucher } = this;
    if (!client || !text || !voucher) return nothing;
    const holding = this.#holding.value?.[voucher.id];
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
    const copied = this.copied === 'yes';
    const canApply = client.host.canApply && !OFF_CART.includes(voucher.kind);
    return html`<div class="actions">
      <button
        class=${canApply || this.compact ? 'quiet' : 'primary'}
        part="copy"
        @click=${() => this.#copy(voucher.code)}
      >
        ${icon(copied ? Check : Copy)}${text.t(copied ? 'copied' : 'copyCode')}
      </button>
      ${canApply ? this.#renderApply(sight) : nothing}
    </div>`;
  }

  /** One button from "Apply" to "Open cart", so that the focus stays where it is. */
  #renderApply({ client, text, voucher, holding }: Sight): TemplateResult {
    const applied = holding?.step === 'applied';
    const busy = holding?.step === 'applying';
    return html`<button
      class=${this.compact ? 'quiet' : 'primary'}
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
      </p>`;
  }

  #renderFinePrint({ text, voucher, holding }: Sight, usable: boolean): TemplateResult {
    const { minimum, terms } = voucher;
    const lines = usable
      ? [expiryWords(voucher, text), minimum && text.t('cartRequirements', { amount: text.money(minimum) })]
      : [holding?.step === 'undone' ? undefined : stateWords(voucher, text)];
    return html`<div class="fine">${lines.map((line) => (line ? html`<p>${line}</p>` : nothing))}</div>
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

/** It can still be put into a cart. */
export function isUsable({ state }: Voucher): boolean {
  return state === 'issued' || state === 'held';
}

define('loyalty-voucher', LoyaltyVoucher);

declare global {
  interface HTMLElementTagNameMap {
    'loyalty-voucher': LoyaltyVoucher;
  }
}
