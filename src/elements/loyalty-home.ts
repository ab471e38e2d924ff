import { html, nothing, type TemplateResult } from 'lit';
import ChevronRight from 'lucide/dist/esm/icons/chevron-right.mjs';
import Clock from 'lucide/dist/esm/icons/clock.mjs';
import Ticket from 'lucide/dist/esm/icons/ticket.mjs';
import type { PointsBalance } from '../adapters/adapter.js';
import type { Client } from '../client/client.js';
import { offer, type RewardOffer } from '../client/offer.js';
import type { Messages } from '../locales/messages.js';
import { define } from './define.js';
import type { View } from './events.js';
import { goalAmong } from './goal.js';
import { icon } from './icons.js';
import './loyalty-balance.js';
import { homeStyles } from './loyalty-home.styles.js';
import './loyalty-reward.js';
import './loyalty-tier-progress.js';
import { momentOf } from './moments.js';
import { worthWords } from './points-worth.js';
import { tierById } from './tier-words.js';
import { LoyaltyView, type Scene } from './view.js';
import { loadView } from './views.js';
import { isUsable } from './voucher-state.js';

/** Between the last word and what belongs to it. */
const NO_BREAK = '\u2060';

/** So many rewards are looked through for the one that is wished for. */
const MOST_REWARDS = 60;

/**
 * @summary What do I have, what does it get me, how far is the next thing. Guests see why joining pays.
 * @csspart hero - greeting and balance
 */
export class LoyaltyHome extends LoyaltyView {
  static override styles = [...LoyaltyView.styles, homeStyles];

  readonly #redeeming = this.follow('$redeeming');
  readonly #using = this.follow('$using');
  readonly #rewards = this.follow('$rewards');
  #goal: RewardOffer | undefined;
  /** The wish that was looked for beyond the load. */
  #sought: string | undefined;

  /** As the guest's view is gone after joining. */
  protected override refocus(): void {
    this.renderRoot.querySelector<HTMLElement>('[part="hero"]')?.focus();
  }

  protected override renderSkeleton(): TemplateResult {
    return html`<div class="skeleton" aria-hidden="true">
      <i class="greeting"></i><i class="figure"></i><i></i><i class="card"></i><i></i><i></i>
    </div>`;
  }

  protected override renderScene(scene: Scene): TemplateResult {
    const { state } = scene.member;
    if (state === 'guest' || state === 'candidate') {
      void loadView('guest', scene.client.locale);
      return html`<loyalty-guest .client=${scene.client}></loyalty-guest>`;
    }
    return html`
      ${this.#renderHero(scene)}
      <div role="status">${this.#renderMoment(scene)}</div>
      ${
        scene.member.tier
          ? html`<section class="tier">
              <loyalty-tier-progress compact .client=${scene.client}></loyalty-tier-progress>
            </section>`
          : nothing
      }
      ${this.#renderCart(scene)} ${this.#renderGoal(scene)} ${this.#renderShortcuts(scene)}
    `;
  }

  /** A button to another view. */
  #renderLink(view: View, style: string, inner: unknown): TemplateResult {
    return html`<button
      class=${style}
      @click=${() => {
        this.navigate(view);
      }}
    >
      ${inner}
    </button>`;
  }

  #renderHero(scene: Scene): TemplateResult {
    const { text, program, member } = scene;
    const { name, points, tier } = member;
    const current = tierById(program, tier?.current);
    const chip = current && html`<span class="hidden">${text.t('yourTier')}: </span>${current.name}`;
    return html`<section part="hero" tabindex="-1">
      <p class="greeting">
        <span>${name ? text.t('greeting', { name }) : text.t('greetingPlain')}</span>
        ${chip ? this.#renderLink('perks', 'chip', chip) : nothing}
      </p>
      ${points ? this.#renderBalance(points, scene) : nothing}
    </section>`;
  }

  #renderBalance(points: PointsBalance, { client, text, program: { points: unit } }: Scene): TemplateResult {
    const figure = html`<span class="hidden">${text.t('balance')}: </span
      ><loyalty-balance .client=${client}></loyalty-balance>`;
    const linked = html`${figure}<span class="hidden">. ${text.t('balanceWhy')}</span>${NO_BREAK}${icon(ChevronRight)}`;
    const when = points.clearsAt ? text.until(points.clearsAt, Date.now()) : '';
    const pending = { points: text.points(points.pending, unit), when };
    return html`
      ${client.can('activity') ? this.#renderLink('activity', 'figure', linked) : html`<p class="figure">${figure}</p>`}
      <p class="muted">${worthWords(points.available, unit, text)}</p>
      ${points.pending > 0 ? html`<p class="muted">${text.t(when ? 'pendingUntil' : 'pending', pending)}</p>` : nothing}
    `;
  }

  #renderMoment(scene: Scene): TemplateResult | typeof nothing {
    const doings = [this.#redeeming, this.#using].flatMap(({ value }) => Object.values(value ?? {}));
    const moment = momentOf(scene, doings);
    if (!moment || moment === 'cart') return nothing;
    if (moment === 'standing') return this.#renderStanding(scene);
    const { title, words, view } = moment;
    if (view) return this.#renderLink(view, 'moment', html`<span>${words}</span>${icon(ChevronRight)}`);
    return html`<div class="moment">
      <div>
        ${title ? html`<p class="name">${title}</p>` : nothing}
        <p>${words}</p>
      </div>
    </div>`;
  }

  #renderStanding({ client }: Scene): TemplateResult {
    void import('./loyalty-tier-standing.js').catch(() => undefined);
    const standing = html`<loyalty-tier-standing compact .client=${client}></loyalty-tier-standing
      >${icon(ChevronRight)}`;
    return this.#renderLink('perks', 'moment', standing);
  }

  #renderCart({ client, member }: Scene): TemplateResult | typeof nothing {
    if (!client.host.canApply || !client.can('quote') || member.state !== 'enrolled') return nothing;
    void import('./loyalty-cart.js').catch(() => undefined);
    return html`<loyalty-cart compact .client=${client}></loyalty-cart>`;
  }

  get #isRedeeming(): boolean {
    return this.#redeeming.value?.[this.#goal?.reward.id ?? ''] !== undefined;
  }

  /** One being redeemed stays the goal until it is dismissed, whatever the balance says meanwhile. */
  #chooseGoal({ client, program, member }: Scene): RewardOffer | undefined {
    const offers = program.rewards.map((reward) => offer(reward, member.availability));
    const { wish } = member;
    const isWished = ({ reward }: RewardOffer): boolean => reward.id === wish;
    if (wish && !offers.some(isWished) && client.can('rewards')) {
      void this.#seek(client, wish);
      offers.push(...(this.#rewards.value?.items.filter(isWished) ?? []));
    }
    if (!this.#isRedeeming) return goalAmong(offers, wish);
    return offers.find(({ reward }) => reward.id === this.#goal?.reward.id) ?? this.#goal;
  }

  /** Goes through the rewards that the load did not bring; once for each wish. */
  async #seek({ stores: { $rewards }, actions }: Client, wish: string): Promise<void> {
    if (this.#sought === wish) return;
    this.#sought = wish;
    const isDue = ({ items, more, phase }: ReturnType<typeof $rewards.get>): boolean =>
      more && phase !== 'failed' && items.length < MOST_REWARDS && !items.some(({ reward }) => reward.id === wish);
    while (isDue($rewards.get())) await actions.moreRewards();
  }

  #renderGoal(scene: Scene): TemplateResult | typeof nothing {
    const { client, text, member } = scene;
    const goal = (this.#goal = this.#chooseGoal(scene));
    if (!goal || member.state === 'blocked') return nothing;
    const isReady = goal.availability.available || this.#isRedeeming;
    const title = isReady ? 'readyNow' : goal.reward.id === member.wish ? 'goal' : 'nearest';
    return html`<section>
      <header>
        <h3>${text.t(title)}</h3>
        ${this.#renderLink('rewards', 'link', text.t('seeRewards'))}
      </header>
      <loyalty-reward .client=${client} .offer=${goal}></loyalty-reward>
    </section>`;
  }

  #renderShortcuts({ client, text, member }: Scene): TemplateResult {
    const shortcut = (view: View, words: keyof Messages, picture: SVGElement, count = 0): TemplateResult => {
      const held = count ? html`<span class="muted">${text.number(count)}</span>` : nothing;
      const inner = html`${picture}<span class="grow">${text.t(words)}</span>${held} ${icon(ChevronRight)}`;
      return html`<li>${this.#renderLink(view, 'row', inner)}</li>`;
    };
    const held = member.vouchers.filter(isUsable).length;
    return html`<ul class="shortcuts">
      ${client.can('vouchers') ? shortcut('vouchers', 'vouchers', icon(Ticket), held) : nothing}
      ${client.can('activity') ? shortcut('activity', 'activity', icon(Clock)) : nothing}
    </ul>`;
  }
}

define('loyalty-home', LoyaltyHome);

declare global {
  interface HTMLElementTagNameMap {
    'loyalty-home': LoyaltyHome;
  }
}
