import { css } from 'lit';

export const redeemStyles = css`
  .said {
    text-wrap: pretty;
  }

  .choice {
    display: grid;
    gap: 12px;
    padding-block-start: 4px;
  }

  .choice > ul {
    display: grid;
    gap: 4px;
  }

  /* Some languages write days small, but not at the beginning of a line. */
  .choice > ul > li::first-letter {
    text-transform: uppercase;
  }

  .choice p {
    text-wrap: pretty;
  }

  summary {
    inline-size: fit-content;
    padding-block: 4px;
    color: var(--_accent);
    font-weight: 600;
    cursor: pointer;
  }

  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend {
    padding: 0;
    font-weight: 600;
  }

  label {
    display: flex;
    align-items: center;
    gap: 12px;
    min-block-size: 44px;
    border-block-end: 1px solid var(--_line);
    cursor: pointer;
  }

  label:last-child {
    border-block-end: 0;
  }

  label:has(:disabled) {
    color: var(--_muted);
    cursor: default;
  }

  label > .grow {
    flex: 1;
    min-inline-size: 0;
  }

  [type='radio'] {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    margin: 0;
    accent-color: var(--_accent);
  }

  .step {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    padding-block: 12px 16px;
  }

  .step > p {
    flex: 1 0 100%;
    margin-block-end: 4px;
    text-wrap: pretty;
  }

  .step > .primary {
    flex: 1 1 auto;
  }

  .won {
    display: flex;
    align-items: center;
    gap: 8px;
    padding-block: 14px 0;
    color: var(--_success);
    font-weight: 600;
  }

  .won + .step > * {
    flex: 1 0 100%;
  }
`;
