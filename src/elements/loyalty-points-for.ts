import { css, html, nothing } from 'lit';
import { base } from '../styles/base.js';
import { tokens } from '../styles/tokens.js';
import { define } from './define.js';
import { pointsFor } from './earning-points.js';
import { LoyaltyElement } from './element.js';

/**
 * @summary What a product earns, beside its price. Says nothing where it earns nothing; keeps its line free meanwhile, so
 * that the page does not move.
 * @attr amount - the price in the smallest unit of its currency
 * @attr currency - ISO 4217
 * @attr excluded - this product earns nothing
 * @csspart points - the words
 * @csspart bonus - how much more it is today
 */
export class LoyaltyPointsFor extends LoyaltyElement {
  static override styles = [
    tokens,
    base,
    css`
      :host {
        min-block-size: 20px;
      }

      :host([excluded]) {
        display: none;
      }

      [part='bonus'] {
        margin-inline-start: 4px;
        padding: 2px 8px;
        border-radius: 10px;
        background: color-mix(in oklab, var(--_accent) 12%, transparent);
        color: var(--_accent);
        font-size: 12px;
        font-weight: 600;
        white-space: nowrap;
      }
    `,
  ];

  static override words = ['order'] as const;

  static override properties = {
    amount: { type: Number },
    currency: {},
    excluded: { type: Boolean },
  };

  readonly #program = this.follow('$program');
  readonly #member = this.follow('$member');

  /** The price in the smallest unit of its currency; set it anew when another variant is chosen. */
  amount = 0;

  /** ISO 4217. */
  currency = '';

  /** Earns nothing; prefer it to leaving the element out where variants differ. */
  excluded = false;

  override render(): unknown {
    const { text, amount, currency } = this;
    const program = this.#program.value;
    const member = this.#member.value;
    if (!text || !program || !member || this.excluded) return nothing;
    const { points, factor } = pointsFor({ minor: amount, currency }, program, member, Date.now());
    if (!(points > 0)) return nothing;
    const words = member.state === 'enrolled' ? 'productEarn' : 'productMembers';
    return html`<span part="points">${text.t(words, { points: text.points(points, program.points) })}</span> ${
        factor > 1 ? html`<span part="bonus">${text.t('productBonus', { factor })}</span>` : nothing
      }`;
  }
}

define('loyalty-points-for', LoyaltyPointsFor);

declare global {
  interface HTMLElementTagNameMap {
    'loyalty-points-for': LoyaltyPointsFor;
  }
}
