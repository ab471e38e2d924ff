import { html, nothing } from 'lit';
import { PageEvent } from '../host/events.js';
import { base, buttons } from '../styles/base.js';
import { fields } from '../styles/fields.js';
import { tokens } from '../styles/tokens.js';
import { define } from './define.js';
import { LoyaltyElement } from './element.js';
import { birthdayStyles } from './loyalty-birthday.styles.js';

/** A year with a 29 February. */
const LEAP_YEAR = 2024;

/**
 * @summary Asks for day and month of a birthday, in the order of the shopper's language.
 * @fires loyalty-birthday - A date was given; `birthday` is it.
 */
export class LoyaltyBirthday extends LoyaltyElement {
  static override styles = [tokens, base, buttons, fields, birthdayStyles];

  static override words = ['earn'] as const;

  static override properties = {
    busy: { type: Boolean },
    day: { state: true },
    month: { state: true },
  };

  private day = 0;
  private month = 0;

  /** On its way: can't be given again now. */
  busy = false;

  /** To the first of its fields. */
  override focus(options?: FocusOptions): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector('select')?.focus(options));
  }

  #renderField(field: 'day' | 'month'): unknown {
    const { text } = this;
    const days = new Date(Date.UTC(LEAP_YEAR, this.month || 1, 0)).getUTCDate();
    const choices = field === 'day' ? days : 12;
    return html`<label>
      ${text?.t(field === 'day' ? 'birthdayDay' : 'birthdayMonth')}
      <select
        required
        autocomplete=${`bday-${field}`}
        @change=${(event: Event) => {
          this[field] = Number((event.target as HTMLSelectElement).value);
        }}
      >
        <option value=""></option>
        ${Array.from({ length: choices }, (_, index) => {
          const value = index + 1;
          const name = field === 'day' ? text?.number(value) : this.#monthName(value);
          return html`<option value=${value} ?selected=${this[field] === value}>${name}</option>`;
        })}
      </select>
    </label>`;
  }

  #monthName(month: number): string {
    return new Intl.DateTimeFormat(this.text?.locale, { month: 'long', timeZone: 'UTC' }).format(
      Date.UTC(LEAP_YEAR, month - 1),
    );
  }

  get #order(): ('day' | 'month')[] {
    const parts = new Intl.DateTimeFormat(this.text?.locale, { day: 'numeric', month: 'long' }).formatToParts();
    return parts.map(({ type }) => type).filter((type) => type === 'day' || type === 'month');
  }

  readonly #give = (event: Event): void => {
    event.preventDefault();
    if (!this.busy) this.dispatchEvent(new BirthdayEvent({ month: this.month, day: this.day }));
  };

  override render(): unknown {
    const { text, busy } = this;
    if (!text) return nothing;
    return html`<form @submit=${this.#give}>
      ${this.#order.map((field) => this.#renderField(field))}
      <button class="primary" aria-disabled=${busy || nothing}>${text.t(busy ? 'sending' : 'birthdaySave')}</button>
      <p class="muted small">${text.t('birthdayOnce')}</p>
    </form>`;
  }
}

/** The shopper has told when their birthday is. */
export class BirthdayEvent extends PageEvent {
  constructor(readonly birthday: { month: number; day: number }) {
    super('loyalty-birthday');
  }
}

define('loyalty-birthday', LoyaltyBirthday);

declare global {
  interface HTMLElementTagNameMap {
    'loyalty-birthday': LoyaltyBirthday;
  }
}
