import { css, html, nothing, type PropertyValues } from 'lit';
import { base } from '../styles/base.js';
import { tokens } from '../styles/tokens.js';
import { define } from './define.js';
import { LoyaltyElement } from './element.js';

const COUNT_FOR = 250;

/**
 * @summary What the shopper has: the figure with its unit small beside it. Counts to a new value.
 * @csspart figure - the number
 * @csspart unit - the points' name
 */
export class LoyaltyBalance extends LoyaltyElement {
  static override styles = [
    tokens,
    base,
    css`
      :host {
        display: inline;
        font: inherit;
        letter-spacing: inherit;
      }

      [part='unit'] {
        font-size: max(0.4em, 14px);
        font-weight: 400;
        letter-spacing: 0;
        color: var(--_muted);
      }
    `,
  ];

  static override properties = {
    shown: { state: true },
  };

  readonly #program = this.follow('$program');
  readonly #member = this.follow('$member');
  #frame = 0;
  #target: number | undefined;

  private shown: number | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    cancelAnimationFrame(this.#frame);
    this.shown = this.#target;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const available = this.#member.value?.points?.available;
    if (available === undefined || available === this.#target) return;
    this.#target = available;
    this.#countTo(available);
  }

  #countTo(target: number): void {
    cancelAnimationFrame(this.#frame);
    const from = this.shown;
    if (from === undefined || matchMedia('(prefers-reduced-motion: reduce)').matches) {
      this.shown = target;
      return;
    }
    const start = performance.now();
    const step = (time: number): void => {
      const part = Math.min((time - start) / COUNT_FOR, 1);
      this.shown = Math.round(from + (target - from) * (1 - (1 - part) ** 3));
      if (part < 1) this.#frame = requestAnimationFrame(step);
    };
    this.#frame = requestAnimationFrame(step);
  }

  override render(): unknown {
    const { text, shown } = this;
    const unit = this.#program.value?.points;
    if (!text || shown === undefined || !unit) return nothing;
    return html`<span part="figure">${text.number(shown, unit.decimals)}</span>
      <span part="unit">${text.unit(this.#target ?? shown, unit)}</span>`;
  }
}

define('loyalty-balance', LoyaltyBalance);

declare global {
  interface HTMLElementTagNameMap {
    'loyalty-balance': LoyaltyBalance;
  }
}
