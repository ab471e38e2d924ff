import { html, nothing, type TemplateResult } from 'lit';
import Check from 'lucide/dist/esm/icons/check.mjs';
import Clock from 'lucide/dist/esm/icons/clock.mjs';
import type { TierProgress } from '../adapters/adapter.js';
import { define } from './define.js';
import { icon } from './icons.js';
import { standingStyles } from './loyalty-tier-standing.styles.js';
import { tierNews } from './tier-news.js';
import { LoyaltyView, type Scene } from './view.js';

/**
 * @summary What is special about the shopper's tier: just reached, at risk, in grace, lost; what keeps it and by when, what
 * would follow. Nothing where there is nothing to say.
 */
export class LoyaltyTierStanding extends LoyaltyView {
  static override styles = [...LoyaltyView.styles, standingStyles];

  static override words = ['perks'] as const;

  static override properties = {
    compact: { type: Boolean },
  };

  /** Without the bar, beside another one. */
  compact = false;

  protected override renderSkeleton(): TemplateResult {
    return html``;
  }

  protected override renderScene({ text, program, member: { tier } }: Scene): TemplateResult {
    const { title, lines } = tier ? tierNews(tier, program, text) : { lines: [] };
    const small = lines.map((line) => html`<p class="muted small">${line}</p>`);
    if (!title || !tier) return html`${small}`;
    return html`<div class="news ${tier.standing ?? ''}" role="status">
      ${this.#renderIcon(tier)}
      <div>
        <p class="name">${title}</p>
        ${small}
      </div>
      ${tier.standing === 'reached' && !this.compact ? html`<i class="full"></i>` : nothing}
    </div>`;
  }

  #renderIcon({ standing }: TierProgress): TemplateResult | typeof nothing {
    if (standing === 'downgraded') return nothing;
    return html`<span class="disc">${icon(standing === 'reached' ? Check : Clock)}</span>`;
  }
}

define('loyalty-tier-standing', LoyaltyTierStanding);

declare global {
  interface HTMLElementTagNameMap {
    'loyalty-tier-standing': LoyaltyTierStanding;
  }
}
