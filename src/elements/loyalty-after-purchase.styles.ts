import { css } from 'lit';

export const afterPurchaseStyles = css`
  [part='note'] {
    display: grid;
    gap: 12px;
    padding: 20px;
    border-radius: var(--_radius);
    background: var(--_raised);
    box-shadow: inset 0 0 0 1px var(--_line);
  }

  h2 {
    font-size: 20px;
    line-height: 28px;
    letter-spacing: -0.01em;
  }

  .earned {
    font-size: 16px;
    line-height: 24px;
    text-wrap: pretty;
  }

  .earned svg {
    display: inline-block;
    margin-inline-end: 8px;
    color: var(--_success);
    vertical-align: -4px;
  }

  button {
    justify-self: start;
  }
`;
