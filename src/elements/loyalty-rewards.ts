import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { offer, type RewardOffer } from '../client/offer.js';
import type { Text } from '../locales/text.js';
import { define } from './define.js';
import './loyalty-balance.js';
import './loyalty-reward.js';
import type { LoyaltyReward } from './loyalty-reward.js';
import { rewardsStyles } from './loyalty-rewards.styles.js';
import { problemKey } from './problem.js';
import { why } from './reward-words.js';
import { LoyaltyView, type Scene } from './view.js';

/** How many rewards a load brings at most; a program with as many may have more. */
const LOADED = 12;

/**
 * @summary All rewards: what can be had now first, then what is nearest. Guests see what there is to join for.
 * @csspart join - the bar with the button to join
 */
export class LoyaltyRewards extends LoyaltyView {
  static override styles = [...LoyaltyView.styles, rewardsStyles];

  static override properties = {
    fetching: { state: true },
    joining: { state: true },
  };

  readonly #program = this.follow(({ $program }) => $program);
  readonly #member = this.follow(({ $member }) => $member);
  readonly #rewards = this.follow(({ $rewards }) => $rewards);
  readonly #redeeming = this.follow(({ $redeeming }) => $redeeming);
  #offers: RewardOffer[] = [];
  #open: string[] = [];

  get #heading(): HTMLElement {
    return this.renderRoot.querySelector('h2') as HTMLElement;
  }

  private fetching = false;
  private joining: 'no' | 'pending' | 'failed' = 'no';

  protected override update(changed: PropertyValues<this>): void {
    const hadFocus = this.shadowRoot?.activeElement;
    this.#offers = this.#gather();
    super.update(changed);
    const closed = this.#open.find((id) => !this.#isOpen(id));
    this.#open = Object.keys(this.#redeeming.value ?? {});
    if (hadFocus && !this.shadowRoot?.activeElement) this.#focus(closed);
  }

  #isOpen(id: string): boolean {
    return this.#redeeming.value?.[id] !== undefined;
  }

  /** What the load brought, what was paged to, and what is being redeemed though a fresh page no longer brings it. */
  #gather(): RewardOffer[] {
    const availability = this.#member.value?.availability ?? {};
    const loaded = this.#program.value?.rewards.map((reward) => offer(reward, availability)) ?? [];
    const paged = this.#rewards.value?.items ?? [];
    const open = this.#offers.filter(({ reward }) => this.#isOpen(reward.id));
    const byId = new Map([...open, ...paged, ...loaded].map((each) => [each.reward.id, each]));
    const inOrder = [...loaded, ...paged, ...open].map(({ reward }) => reward.id);
    return [...new Set(inOrder)].flatMap((id) => byId.get(id) ?? []);
  }

  #items(): { item: HTMLLIElement; id: string | undefined }[] {
    return [...this.renderRoot.querySelectorAll('li')].map((item) => ({
      item,
      id: item.querySelector<LoyaltyReward>('loyalty-reward')?.offer?.reward.id,
    }));
  }

  /** A reward that was dismissed may stand elsewhere now; what else has gone leaves the top of the view. */
  #focus(id: string | undefined): void {
    const found = id && this.#items().find((each) => each.id === id);
    (found ? found.item : this.#heading).focus();
  }

  /** The backend's pages need not fit what the load brought: asks until there is something new, and goes there. */
  readonly #showMore = async (): Promise<void> => {
    const known = this.#offers.map(({ reward }) => reward.id);
    this.fetching = true;
    do await this.client?.actions.moreRewards();
    while (this.#mayHaveMore && this.#gather().length === known.length);
    this.fetching = false;
    await this.updateComplete;
    this.#items()
      .find(({ id }) => id && !known.includes(id))
      ?.item.focus();
  };

  readonly #join = async (): Promise<void> => {
    if (this.joining === 'pending') return;
    this.joining = 'pending';
    try {
      await this.client?.actions.join();
      this.joining = 'no';
    } catch {
      this.joining = 'failed';
    }
  };

  get #mayHaveMore(): boolean {
    const { phase, more } = this.#rewards.value ?? {};
    const full = (this.#program.value?.rewards.length ?? 0) >= LOADED;
    return full && Boolean(more) && (phase === 'idle' || phase === 'ready') && Boolean(this.client?.can('rewards'));
  }

  protected override renderSkeleton(): TemplateResult {
    return html`<div class="skeleton" aria-hidden="true">
      <i class="title"></i><i class="row"></i><i class="row"></i><i class="row"></i><i class="row"></i>
    </div>`;
  }

  protected override renderScene(scene: Scene): TemplateResult {
    const { text, member } = scene;
    const enrolled = member.state === 'enrolled';
    return html`
      <header>
        <h2 tabindex="-1">${text.t('rewardsTitle')}</h2>
        ${member.points ? this.#renderBalance(scene) : nothing}
      </header>
      ${member.state === 'blocked' ? html`<p class="notice">${text.t('blockedText')}</p>` : nothing}
      ${this.#offers.length === 0 ? html`<p class="empty">${text.t('rewardsEmpty')}</p>` : nothing}
      ${enrolled ? this.#renderGroups(scene) : this.#renderList(this.#offers, scene)} ${this.#renderMore(text)}
      ${this.#renderJoin(scene)}
    `;
  }

  #renderBalance({ client, text }: Scene): TemplateResult {
    return html`<p>
      <span class="hidden">${text.t('balance')}: </span><loyalty-balance .client=${client}></loyalty-balance>
    </p>`;
  }

  /** One being redeemed stays where it is until it is dismissed, whatever the balance says meanwhile. */
  #renderGroups(scene: Scene): TemplateResult {
    const { text } = scene;
    const isReady = ({ reward, availability }: RewardOffer): boolean =>
      availability.available || this.#isOpen(reward.id);
    const later = this.#offers.filter((each) => !isReady(each)).sort(nearestFirst);
    return html`${this.#renderGroup(text.t('haveNow'), this.#offers.filter(isReady), scene)}
    ${this.#renderGroup(text.t('later'), later, scene)}`;
  }

  #renderGroup(title: string, offers: RewardOffer[], scene: Scene): TemplateResult | typeof nothing {
    if (offers.length === 0) return nothing;
    return html`<section>
      <h3>${title}</h3>
      ${this.#renderList(offers, scene)}
    </section>`;
  }

  #renderList(offers: RewardOffer[], { client, text, program }: Scene): TemplateResult {
    return html`<ul>
      ${repeat(
        offers,
        ({ reward }) => reward.id,
        (each) =>
          html`<li tabindex="-1">
            <loyalty-reward .client=${client} .offer=${each} .why=${why(each, program, text)}></loyalty-reward>
          </li>`,
      )}
    </ul>`;
  }

  #renderMore(text: Text): TemplateResult | typeof nothing {
    const { phase, error } = this.#rewards.value ?? {};
    const failed = phase === 'failed';
    if (!failed && !this.fetching && !this.#mayHaveMore) return nothing;
    return html`<div class="more">
      <p role="alert">${failed ? text.t(problemKey(error?.code)) : nothing}</p>
      <button class="quiet wide" aria-disabled=${this.fetching || nothing} @click=${this.#showMore}>
        ${text.t(this.fetching ? 'loading' : failed ? 'retry' : 'showMore')}
      </button>
    </div>`;
  }

  #renderJoin({ client, text, member }: Scene): TemplateResult | typeof nothing {
    const candidate = member.state === 'candidate';
    if (!candidate && member.state !== 'guest') return nothing;
    if (!client.host.canJoin && !(candidate && client.can('join'))) return nothing;
    const pending = this.joining === 'pending';
    return html`<div class="join" part="join">
      <p role="alert">${this.joining === 'failed' ? text.t('joinFailed') : nothing}</p>
      <button class="primary wide" aria-disabled=${pending || nothing} @click=${this.#join}>
        ${text.t(pending ? 'sending' : 'join')}
      </button>
    </div>`;
  }
}

/** By the points that are missing; what points alone can't buy comes last, in the merchant's order. */
function nearestFirst(one: RewardOffer, other: RewardOffer): number {
  const missing = ({ availability }: RewardOffer): number => availability.missing ?? Number.MAX_SAFE_INTEGER;
  return missing(one) - missing(other);
}

define('loyalty-rewards', LoyaltyRewards);

declare global {
  interface HTMLElementTagNameMap {
    'loyalty-rewards': LoyaltyRewards;
  }
}
