import { html, nothing, type TemplateResult } from 'lit';
import Check from 'lucide/dist/esm/icons/check.mjs';
import Copy from 'lucide/dist/esm/icons/copy.mjs';
import Gift from 'lucide/dist/esm/icons/gift.mjs';
import Share from 'lucide/dist/esm/icons/share-2.mjs';
import Sparkles from 'lucide/dist/esm/icons/sparkles.mjs';
import type { Program, Referral, ReferralOffer } from '../adapters/adapter.js';
import type { Text } from '../locales/text.js';
import { copyText } from './copy.js';
import { define } from './define.js';
import { icon } from './icons.js';
import { joinBar, joinBarStyles } from './join-bar.js';
import { referStyles } from './loyalty-refer.styles.js';
import { LoyaltyView, type Scene } from './view.js';

/** Milliseconds for which the button says that it has copied. */
const COPIED_FOR = 2500;

/**
 * @summary What do we both get: the referral offer, and the shopper's own link to copy or share.
 * @csspart offer - what the friend gets and what the shopper gets
 * @csspart link - the field with the link
 * @csspart join - the bar with the way to join or sign in
 */
export class LoyaltyRefer extends LoyaltyView {
  static override styles = [...LoyaltyView.styles, joinBarStyles, referStyles];

  static override words = ['refer'] as const;

  static override properties = {
    copied: { state: true },
  };

  #timer = 0;

  get #field(): HTMLInputElement {
    return this.renderRoot.querySelector('input') as HTMLInputElement;
  }

  private copied: 'no' | 'yes' | 'by_hand' = 'no';

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    this.copied = 'no';
  }

  protected override renderScene(scene: Scene): TemplateResult {
    const { text, program, member } = scene;
    return html`
      <h2 tabindex="-1">${text.t('referTitle')}</h2>
      ${program.referral ? this.#renderOffer(program.referral, text) : nothing}
      ${member.referral ? this.#renderLink(member.referral, scene) : this.#renderNoLink(scene)}
    `;
  }

  #renderOffer({ friend, advocate }: ReferralOffer, text: Text): TemplateResult {
    return html`<dl part="offer">
      <div>
        <dt>${icon(Gift)}${text.t('referFriend')}</dt>
        <dd>${friend}</dd>
      </div>
      <div>
        <dt>${icon(Sparkles)}${text.t('referYou')}</dt>
        <dd>${advocate}</dd>
      </div>
    </dl>`;
  }

  #renderLink(referral: Referral, { text, program }: Scene): TemplateResult {
    const copied = this.copied === 'yes';
    return html`
      <label>
        ${text.t('referLink')}
        <input part="link" dir="ltr" readonly .value=${referral.link} @focus=${this.#select} />
      </label>
      <div class="actions">
        <button class="primary" @click=${() => this.#copy(referral.link)}>
          ${icon(copied ? Check : Copy)}${text.t(copied ? 'copied' : 'copyLink')}
        </button>
        ${
          'share' in navigator
            ? html`<button class="quiet" @click=${() => this.#share(referral.link, program, text)}>
                ${icon(Share)}${text.t('share')}
              </button>`
            : nothing
        }
      </div>
      <p role="status" class=${this.copied === 'by_hand' ? 'small' : 'hidden'}>${this.#said(text)}</p>
      ${this.#renderFriends(referral, text)}
    `;
  }

  #said(text: Text): string | typeof nothing {
    if (this.copied === 'no') return nothing;
    return text.t(this.copied === 'yes' ? 'copied' : 'copyByHand');
  }

  #renderFriends({ completed, pending }: Referral, text: Text): TemplateResult | typeof nothing {
    const parts = [
      completed > 0 && text.t('referCompleted', { count: completed }),
      pending > 0 && text.t('referPending', { count: pending }),
    ].filter(Boolean);
    return parts.length > 0 ? html`<p class="friends muted">${parts.join(' · ')}</p>` : nothing;
  }

  #renderNoLink(scene: Scene): TemplateResult {
    const bar = joinBar(scene, { view: 'refer' });
    return bar === nothing ? html`<p class="empty">${scene.text.t('referUnavailable')}</p>` : bar;
  }

  readonly #select = (): void => {
    this.#field.select();
  };

  async #copy(link: string): Promise<void> {
    const copied = await copyText(link);
    clearTimeout(this.#timer);
    this.copied = copied ? 'yes' : 'by_hand';
    if (!copied) {
      this.#field.focus();
      this.#field.select();
      return;
    }
    this.client?.host.track('copy', { what: 'referral' });
    this.#timer = window.setTimeout(() => {
      this.copied = 'no';
    }, COPIED_FOR);
  }

  async #share(url: string, { name, referral }: Program, text: Text): Promise<void> {
    try {
      await navigator.share({ title: name, text: text.t('shareText', { offer: referral?.friend ?? name }), url });
      this.client?.host.track('share', { what: 'referral' });
    } catch {
      // Closing the system's share sheet rejects too; the link is still there to copy.
    }
  }
}

define('loyalty-refer', LoyaltyRefer);

declare global {
  interface HTMLElementTagNameMap {
    'loyalty-refer': LoyaltyRefer;
  }
}
