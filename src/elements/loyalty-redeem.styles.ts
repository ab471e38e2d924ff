import { css } from 'lit';

export const redeemStyles = css`
  .said {
    text-wrap: pretty;
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
