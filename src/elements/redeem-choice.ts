import { html, nothing, type TemplateResult } from 'lit';
import type { RewardVariant } from '../adapters/adapter.js';
import type { Text } from '../locales/text.js';

/** Terms longer than this are folded away behind their title. */
const SHORT_TERMS = 160;

export interface VariantChoice {
  /** Id of a variant. */
  chosen: string | undefined;
  choose(variant: string): void;
}

/** A reward's terms, to be read before it is confirmed. */
export function termsOf(terms: string, text: Text): TemplateResult {
  if (terms.length <= SHORT_TERMS) return html`<p class="small muted">${terms}</p>`;
  return html`<details class="small">
    <summary>${text.t('rewardTerms')}</summary>
    <p class="muted">${terms}</p>
  </details>`;
}

/** One of what the reward comes in; what is sold out is shown and can't be chosen. */
export function variantChoice(
  variants: RewardVariant[],
  { chosen, choose }: VariantChoice,
  text: Text,
): TemplateResult {
  return html`<fieldset>
    <legend>${text.t('chooseVariant')}</legend>
    ${variants.map(
      ({ id, name, soldOut }) =>
        html`<label>
          <input
            type="radio"
            name="variant"
            value=${id}
            .checked=${id === chosen}
            ?disabled=${soldOut}
            @change=${() => {
              choose(id);
            }}
          />
          <span class="grow">${name}</span>
          ${soldOut ? html`<span class="small">${text.t('soldOut')}</span>` : nothing}
        </label>`,
    )}
  </fieldset>`;
}
