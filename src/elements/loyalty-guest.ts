import { html, nothing, type TemplateResult } from 'lit';
import Gift from 'lucide/dist/esm/icons/gift.mjs';
import { define } from './define.js';
import { earningIcon, earningResult } from './earning.js';
import { icon } from './icons.js';
import { guestStyles } from './loyalty-guest.styles.js';
import { rewardIcon } from './reward-icon.js';
import { LoyaltyView, type Scene } from './view.js';
import { titled } from './worth.js';

/** How many ways to earn and things to get are shown: enough to want it, not to study it. */
const TASTE = 3;

/**
 * @summary Why joining pays, for who has not joined: the welcome gift, ways to earn, things to get. Empty for members.
 * @csspart hero - the welcome gift
 * @csspart join - the bar with the button to join or sign in
 */
export class LoyaltyGuest extends LoyaltyView {
  static override styles = [...LoyaltyView.styles, guestStyles];

  static override properties = {
    joining: { state: true },
  };

  private joining: 'no' | 'pending' | 'failed' = 'no';

  protected override renderScene(scene: Scene): TemplateResult {
    const { state } = scene.member;
    if (state !== 'guest' && state !== 'candidate') return html`${nothing}`;
    return html`
      ${this.#renderHero(scene)} ${this.#renderEarning(scene)} ${this.#renderRewards(scene)} ${this.#renderJoin(scene)}
    `;
  }

  #renderHero({ text, program, member: { name } }: Scene): TemplateResult {
    const title = name ? text.t('candidateTitle', { name }) : text.t('guestTitle');
    return html`<section part="hero">
      <span class="gift">${icon(Gift)}</span>
      ${program.welcome ? html`<p>${title}</p>` : nothing}
      <h2>${program.welcome ?? title}</h2>
      <p class="muted">${text.t('guestLead', { program: program.name })}</p>
    </section>`;
  }

  #renderEarning({ text, program }: Scene): TemplateResult | typeof nothing {
    const rules = program.earning.slice(0, TASTE);
    if (rules.length === 0) return nothing;
    return html`<section>
      <h3>${text.t('guestEarn')}</h3>
      <ul>
        ${rules.map((rule) => this.#renderLine(earningIcon(rule), rule.title, earningResult(rule, program, text)))}
      </ul>
    </section>`;
  }

  #renderRewards({ text, program }: Scene): TemplateResult | typeof nothing {
    const rewards = program.rewards.slice(0, TASTE);
    if (rewards.length === 0) return nothing;
    return html`<section>
      <h3>${text.t('guestGet')}</h3>
      <ul>
        ${rewards.map(({ kind, name, value, points }) =>
          this.#renderLine(rewardIcon(kind), titled(name, value, text), text.points(points, program.points)),
        )}
      </ul>
    </section>`;
  }

  #renderLine(picture: SVGSVGElement, words: string, figure: string | undefined): TemplateResult {
    return html`<li class="line">
      <span class="disc">${picture}</span>
      <p class="words">
        <span>${words}</span>
        ${figure ? html`<span class="figure">${figure}</span>` : nothing}
      </p>
    </li>`;
  }

  #renderJoin(scene: Scene): TemplateResult | typeof nothing {
    const { client, text, member } = scene;
    const guest = member.state === 'guest';
    const canJoin = client.host.canJoin || (!guest && client.can('join'));
    const canSignIn = guest && client.host.canSignIn;
    if (!canJoin && !canSignIn) return nothing;
    return html`<div part="join">
      ${canJoin ? this.#renderJoinButton(scene) : nothing}
      ${
        canSignIn
          ? html`<p class="sign-in">
              ${canJoin ? text.t('member') : nothing}
              <button class=${canJoin ? 'link' : 'primary wide'} @click=${this.#signIn}>${text.t('signIn')}</button>
            </p>`
          : nothing
      }
    </div>`;
  }

  #renderJoinButton({ text }: Scene): TemplateResult {
    const pending = this.joining === 'pending';
    return html`<p role="alert">${this.joining === 'failed' ? text.t('joinFailed') : nothing}</p>
      <button class="primary wide" aria-disabled=${pending} @click=${this.#join}>
        ${text.t(pending ? 'sending' : 'join')}
      </button>`;
  }

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

  readonly #signIn = (): void => {
    this.client?.host.track('sign_in');
    this.client?.host.signIn();
  };
}

define('loyalty-guest', LoyaltyGuest);

declare global {
  interface HTMLElementTagNameMap {
    'loyalty-guest': LoyaltyGuest;
  }
}
