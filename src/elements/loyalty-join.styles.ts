import { css } from 'lit';

export const joinStyles = css`
  :host {
    text-align: center;
  }

  [role='alert']:not(:empty) {
    margin-block-end: 8px;
  }

  [role='status'] {
    margin-block-end: 12px;
    text-wrap: balance;
  }

  .member {
    margin-block-start: 4px;
    color: var(--_muted);
  }

  form + .member {
    margin-block-start: 12px;
    text-align: start;
  }
`;
