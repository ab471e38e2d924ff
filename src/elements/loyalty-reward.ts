import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Member, Program, Reward } from '../adapters/adapter.js';
import type { Client } from '../client/client.js';
import type { RewardOffer } from '../client/offer.js';
import type { Text } from '../locales/text.js';
import { base, buttons } from '../styles/base.js';
import { tokens } from '../styles/tokens.js';
import { define } from './define.js';
import { LoyaltyElement } from './element.js';
import { rewardStyles } from './loyalty-reward.styles.js';
import { rewardIcon } from './reward-icon.js';
import { viewStyles } from './view.styles.js';
import { titled } from './worth.js';

/** Everything a reward needs to be drawn. */
interface Sight {
  client: Client;
  text: Text;
  program: Program;
  member: Member;
  offer: RewardOffer;
}

/**
 * @summary One reward: what it is, what it costs, and a button to redeem it in place; where it can't be had, how far it is
 * or why.
 * @slot - what the page has to say of it, beneath; the question says it while it is asked
 * @slot action - a button of the page, at the end of the row
 * @csspart reward - the whole row
 * @csspart redeem - the button that begins redeeming
 * @csspart bar - how much of the price the shopper has
 */
export class LoyaltyReward extends LoyaltyElement {
  static override styles = [tokens, base, buttons, viewStyles, rewardStyles];

  static override properties = {
    offer: { attribute: false },
    why: { attribute: false },
    unreachable: { state: true },
  };

  readonly #program = this.follow('$program');
  readonly #member = this.follow('$member');
  readonly #redeeming = this.follow('$redeeming');
  #shown: RewardOffer | undefined;
  #wasOpen = false;

  /** The reward and what the backend says of this member having it. One being redeemed stays until it is dismissed. */
  offer?: RewardOffer;

  /** Why it can't be had, in words, where the distance does not say it: see `why` in reward-words.ts. */
  why = '';

  private unreachable = false;

  /** The button that was pressed is gone while it is asked about, and back afterwards: the focus goes along. */
  protected override update(changed: PropertyValues<this>): void {
    if (!this.#isOpen || this.offer?.reward.id === this.#shown?.reward.id) this.#shown = this.offer;
    const hadFocus = this.shadowRoot?.activeElement;
    super.update(changed);
    if (this.#isOpen === this.#wasOpen) return;
    this.#wasOpen = this.#isOpen;
    if (this.#isOpen) void import('./loyalty-redeem.js').catch(() => undefined);
    if (hadFocus) this.focus();
  }

  get #isOpen(): boolean {
    return this.#redeeming.value?.[this.#shown?.reward.id ?? ''] !== undefined;
  }

  /** Asks the shopper whether to redeem it, if they can. */
  async ask(): Promise<void> {
    const { client } = this;
    const offer = this.#shown;
    if (!client || !offer || !this.#canRedeem || this.#isOpen) return;
    try {
      const { askAbout } = await import('./loyalty-redeem.js');
      this.unreachable = false;
      askAbout(offer.reward.id, client);
    } catch {
      this.unreachable = true;
    }
  }

  get #canRedeem(): boolean {
    const available = this.#shown?.availability.available && this.client?.can('redeem');
    return Boolean(available) && this.#member.value?.state === 'enrolled';
  }

  /** To what can be done next, else the reward's name. */
  override focus(options?: FocusOptions): void {
    const find = (selector: string): HTMLElement | null => this.renderRoot.querySelector(selector);
    (find('loyalty-redeem, button') ?? find('.name'))?.focus(options);
  }

  override render(): unknown {
    const { client, text } = this;
    const program = this.#program.value;
    const member = this.#member.value;
    const offer = this.#shown;
    if (!client || !text || !program || !member || !offer) return nothing;
    const sight = { client, text, program, member, offer };
    const done = this.#redeeming.value?.[offer.reward.id]?.step === 'done';
    return html`<div part="reward">
      ${done ? nothing : this.#renderRow(sight)}
      ${this.#isOpen ? html`<loyalty-redeem .client=${client} .offer=${offer}></loyalty-redeem>` : nothing}
    </div>`;
  }

  #renderRow(sight: Sight): TemplateResult {
    const { text, program, offer } = sight;
    const { name, value, description, image, kind } = offer.reward;
    return html`<div class="line">
      ${image ? html`<img src=${image} alt="" loading="lazy" />` : html`<span class="disc">${rewardIcon(kind)}</span>`}
      <div class="grow">
        <p class="name" tabindex="-1">${titled(name, value, text)}</p>
        <p class="muted">${price(offer.reward, program, text)}</p>
        ${small(description, 'muted')} ${this.#renderStanding(sight)} ${small(this.unreachable && text.t('failed'))}
        ${this.#isOpen ? nothing : html`<slot></slot>`}
      </div>
      <slot name="action"></slot>
      ${this.#canRedeem && !this.#isOpen ? this.#renderButton(sight) : nothing}
    </div>`;
  }

  #renderButton(sight: Sight): TemplateResult {
    const { text, program, offer } = sight;
    const { name, points } = offer.reward;
    return html`<button
      class="primary"
      part="redeem"
      aria-label=${text.t('redeemNamed', { reward: name, points: text.points(points, program.points) })}
      @click=${() => this.ask()}
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
    return html`${small(!offer.availability.available && this.why)}
    ${small(minimum && text.t('cartRequirements', { amount: text.money(minimum) }))}`;
  }
}

/** What it takes: the least, where the shopper chooses how much to give. */
function price({ points, range }: Reward, program: Program, text: Text): string {
  if (points === 0) return text.t('priceNone', { unit: text.unit(0, program.points) });
  const words = text.points(points, program.points);
  return range ? text.t('priceFrom', { points: words }) : words;
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
