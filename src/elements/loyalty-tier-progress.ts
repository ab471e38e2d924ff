import { css, html, nothing, type TemplateResult } from 'lit';
import type { Tier, TierProgress } from '../adapters/adapter.js';
import { define } from './define.js';
import { measured, tierById } from './tier-words.js';
import { LoyaltyView, type Scene } from './view.js';

/**
 * @summary How far the next tier is, in words and in a bar; what is special about the present one, what keeps it and what
 * would follow; nothing where there are no tiers.
 * @csspart bar - the progress bar
 */
export class LoyaltyTierProgress extends LoyaltyView {
  static override styles = [
    ...LoyaltyView.styles,
    css`
      :host {
        padding: 0;
        background: none;
      }

      .words {
        display: flex;
        flex-wrap: wrap;
        justify-content: space-between;
        gap: 0 12px;
        margin-block-end: 8px;
      }

      .words > * {
        min-inline-size: 0;
      }

      loyalty-tier-standing {
        margin-block: 12px 0;
      }

      loyalty-tier-standing:first-child {
        margin-block: 0 20px;
      }
    `,
  ];

  static override properties = {
    compact: { type: Boolean },
  };

  /** Only how far the next tier is. */
  compact = false;

  protected override renderSkeleton(): TemplateResult {
    return html``;
  }

  protected override renderScene(scene: Scene): TemplateResult {
    const { text, program, member } = scene;
    const { tier } = member;
    if (!tier) return html`${nothing}`;
    const next = tierById(program, tier.next);
    const standing = this.compact ? nothing : this.#renderStanding(scene);
    const isNew = tier.standing === 'reached';
    return html`
      ${isNew ? standing : nothing}
      ${
        next && tier.target !== undefined
          ? this.#renderWay(tier, tier.target, next, scene)
          : html`<p class="muted">${tier.current ? text.t('tierTop') : nothing}</p>`
      }
      ${isNew ? nothing : standing}
    `;
  }

  #renderWay(tier: TierProgress, target: number, next: Tier, { text, program }: Scene): TemplateResult {
    const say = (amount: number): string => measured(amount, tier, program, text);
    const label = text.t('tierUp', { amount: say(Math.max(target - tier.value, 0)), tier: next.name });
    return html`<p class="words">
        <span class="name">${label}</span>
        <span class="muted">${text.t('tierOf', { value: say(tier.value), target: say(target) })}</span>
      </p>
      <progress part="bar" max=${target} .value=${tier.value} aria-label=${label}></progress>`;
  }

  #renderStanding({ client }: Scene): TemplateResult {
    void import('./loyalty-tier-standing.js').catch(() => undefined);
    return html`<loyalty-tier-standing .client=${client}></loyalty-tier-standing>`;
  }
}

define('loyalty-tier-progress', LoyaltyTierProgress);

declare global {
  interface HTMLElementTagNameMap {
    'loyalty-tier-progress': LoyaltyTierProgress;
  }
}
