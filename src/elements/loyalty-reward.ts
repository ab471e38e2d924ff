import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import Check from 'lucide/dist/esm/icons/check.mjs';
import type { Member, Program, Voucher } from '../adapters/adapter.js';
import type { Client, RewardOffer } from '../client/client.js';
import type { Text } from '../locales/text.js';
import { base, buttons } from '../styles/base.js';
import { tokens } from '../styles/tokens.js';
import { define } from './define.js';
import { LoyaltyElement } from './element.js';
import { icon } from './icons.js';
import { rewardStyles } from './loyalty-reward.styles.js';
import { failureKey } from './problem.js';
import { rewardIcon } from './reward-icon.js';
import { deal, why } from './reward-words.js';
import { viewStyles } from './view.styles.js';
import { titled } from './worth.js';

type Redeeming = ReturnType<Client['stores']['$redeeming']['get']>[string];

/** Everything a reward needs to be drawn. */
interface Sight {
  client: Client;
  text: Text;
  program: Program;
  member: Member;
  offer: RewardOffer;
}

/**
 * @summary One reward: what it is, what it costs, and redeeming it in place, up to the voucher; where it can't be had,
 * how far it is or why.
 * @csspart reward - the whole row
 * @csspart redeem - the button that begins redeeming
 * @csspart bar - how much of the price the shopper has
 */
export class LoyaltyReward extends LoyaltyElement {
  static override styles = [tokens, base, buttons, viewStyles, rewardStyles];

  readonly #program = this.follow(({ $program }) => $program);
  readonly #member = this.follow(({ $member }) => $member);
  readonly #redeeming = this.follow(({ $redeeming }) => $redeeming);
  #shown: RewardOffer | undefined;
  #step: Redeeming['step'] | undefined;

  /** The reward and what the backend says of this member having it. One being redeemed stays until it is dismissed. */
  @property({ attribute: false }) offer?: RewardOffer;

  /** The focus is inside a button that may be gone afterwards: it goes on to what can be done next. */
  protected override update(changed: PropertyValues<this>): void {
    if (!this.#progress || this.offer?.reward.id === this.#shown?.reward.id) this.#shown = this.offer;
    const hadFocus = this.shadowRoot?.activeElement;
    super.update(changed);
    const step = this.#progress?.step;
    if (step === this.#step) return;
    this.#step = step;
    if (step === 'asking' || step === 'done') void import('./loyalty-voucher.js').catch(() => undefined);
    if (hadFocus) this.focus();
  }

  get #progress(): Redeeming | undefined {
    return this.#redeeming.value?.[this.#shown?.reward.id ?? ''];
  }

  /** One question at a time: another reward that was asked about goes back to its row. */
  #ask({ client, offer }: Sight): void {
    for (const [id, { step }] of Object.entries(this.#redeeming.value ?? {})) {
      if (step === 'asking') client.actions.dismissRedeem(id);
    }
    client.actions.askRedeem(offer.reward.id);
  }

  /** To what can be done next: the voucher, the first button, else the reward's name. */
  override focus(options?: FocusOptions): void {
    const find = (selector: string): HTMLElement | null => this.renderRoot.querySelector(selector);
    (find('loyalty-voucher, button') ?? find('.name'))?.focus(options);
  }

  override render(): unknown {
    const { client, text } = this;
    const program = this.#program.value;
    const member = this.#member.value;
    const offer = this.#shown;
    if (!client || !text || !program || !member || !offer) return nothing;
    const sight = { client, text, program, member, offer };
    const progress = this.#progress;
    const done = progress?.step === 'done';
    return html`<div part="reward">
      ${done ? nothing : this.#renderRow(sight)}
      <p role="status" class=${done ? 'won' : progress?.step === 'sending' ? 'hidden' : 'said'}>
        ${done ? icon(Check) : nothing}${progress ? said(progress, text) : nothing}
      </p>
      ${done ? this.#renderWon(progress.voucher, sight) : progress ? this.#renderQuestion(progress, sight) : nothing}
    </div>`;
  }

  #renderRow(sight: Sight): TemplateResult {
    const { client, text, program, member, offer } = sight;
    const { name, value, points, description, image, kind } = offer.reward;
    const canRedeem = member.state === 'enrolled' && offer.availability.available && client.can('redeem');
    return html`<div class="line">
      ${image ? html`<img src=${image} alt="" loading="lazy" />` : html`<span class="disc">${rewardIcon(kind)}</span>`}
      <div class="grow">
        <p class="name" tabindex="-1">${titled(name, value, text)}</p>
        <p class="muted">${text.points(points, program.points)}</p>
        ${small(description, 'muted')} ${this.#renderStanding(sight)}
      </div>
      ${canRedeem && !this.#progress ? this.#renderButton(sight) : nothing}
    </div>`;
  }

  #renderButton(sight: Sight): TemplateResult {
    const { text, program, offer } = sight;
    const { name, points } = offer.reward;
    return html`<button
      class="primary"
      part="redeem"
      aria-label=${text.t('redeemNamed', { reward: name, points: text.points(points, program.points) })}
      @click=${() => {
        this.#ask(sight);
      }}
    >
      ${text.t('redeem')}
    </button>`;
  }

  /** What keeps a member from it, as a distance or a reason; and what the cart must reach, for everyone. */
  #renderStanding({ text, program, member, offer }: Sight): TemplateResult {
    const { points, minimum } = offer.reward;
    const { reason, missing = points - (member.points?.available ?? 0) } = offer.availability;
    const enrolled = member.state === 'enrolled';
    if (enrolled && reason === 'insufficient_points') {
      const words = text.t('distance', { points: text.points(missing, program.points) });
      return html`<div class="way">
        <progress part="bar" max=${points} .value=${points - missing} aria-label=${words}></progress>
        ${small(words)}
      </div>`;
    }
    return html`${small(enrolled && why(offer, program, text))}
    ${small(minimum && text.t('cartRequirements', { amount: text.money(minimum) }))}`;
  }

  /** Says what will happen and asks for it. One button through all steps, so that the focus stays where it is. */
  #renderQuestion({ step }: Redeeming, sight: Sight): TemplateResult {
    const { client, text, program, member, offer } = sight;
    const { reward, availability } = offer;
    const asking = step === 'asking';
    const busy = step === 'sending' || step === 'checking';
    const over = step === 'failed' && !availability.available;
    const dismiss = (): void => {
      client.actions.dismissRedeem(reward.id);
    };
    const act = (): void => {
      if (asking) void client.actions.confirmRedeem(reward);
      else if (over) dismiss();
      else if (!busy) this.#ask(sight);
    };
    return html`<div class="step">
      ${asking ? html`<p id="deal">${deal(offer, member.points?.available ?? 0, program.points, text)}</p>` : nothing}
      <button
        class="primary"
        aria-disabled=${busy || nothing}
        aria-describedby=${asking ? 'deal' : nothing}
        @click=${act}
      >
        ${text.t(asking ? 'confirm' : busy ? 'sending' : over ? 'close' : 'retry')}
      </button>
      ${busy || over ? nothing : html`<button class="quiet" @click=${dismiss}>${text.t('cancel')}</button>`}
    </div>`;
  }

  /** Holds the code in words too, for when the voucher's own file can't be fetched. */
  #renderWon(voucher: Voucher | undefined, { client, text, offer }: Sight): TemplateResult {
    return html`<div class="step">
      ${
        voucher
          ? html`<loyalty-voucher
              tabindex="-1"
              role="group"
              aria-label=${voucher.title}
              .client=${client}
              .voucher=${voucher}
              ><code>${voucher.code}</code></loyalty-voucher
            >`
          : nothing
      }
      <button
        class="quiet"
        @click=${() => {
          client.actions.dismissRedeem(offer.reward.id);
        }}
      >
        ${text.t('done')}
      </button>
    </div>`;
  }
}

/** What happens by itself, for those who do not see it happen. */
function said(progress: Redeeming, text: Text): string {
  if (progress.step === 'asking') return '';
  if (progress.step === 'failed') return text.t(failureKey(progress.error.code));
  return text.t(progress.step === 'done' ? 'redeemed' : progress.step);
}

function small(words: string | false | undefined, style = ''): TemplateResult | typeof nothing {
  return words ? html`<p class="small ${style}">${words}</p>` : nothing;
}

define('loyalty-reward', LoyaltyReward);

declare global {
  interface HTMLElementTagNameMap {
    'loyalty-reward': LoyaltyReward;
  }
}
