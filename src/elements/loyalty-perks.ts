import { html, nothing, type TemplateResult } from 'lit';
import Check from 'lucide/dist/esm/icons/check.mjs';
import type { Tier } from '../adapters/adapter.js';
import { define } from './define.js';
import { icon } from './icons.js';
import { perksStyles } from './loyalty-perks.styles.js';
import { measured } from './loyalty-tier-progress.js';
import { LoyaltyView, type Scene } from './view.js';

/**
 * @summary The tiers as a path: where the shopper stands, what each step takes and brings.
 * @csspart tier - one step of the path
 */
export class LoyaltyPerks extends LoyaltyView {
  static override styles = [...LoyaltyView.styles, perksStyles];

  protected override renderScene(scene: Scene): TemplateResult {
    const { client, text, program, member } = scene;
    const standing = program.tiers.findIndex(({ id }) => id === member.tier?.current);
    return html`
      <h2>${text.t('perks')}</h2>
      ${
        member.tier ? html`<loyalty-tier-progress class="progress" .client=${client}></loyalty-tier-progress>` : nothing
      }
      ${
        program.tiers.length > 0
          ? html`<ol>
              ${program.tiers.map((tier, step) => this.#renderTier(tier, Math.sign(step - standing), scene))}
            </ol>`
          : html`<p class="empty">${text.t('perksEmpty')}</p>`
      }
    `;
  }

  /** `ahead`: -1 for a tier left behind, 0 for the shopper's own, 1 for one to come. */
  #renderTier(tier: Tier, ahead: number, scene: Scene): TemplateResult {
    const { text } = scene;
    return html`<li
      part="tier"
      class="tier ${ahead > 0 ? 'ahead' : 'reached'} ${ahead === 0 ? 'current' : ''}"
      aria-current=${ahead === 0 ? 'step' : nothing}
    >
      <span class="marker">${ahead > 0 ? nothing : icon(Check)}</span>
      <p class="title">
        <span class="name">${tier.name}</span>
        ${ahead === 0 ? html`<span class="here">${text.t('yourTier')}</span>` : nothing}
      </p>
      ${this.#renderThreshold(tier, scene)}
      <ul>
        ${tier.perks.map((perk) => html`<li class="perk">${icon(Check)}<span>${perk}</span></li>`)}
      </ul>
    </li>`;
  }

  /** What a tier is measured in is known from the member's own way; without one only the first says something. */
  #renderThreshold({ threshold }: Tier, { text, program, member }: Scene): TemplateResult | typeof nothing {
    if (threshold === 0) return html`<p class="muted">${text.t('perksStart')}</p>`;
    if (!member.tier) return nothing;
    const amount = measured(threshold, member.tier, program, text);
    return html`<p class="muted">${text.t('perksFrom', { amount })}</p>`;
  }
}

define('loyalty-perks', LoyaltyPerks);

declare global {
  interface HTMLElementTagNameMap {
    'loyalty-perks': LoyaltyPerks;
  }
}
