import { html, nothing, type TemplateResult } from 'lit';
import Gift from 'lucide/dist/esm/icons/gift.mjs';
import { define } from './define.js';
import { earningIcon, earningResult } from './earning.js';
import { icon } from './icons.js';
import { joinBar, joinBarStyles } from './join-bar.js';
import { guestStyles } from './loyalty-guest.styles.js';
import './loyalty-join.js';
import { rewardIcon } from './reward-icon.js';
import { LoyaltyView, type Scene } from './view.js';
import { titled } from './worth.js';

/** How many ways to earn and things to get are shown: enough to want it, not to study it. */
const TASTE = 3;

/**
 * @summary Why joining pays, for who has not joined: the welcome gift, ways to earn, things to get. Empty for members.
 * @csspart hero - the welcome gift
 * @csspart join - the bar with the way to join or sign in
 */
export class LoyaltyGuest extends LoyaltyView {
  static override styles = [...LoyaltyView.styles, joinBarStyles, guestStyles];

  /** Those of joining as well, so that it need not wait for them. */
  static override words = ['guest', 'join'] as const;

  protected override renderScene(scene: Scene): TemplateResult {
    const { state } = scene.member;
    if (state !== 'guest' && state !== 'candidate') return html`${nothing}`;
    return html`
      ${this.#renderHero(scene)} ${this.#renderEarning(scene)} ${this.#renderRewards(scene)} ${joinBar(scene)}
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
}

define('loyalty-guest', LoyaltyGuest);

declare global {
  interface HTMLElementTagNameMap {
    'loyalty-guest': LoyaltyGuest;
  }
}
