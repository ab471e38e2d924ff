import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import ChevronRight from 'lucide/dist/esm/icons/chevron-right.mjs';
import Clock from 'lucide/dist/esm/icons/clock.mjs';
import Ticket from 'lucide/dist/esm/icons/ticket.mjs';
import type { Member } from '../adapters/adapter.js';
import { offer, type RewardOffer } from '../client/offer.js';
import type { Messages } from '../locales/en.js';
import { define } from './define.js';
import type { View } from './events.js';
import { icon } from './icons.js';
import './loyalty-balance.js';
import { homeStyles } from './loyalty-home.styles.js';
import './loyalty-reward.js';
import './loyalty-tier-progress.js';
import { LoyaltyView, type Scene } from './view.js';
import { loadView } from './views.js';

const WEEK = 7 * 24 * 60 * 60 * 1000;

/**
 * @summary What do I have, what does it get me, how far is the next thing. Guests see why joining pays.
 * @csspart hero - greeting and balance
 */
export class LoyaltyHome extends LoyaltyView {
  static override styles = [...LoyaltyView.styles, homeStyles];

  readonly #redeeming = this.follow(({ $redeeming }) => $redeeming);
  #goal: RewardOffer | undefined;

  /** What had the focus may be gone, as the guest's view is after joining: reading goes on at the top. */
  protected override update(changed: PropertyValues<this>): void {
    const hadFocus = this.shadowRoot?.activeElement;
    super.update(changed);
    if (hadFocus && !this.shadowRoot?.activeElement) {
      this.renderRoot.querySelector<HTMLElement>('[part="hero"]')?.focus();
    }
  }

  protected override renderSkeleton(): TemplateResult {
    return html`<div class="skeleton" aria-hidden="true">
      <i class="greeting"></i><i class="figure"></i><i></i><i class="card"></i><i></i><i></i>
    </div>`;
  }

  protected override renderScene(scene: Scene): TemplateResult {
    const { state } = scene.member;
    if (state === 'guest' || state === 'candidate') {
      void loadView('guest');
      return html`<loyalty-guest .client=${scene.client}></loyalty-guest>`;
    }
    return html`
      ${this.#renderHero(scene)} ${this.#renderMoment(scene)}
      ${
        scene.member.tier
          ? html`<section class="tier">
              <loyalty-tier-progress .client=${scene.client}></loyalty-tier-progress>
            </section>`
          : nothing
      }
      ${this.#renderGoal(scene)} ${this.#renderShortcuts(scene)}
    `;
  }

  #renderHero({ client, text, program, member }: Scene): TemplateResult {
    const { name, points, tier } = member;
    const current = program.tiers.find(({ id }) => id === tier?.current);
    return html`<section part="hero" tabindex="-1">
      <p class="greeting">
        <span>${name ? text.t('greeting', { name }) : text.t('greetingPlain')}</span>
        ${
          current
            ? html`<button
                class="chip"
                @click=${() => {
                  this.navigate('perks');
                }}
              >
                <span class="hidden">${text.t('yourTier')}: </span>${current.name}
              </button>`
            : nothing
        }
      </p>
      ${
        points
          ? html`<p class="figure">
                <span class="hidden">${text.t('balance')}: </span><loyalty-balance .client=${client}></loyalty-balance>
              </p>
              ${
                points.pending > 0
                  ? html`<p class="muted">
                      ${text.t(points.clearsAt ? 'pendingUntil' : 'pending', {
                        points: text.points(points.pending, program.points),
                        when: points.clearsAt ? text.until(points.clearsAt, Date.now()) : '',
                      })}
                    </p>`
                  : nothing
              }`
          : nothing
      }
    </section>`;
  }

  /** The one thing worth saying now, the first that applies; silence is an answer too. */
  #renderMoment(scene: Scene): TemplateResult | typeof nothing {
    const { text, program, member } = scene;
    const { points } = member;
    const said = (words: string, view?: View): TemplateResult =>
      view
        ? html`<button
            class="moment"
            @click=${() => {
              this.navigate(view);
            }}
          >
            <span>${words}</span>${icon(ChevronRight)}
          </button>`
        : html`<p class="moment">${words}</p>`;
    if (member.state === 'blocked') {
      return html`<div class="moment">
        <div>
          <p class="name">${text.t('blockedTitle')}</p>
          <p>${text.t('blockedText')}</p>
        </div>
      </div>`;
    }
    if (Object.values(this.#redeeming.value ?? {}).some(({ step }) => step === 'checking')) {
      return said(text.t('checkingRedeem'), 'rewards');
    }
    if (points && points.owed > 0) {
      return said(text.t('owed', { points: text.points(points.owed, program.points) }), 'activity');
    }
    const held = usable(member).length;
    if (held > 0) return said(text.t('waitingVoucher', { count: held }), 'vouchers');
    const batch = points?.expiring.find(({ at }) => Date.parse(at) - Date.now() < WEEK);
    if (!batch) return nothing;
    return said(
      text.t('expiring', {
        points: text.points(batch.points, program.points),
        when: text.until(batch.at, Date.now()),
      }),
      'rewards',
    );
  }

  get #isRedeeming(): boolean {
    return this.#redeeming.value?.[this.#goal?.reward.id ?? ''] !== undefined;
  }

  /** One being redeemed stays the goal until it is dismissed, whatever the balance says meanwhile. */
  #chooseGoal({ program, member }: Scene): RewardOffer | undefined {
    const offers = program.rewards.map((reward) => offer(reward, member.availability));
    if (!this.#isRedeeming) return nearest(offers);
    return offers.find(({ reward }) => reward.id === this.#goal?.reward.id) ?? this.#goal;
  }

  #renderGoal(scene: Scene): TemplateResult | typeof nothing {
    const { client, text, member } = scene;
    const goal = (this.#goal = this.#chooseGoal(scene));
    if (!goal || member.state === 'blocked') return nothing;
    return html`<section>
      <header>
        <h3>${text.t(goal.availability.available || this.#isRedeeming ? 'readyNow' : 'nearest')}</h3>
        <button
          class="link"
          @click=${() => {
            this.navigate('rewards');
          }}
        >
          ${text.t('seeRewards')}
        </button>
      </header>
      <loyalty-reward .client=${client} .offer=${goal}></loyalty-reward>
    </section>`;
  }

  #renderShortcuts({ client, text, member }: Scene): TemplateResult {
    const shortcut = (view: View, words: keyof Messages, picture: SVGElement, count?: number): TemplateResult =>
      html`<li>
        <button
          class="row"
          @click=${() => {
            this.navigate(view);
          }}
        >
          ${picture}<span class="grow">${text.t(words)}</span>
          ${count ? html`<span class="muted">${text.number(count)}</span>` : nothing} ${icon(ChevronRight)}
        </button>
      </li>`;
    return html`<ul class="shortcuts">
      ${client.can('vouchers') ? shortcut('vouchers', 'vouchers', icon(Ticket), usable(member).length) : nothing}
      ${client.can('activity') ? shortcut('activity', 'activity', icon(Clock)) : nothing}
    </ul>`;
  }
}

function usable({ vouchers }: Member) {
  return vouchers.filter(({ state }) => state === 'issued' || state === 'held');
}

/** The dearest one that can be had now, else the one with the shortest way left. */
function nearest(offers: RewardOffer[]): RewardOffer | undefined {
  const [ready] = offers
    .filter(({ availability }) => availability.available)
    .sort((one, other) => other.reward.points - one.reward.points);
  const [close] = offers
    .filter(({ availability }) => availability.reason === 'insufficient_points')
    .sort((one, other) => (one.availability.missing ?? Infinity) - (other.availability.missing ?? Infinity));
  return ready ?? close;
}

define('loyalty-home', LoyaltyHome);

declare global {
  interface HTMLElementTagNameMap {
    'loyalty-home': LoyaltyHome;
  }
}
