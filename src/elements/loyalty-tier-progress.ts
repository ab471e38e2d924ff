import { css, html, nothing, type TemplateResult } from 'lit';
import type { Program, Tier, TierProgress } from '../adapters/adapter.js';
import type { Text } from '../locales/text.js';
import { define } from './define.js';
import { LoyaltyView, type Scene } from './view.js';

/** An amount of a tier's measure in words: money, points or orders. */
export function measured(amount: number, { measure, currency }: TierProgress, program: Program, text: Text): string {
  if (measure === 'spend' && currency) return text.money({ minor: amount, currency });
  if (measure === 'orders') return text.t('orders', { count: amount });
  return text.points(amount, program.points);
}

/**
 * @summary How far the next tier is, in words and in a bar; what keeps the present one; nothing where there are no tiers.
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

      .words + p {
        margin-block-start: 8px;
      }
    `,
  ];

  protected override renderSkeleton(): TemplateResult {
    return html``;
  }

  protected override renderScene({ text, program, member: { tier } }: Scene): TemplateResult {
    if (!tier) return html`${nothing}`;
    const named = (id: string | undefined): Tier | undefined => program.tiers.find((each) => each.id === id);
    const current = named(tier.current);
    const next = named(tier.next);
    return html`
      ${
        next && tier.target !== undefined
          ? this.#renderWay(tier, tier.target, next, program, text)
          : html`<p class="muted">${current ? text.t('tierTop') : nothing}</p>`
      }
      ${
        current && tier.keep !== undefined && tier.until && tier.keep > tier.value
          ? html`<p class="muted small">
              ${text.t('tierKeep', {
                amount: measured(tier.keep - tier.value, tier, program, text),
                date: text.date(tier.until),
                tier: current.name,
              })}
            </p>`
          : nothing
      }
    `;
  }

  #renderWay(tier: TierProgress, target: number, next: Tier, program: Program, text: Text): TemplateResult {
    const say = (amount: number): string => measured(amount, tier, program, text);
    const label = text.t('tierUp', { amount: say(Math.max(target - tier.value, 0)), tier: next.name });
    return html`<p class="words">
        <span class="name">${label}</span>
        <span class="muted">${text.t('tierOf', { value: say(tier.value), target: say(target) })}</span>
      </p>
      <progress part="bar" max=${target} .value=${tier.value} aria-label=${label}></progress>`;
  }
}

define('loyalty-tier-progress', LoyaltyTierProgress);

declare global {
  interface HTMLElementTagNameMap {
    'loyalty-tier-progress': LoyaltyTierProgress;
  }
}
