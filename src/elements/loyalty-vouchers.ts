import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Voucher } from '../adapters/adapter.js';
import { define } from './define.js';
import './loyalty-voucher.js';
import type { LoyaltyVoucher } from './loyalty-voucher.js';
import { vouchersStyles } from './loyalty-vouchers.styles.js';
import { problemKey } from './problem.js';
import { LoyaltyView, type Scene } from './view.js';
import { isUsable } from './voucher-state.js';

/** @summary Every voucher the shopper holds: first what can be used, then, quietly, what is over. */
export class LoyaltyVouchers extends LoyaltyView {
  static override styles = [...LoyaltyView.styles, vouchersStyles];

  static override words = ['vouchers'] as const;

  static override properties = {
    fetching: { state: true },
  };

  readonly #list = this.follow('$vouchers');
  /** Ids that could be used while this view was open: one that is given back stays where it was, and says so. */
  readonly #seenUsable = new Set<string>();
  readonly #tickets = new Map<string, LoyaltyVoucher>();

  private fetching = false;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#seenUsable.clear();
    this.#tickets.clear();
  }

  /** The load brings the first few; the list itself is asked for once it is known that a member is looking. */
  protected override update(changed: PropertyValues<this>): void {
    const isDue = this.isForMember && this.#list.value?.phase === 'idle' && this.client?.can('vouchers');
    if (isDue) void this.client?.actions.moreVouchers();
    super.update(changed);
  }

  /** The button may be gone afterwards, so reading goes on at the first new voucher. */
  readonly #more = async (): Promise<void> => {
    const known = new Set(this.#list.value?.items.map(({ id }) => id));
    this.fetching = true;
    await this.client?.actions.moreVouchers();
    this.fetching = false;
    await this.updateComplete;
    const vouchers = [...this.renderRoot.querySelectorAll('loyalty-voucher')];
    vouchers
      .find(({ voucher }) => voucher && !known.has(voucher.id))
      ?.closest('li')
      ?.focus();
  };

  /** In the order first seen, so that none moves away from under the shopper. */
  #onTop(vouchers: Voucher[]): Voucher[] {
    for (const voucher of vouchers) if (isUsable(voucher)) this.#seenUsable.add(voucher.id);
    return [...this.#seenUsable].flatMap((id) => vouchers.find((voucher) => voucher.id === id) ?? []);
  }

  protected override renderSkeleton(): TemplateResult {
    return html`<div class="skeleton" aria-hidden="true">
      <i class="title"></i><i class="ticket"></i><i class="ticket"></i>
    </div>`;
  }

  protected override renderScene(scene: Scene): TemplateResult {
    const { text, member } = scene;
    const { items = [], phase } = this.#list.value ?? {};
    const vouchers = items.length > 0 ? items : member.vouchers;
    if (vouchers.length === 0 && phase === 'loading') return this.renderSkeleton();
    const top = this.#onTop(vouchers);
    const past = vouchers.filter((voucher) => !top.includes(voucher));
    const empty = vouchers.length === 0 && phase !== 'failed';
    return html`
      <h2 tabindex="-1">${text.t('vouchersTitle')}</h2>
      ${empty ? this.#renderEmpty(scene) : nothing} ${this.#renderList('usable', top, scene)}
      ${this.#renderList('past', past, scene)} ${this.#renderMore(scene)}
    `;
  }

  #renderEmpty({ text, program }: Scene): TemplateResult {
    return html`<div class="empty">
      <p>${text.t('vouchersEmpty')}</p>
      ${
        program.rewards.length > 0
          ? html`<button
              class="link"
              @click=${() => {
                this.navigate('rewards');
              }}
            >
              ${text.t('seeRewards')}
            </button>`
          : nothing
      }
    </div>`;
  }

  #renderList(standing: 'usable' | 'past', vouchers: Voucher[], { client }: Scene): TemplateResult | typeof nothing {
    if (vouchers.length === 0) return nothing;
    return html`<ul class=${standing}>
      ${vouchers.map(
        (voucher, index) => html`<li tabindex="-1">${this.#ticket({ client, voucher, compact: index > 0 })}</li>`,
      )}
    </ul>`;
  }

  /** Each voucher keeps its element, with what it is saying, wherever in the lists it goes. */
  #ticket(shown: Pick<LoyaltyVoucher, 'client' | 'voucher' | 'compact'> & { voucher: Voucher }): LoyaltyVoucher {
    const { id } = shown.voucher;
    const ticket = this.#tickets.get(id) ?? document.createElement('loyalty-voucher');
    this.#tickets.set(id, ticket);
    return Object.assign(ticket, shown);
  }

  #renderMore({ text }: Scene): TemplateResult | typeof nothing {
    const { more, phase, error } = this.#list.value ?? {};
    const failed = phase === 'failed';
    if (!failed && !this.fetching && !(more && phase === 'ready')) return nothing;
    return html`<div class="more">
      <p role="alert">${failed ? text.t(problemKey(error?.code)) : nothing}</p>
      <button class="quiet wide" aria-disabled=${this.fetching || nothing} @click=${this.#more}>
        ${text.t(this.fetching ? 'loading' : failed ? 'retry' : 'showMore')}
      </button>
    </div>`;
  }
}

define('loyalty-vouchers', LoyaltyVouchers);

declare global {
  interface HTMLElementTagNameMap {
    'loyalty-vouchers': LoyaltyVouchers;
  }
}
