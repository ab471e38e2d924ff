import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import Check from 'lucide/dist/esm/icons/check.mjs';
import type { Reward, RewardVariant, Voucher } from '../adapters/adapter.js';
import type { Client } from '../client/client.js';
import type { RewardOffer } from '../client/offer.js';
import type { Text } from '../locales/text.js';
import { base, buttons } from '../styles/base.js';
import { tokens } from '../styles/tokens.js';
import { onStep } from './amount.js';
import { define } from './define.js';
import { LoyaltyElement } from './element.js';
import { icon } from './icons.js';
import type { LoyaltyAmount } from './loyalty-amount.js';
import { redeemStyles } from './loyalty-redeem.styles.js';
import './loyalty-voucher.js';
import { termsOf, variantChoice } from './redeem-choice.js';
import { deal, said, type Redeeming } from './redeem-words.js';
import { conditions } from './reward-words.js';

/** What the question needs to be drawn. */
interface Question {
  client: Client;
  text: Text;
  offer: RewardOffer;
}

/**
 * @summary Redeeming one reward, from the question what will happen, and what of it to have, to the voucher. Empty until it
 * is asked about.
 * @csspart confirm - the button that redeems
 */
export class LoyaltyRedeem extends LoyaltyElement {
  static override styles = [tokens, base, buttons, redeemStyles];

  static override words = ['redeem', 'rewards'] as const;

  static override properties = {
    offer: { attribute: false },
    points: { state: true },
    variant: { state: true },
    ready: { state: true },
  };

  readonly #program = this.follow('$program');
  readonly #member = this.follow('$member');
  readonly #redeeming = this.follow('$redeeming');
  #focusDue = false;

  /** The reward, and what the backend says of this member having it. */
  offer?: RewardOffer;

  /** Chosen from the reward's range. */
  private points?: number | undefined;

  /** Id of the variant chosen. */
  private variant?: string | undefined;

  /** What the question is asked with has been fetched, or can't be. */
  private ready = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { reward } = this.offer ?? {};
    if (!reward || !changed.has('offer') || changed.get('offer')?.reward.id === reward.id) return;
    this.points = reward.range?.min;
    this.variant = reward.variants?.find(({ soldOut }) => !soldOut)?.id;
    this.ready = !reward.range;
  }

  /** A button that had the focus may be gone afterwards: the focus goes on to what can be done next. */
  protected override update(changed: PropertyValues<this>): void {
    const hadFocus = this.shadowRoot?.activeElement;
    if (!this.ready && this.#progress) void this.#fetchAmount();
    super.update(changed);
    if (this.#focusDue || (hadFocus && !this.shadowRoot?.activeElement)) this.focus();
  }

  /** Without it the least can still be had. */
  async #fetchAmount(): Promise<void> {
    await import('./loyalty-amount.js').catch(() => undefined);
    this.ready = true;
  }

  get #progress(): Redeeming | undefined {
    return this.#redeeming.value?.[this.offer?.reward.id ?? ''];
  }

  get #balance(): number {
    return this.#member.value?.points?.available ?? 0;
  }

  #costOf({ range, points }: Reward): number {
    return range ? onStep(range, this.points ?? points, this.#balance) : points;
  }

  /** To what can be done next: the voucher, what can be chosen, or the first button; as soon as there is one. */
  override focus(options?: FocusOptions): void {
    const next = this.shadowRoot?.querySelector<HTMLElement>('loyalty-voucher, loyalty-amount, :checked, button');
    this.#focusDue = !next;
    next?.focus(options);
  }

  override render(): unknown {
    const { client, text, offer } = this;
    const progress = this.#progress;
    if (!client || !text || !offer || !progress || !this.ready) return nothing;
    const done = progress.step === 'done';
    return html`<p role="status" class=${done ? 'won' : progress.step === 'sending' ? 'hidden' : 'said'}>
        ${done ? icon(Check) : nothing}${said(progress, this.#program.value?.points, text)}
      </p>
      ${progress.step === 'asking' ? this.#renderChoice({ client, text, offer }) : nothing}
      <div class="step">
        ${
          done
            ? this.#renderWon(client, text, offer, progress.voucher)
            : this.#renderQuestion(progress, { client, text, offer })
        }
      </div>`;
  }

  /** One button through all steps, so that the focus stays where it is. */
  #renderQuestion({ step }: Redeeming, { client, text, offer }: Question): TemplateResult {
    const { reward, availability } = offer;
    const asking = step === 'asking';
    const busy = step === 'sending' || step === 'checking';
    const over = step === 'failed' && !availability.available;
    const dismiss = (): void => {
      client.actions.dismissRedeem(reward.id);
    };
    const act = (): void => {
      if (asking) this.#confirm(client, reward);
      else if (over) dismiss();
      else if (!busy) client.actions.askRedeem(reward.id);
    };
    return html`
      ${asking ? this.#renderDeal(text, reward) : nothing}
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

  #confirm(client: Client, reward: Reward): void {
    const { variant } = this;
    void client.actions.confirmRedeem({ id: reward.id, points: this.#costOf(reward), ...(variant && { variant }) });
  }

  #renderDeal(text: Text, reward: Reward): TemplateResult {
    const unit = this.#program.value?.points;
    return html`<p id="deal">${deal(reward, this.#costOf(reward), this.#balance, unit, text)}</p>`;
  }

  /** What there is to know and to choose before confirming. */
  #renderChoice({ client, text, offer }: Question): TemplateResult | typeof nothing {
    const { range, variants, terms } = offer.reward;
    const known = conditions(offer, text);
    if (!known.length && !range && !variants && !terms) return nothing;
    return html`<div class="choice">
      ${
        known.length
          ? html`<ul>
              ${known.map((words) => html`<li>${words}</li>`)}
            </ul>`
          : nothing
      }
      ${terms ? termsOf(terms, text) : nothing} ${variants ? this.#renderVariants(variants, text) : nothing}
      ${
        range
          ? html`<loyalty-amount
              .client=${client}
              .range=${range}
              .balance=${this.#balance}
              .unit=${this.#program.value?.points}
              .value=${this.#costOf(offer.reward)}
              @input=${({ currentTarget }: Event) => {
                this.points = (currentTarget as LoyaltyAmount).value;
              }}
            ></loyalty-amount>`
          : nothing
      }
    </div>`;
  }

  #renderVariants(variants: RewardVariant[], text: Text): TemplateResult {
    const choose = (id: string): void => {
      this.variant = id;
    };
    return variantChoice(variants, { chosen: this.variant, choose }, text);
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

/** One question at a time: another reward that was asked about goes back to its row. */
export function askAbout(reward: string, { actions, stores: { $redeeming } }: Client): void {
  for (const [id, { step }] of Object.entries($redeeming.get())) {
    if (step === 'asking') actions.dismissRedeem(id);
  }
  actions.askRedeem(reward);
}

define('loyalty-redeem', LoyaltyRedeem);

declare global {
  interface HTMLElementTagNameMap {
    'loyalty-redeem': LoyaltyRedeem;
  }
}
