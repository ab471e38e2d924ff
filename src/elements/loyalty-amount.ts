import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { PointsRange } from '../adapters/adapter.js';
import { PageEvent } from '../host/events.js';
import type { PointsUnit, Text } from '../locales/text.js';
import { base, buttons } from '../styles/base.js';
import { fields } from '../styles/fields.js';
import { tokens } from '../styles/tokens.js';
import { most, onStep, worthOf } from './amount.js';
import { define } from './define.js';
import { LoyaltyElement } from './element.js';
import { amountStyles } from './loyalty-amount.styles.js';

/**
 * @summary Choosing how many points to give: what they are worth, a slider and a field that agree, and a button for the
 * most that can be given.
 * @csspart value - what the chosen points are worth
 * @csspart slider - the slider
 * @csspart field - the number of points
 * @fires input - at every move; read `value`
 * @fires change - when a choice is made; read `value`
 */
export class LoyaltyAmount extends LoyaltyElement {
  static override styles = [tokens, base, buttons, fields, amountStyles];

  static override words = ['redeem'] as const;

  static override properties = {
    range: { attribute: false },
    balance: { attribute: false },
    unit: { attribute: false },
    value: { attribute: false },
  };

  #focusDue = false;

  get #field(): HTMLInputElement {
    return this.renderRoot.querySelector('[type=number]') as HTMLInputElement;
  }

  /** What may be chosen. */
  range?: PointsRange;

  /** Points the shopper has, which cap the range; leave it out for a range that is capped already. */
  balance?: number | undefined;

  /** What the points are called. */
  unit?: PointsUnit | undefined;

  /** Points chosen, always on a step of the range; the most that can be given when never set. */
  value?: number;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (this.range) this.value = onStep(this.range, this.value ?? Infinity, this.balance);
  }

  protected override updated(): void {
    const slider = this.renderRoot.querySelector<HTMLInputElement>('[type=range]');
    if (slider && this.range) this.#measure(slider, this.range);
    if (this.#focusDue) this.focus();
  }

  /** Set through the object model: a `style` attribute is refused by a strict policy. */
  #measure({ style }: HTMLInputElement, range: PointsRange): void {
    const { min } = range;
    const top = most(range, this.balance);
    style.setProperty('--_given', `${String((100 * ((this.value ?? min) - min)) / (top - min))}%`);
    this.#field.style.setProperty('--_digits', String(this.#shown(top).length));
  }

  /** To the slider, as soon as there is one. */
  override focus(options?: FocusOptions): void {
    const slider = this.shadowRoot?.querySelector<HTMLElement>('input');
    this.#focusDue = !slider;
    slider?.focus(options);
  }

  /** What is typed counts as soon as it can be given, and is left alone until then. */
  readonly #type = ({ validity, valueAsNumber }: HTMLInputElement): void => {
    if (validity.valid && !Number.isNaN(valueAsNumber)) this.value = Math.round(valueAsNumber * this.#scale);
  };

  /** What can't be given becomes what is nearest to it. */
  readonly #settle = ({ valueAsNumber }: HTMLInputElement, range: PointsRange): void => {
    const typed = Number.isNaN(valueAsNumber) ? (this.value ?? range.min) : valueAsNumber * this.#scale;
    this.#choose(onStep(range, typed, this.balance));
    this.#field.value = this.#shown(this.value ?? typed);
  };

  #choose(points: number): void {
    this.value = points;
    for (const type of ['input', 'change']) this.dispatchEvent(new PageEvent(type, { bubbles: true }));
  }

  get #scale(): number {
    return 10 ** (this.unit?.decimals ?? 0);
  }

  /** As a number field takes it. */
  #shown(points: number): string {
    return (points / this.#scale).toFixed(this.unit?.decimals ?? 0);
  }

  override render(): unknown {
    const { text, range, value } = this;
    if (!text || !range || value === undefined) return nothing;
    const amount = text.t('amountOff', { amount: text.money(worthOf(range, value)) });
    return html`<p class="figure" part="value">${amount}</p>
      ${most(range, this.balance) > range.min ? this.#renderControls(text, range, value, amount) : nothing}`;
  }

  /** An `input` event leaves the shadow tree by itself, after `value` is set; a `change` event does not. */
  #renderControls(text: Text, range: PointsRange, value: number, amount: string): TemplateResult {
    const { unit } = this;
    const top = most(range, this.balance);
    const name = text.t('amountName', { unit: text.unit(top, unit) });
    const said = `${text.points(value, unit)}, ${amount}`;
    return html`<input
        type="range"
        part="slider"
        min=${range.min}
        max=${top}
        step=${range.step}
        .value=${String(value)}
        aria-label=${name}
        aria-valuetext=${said}
        @input=${({ target }: Event) => {
          this.value = (target as HTMLInputElement).valueAsNumber;
        }}
        @change=${() => {
          this.dispatchEvent(new PageEvent('change', { bubbles: true }));
        }}
      />
      <div class="exact">${this.#renderField(text, range, value, name)} ${this.#renderMost(text, range, top)}</div>`;
  }

  #renderField(text: Text, range: PointsRange, value: number, name: string): TemplateResult {
    return html`<label>
      <input
        type="number"
        part="field"
        inputmode=${this.unit?.decimals ? 'decimal' : 'numeric'}
        min=${this.#shown(range.min)}
        max=${this.#shown(most(range, this.balance))}
        step=${this.#shown(range.step)}
        .value=${this.#shown(value)}
        aria-label=${name}
        @input=${({ target }: Event) => {
          this.#type(target as HTMLInputElement);
        }}
        @change=${({ target }: Event) => {
          this.#settle(target as HTMLInputElement, range);
        }}
      />
      <span aria-hidden="true">${text.unit(value, this.unit)}</span>
    </label>`;
  }

  /** "All" only where nothing that counts is left over. */
  #renderMost(text: Text, { step }: PointsRange, top: number): TemplateResult {
    const all = this.balance !== undefined && this.balance - top < step;
    return html`<button
      class="quiet"
      @click=${() => {
        this.#choose(top);
      }}
    >
      ${text.t(all ? 'useAll' : 'useMost')}
    </button>`;
  }
}

define('loyalty-amount', LoyaltyAmount);

declare global {
  interface HTMLElementTagNameMap {
    'loyalty-amount': LoyaltyAmount;
  }
}
