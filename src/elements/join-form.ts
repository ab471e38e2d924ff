import { css, html, nothing, type TemplateResult } from 'lit';
import type { JoinWish } from '../host/host.js';
import type { Text } from '../locales/text.js';

export interface JoinForm {
  text: Text;
  /** Who they are is known: no address is asked. */
  known?: boolean;
  /** Where the program's terms stand. */
  terms: string | undefined;
  /** What the button says. */
  label: string;
  busy: boolean;
  /** What was wrong with the address, in words. */
  complaint: string | undefined;
  submit(wish: JoinWish): void;
}

/** E-mail, terms, and a box for news of its own that nobody has ticked yet. Its element names the words of 'join'. */
export function joinForm({ text, known, terms, label, busy, complaint, submit }: JoinForm): TemplateResult {
  return html`<form
    novalidate
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      if (!busy) submit(wishIn(event.target as HTMLFormElement));
    }}
  >
    ${known ? nothing : renderEmail(complaint, text)}
    <label class="tick"><input name="marketing" type="checkbox" /><span>${text.t('joinNews')}</span></label>
    <button class="primary wide" aria-disabled=${busy || nothing}>${busy ? text.t('sending') : label}</button>
    ${terms ? renderTerms(terms, text) : nothing}
  </form>`;
}

function renderEmail(complaint: string | undefined, text: Text): TemplateResult {
  return html`<label>
      ${text.t('joinEmail')}
      <input
        name="email"
        type="email"
        autocomplete="email"
        maxlength="254"
        required
        aria-invalid=${complaint ? 'true' : nothing}
        aria-describedby="complaint"
      />
    </label>
    <p id="complaint" class="complaint small" role="alert">${complaint ?? nothing}</p>`;
}

function renderTerms(terms: string, text: Text): TemplateResult {
  const [before, after] = text.t('joinTerms').split('{link}');
  return html`<p class="muted small">
    ${before}<a href=${terms} target="_blank" rel="noopener">${text.t('joinTermsLink')}</a>${after}
  </p>`;
}

function wishIn(form: HTMLFormElement): JoinWish {
  const given = new FormData(form);
  return { email: String(given.get('email') ?? '').trim(), marketing: given.has('marketing') };
}

/** Good enough to spare the shopper a wait; whether it is an address only its mailbox can tell. */
export const isAddress = (email: string): boolean => /^\S+@\S+\.\S+$/.test(email);

export const joinFormStyles = css`
  form {
    display: grid;
    gap: 12px;
    text-align: start;
  }

  .complaint:empty {
    display: none;
  }

  .tick {
    display: flex;
    align-items: start;
    gap: 12px;
    padding-block: 8px;
    color: var(--_text);
  }

  .tick input {
    flex: none;
    inline-size: 24px;
    block-size: 24px;
    margin: -4px 0 0;
    accent-color: var(--_accent);
  }

  form a {
    padding-block: 6px;
    color: inherit;
  }
`;
