import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import Check from 'lucide/dist/esm/icons/check.mjs';
import type { Voucher } from '../adapters/adapter.js';
import type { Client } from '../client/client.js';
import type { RewardOffer } from '../client/offer.js';
import type { Text } from '../locales/text.js';
import { base, buttons } from '../styles/base.js';
import { tokens } from '../styles/tokens.js';
import { define } from './define.js';
import { LoyaltyElement } from './element.js';
import { icon } from './icons.js';
import { redeemStyles } from './loyalty-redeem.styles.js';
import './loyalty-voucher.js';
import { failureKey } from './failure.js';
import { titled } from './worth.js';

type Redeeming = ReturnType<Client['stores']['$redeeming']['get']>[string];

/**
 * @summary Redeeming one reward, from the question what will happen to the voucher. Empty until it is asked about.
 * @csspart confirm - the button that redeems
 */
export class LoyaltyRedeem extends LoyaltyElement {
  static override styles = [tokens, base, buttons, redeemStyles];

  static override properties = {
    offer: { attribute: false },
  };

  readonly #program = this.follow(({ $program }) => $program);
  readonly #member = this.follow(({ $member }) => $member);
  readonly #redeeming = this.follow(({ $redeeming }) => $redeeming);
  #focusDue = false;

  /** The reward, and what the backend says of this member having it. */
  offer?: RewardOffer;

  /** A button that had the focus may be gone afterwards: the focus goes on to what can be done next. */
  protected override update(changed: PropertyValues<this>): void {
    const hadFocus = this.shadowRoot?.activeElement;
    super.update(changed);
    if (this.#focusDue || (hadFocus && !this.shadowRoot?.activeElement)) this.focus();
  }

  get #progress(): Redeeming | undefined {
    return this.#redeeming.value?.[this.offer?.reward.id ?? ''];
  }

  /** To what can be done next: the voucher, or the first button; as soon as there is one. */
  override focus(options?: FocusOptions): void {
    const next = this.shadowRoot?.querySelector<HTMLElement>('loyalty-voucher, button');
    this.#focusDue = !next;
    next?.focus(options);
  }

  override render(): unknown {
    const { client, text, offer } = this;
    const progress = this.#progress;
    if (!client || !text || !offer || !progress) return nothing;
    const done = progress.step === 'done';
    return html`<p role="status" class=${done ? 'won' : progress.step === 'sending' ? 'hidden' : 'said'}>
        ${done ? icon(Check) : nothing}${said(progress, text)}
      </p>
      <div class="step">
        ${
          done
            ? this.#renderWon(client, text, offer, progress.voucher)
            : this.#renderQuestion(progress, client, text, offer)
        }
      </div>`;
  }

  /** One button through all steps, so that the focus stays where it is. */
  #renderQuestion(
    { step }: Redeeming,
    client: Client,
    text: Text,
    { reward, availability }: RewardOffer,
  ): TemplateResult {
    const asking = step === 'asking';
    const busy = step === 'sending' || step === 'checking';
    const over = step === 'failed' && !availability.available;
    const dismiss = (): void => {
      client.actions.dismissRedeem(reward.id);
    };
    const act = (): void => {
      if (asking) void client.actions.confirmRedeem(reward);
      else if (over) dismiss();
      else if (!busy) client.actions.askRedeem(reward.id);
    };
    return html`
      ${asking ? html`<p id="deal">${this.#deal(text, reward)}</p>` : nothing}
      <button
        class="primary"
        part="confirm"
        aria-disabled=${busy || nothing}
        aria-describedby=${asking ? 'deal' : nothing}
        @click=${act}
      >
        ${text.t(asking ? 'confirm' : busy ? 'sending' : over ? 'close' : 'retry')}
      </button>
      ${busy || over ? nothing : html`<button class="quiet" @click=${dismiss}>${text.t('cancel')}</button>`}
    `;
  }

  /** "500 points become 5 off. 120 points left." */
  #deal(text: Text, { name, value, points }: RewardOffer['reward']): string {
    const unit = this.#program.value?.points;
    return text.t('confirmText', {
      points: text.points(points, unit),
      reward: titled(name, value, text),
      left: text.points((this.#member.value?.points?.available ?? 0) - points, unit),
    });
  }

  #renderWon(client: Client, text: Text, { reward }: RewardOffer, voucher: Voucher | undefined): TemplateResult {
    return html`
      ${
        voucher
          ? html`<loyalty-voucher
              tabindex="-1"
              role="group"
              aria-label=${voucher.title}
              .client=${client}
              .voucher=${voucher}
            ></loyalty-voucher>`
          : nothing
      }
      <button
        class="quiet"
        @click=${() => {
          client.actions.dismissRedeem(reward.id);
        }}
      >
        ${text.t('done')}
      </button>
    `;
  }
}

/** What happens by itself, for those who do not see it happen. */
function said(progress: Redeeming, text: Text): string {
  if (progress.step === 'asking') return '';
  if (progress.step === 'failed') return text.t(failureKey(progress.error.code));
  return text.t(progress.step === 'done' ? 'redeemed' : progress.step);
}

define('loyalty-redeem', LoyaltyRedeem);

declare global {
  interface HTMLElementTagNameMap {
    'loyalty-redeem': LoyaltyRedeem;
  }
}
