import { css } from 'lit';

export const earnStyles = css`
  ul {
    margin-block-start: 8px;
  }

  .line {
    position: relative;
  }

  .result {
    color: var(--_accent);
    font-weight: 600;
  }

  .state {
    display: flex;
    flex: none;
    align-items: center;
    gap: 4px;
    max-inline-size: 40%;
    color: var(--_muted);
    font-size: 12px;
    line-height: 16px;
    text-align: end;
  }

  .state svg {
    inline-size: 16px;
    block-size: 16px;
    color: var(--_success);
  }

  .done .disc {
    background: var(--_raised);
    color: var(--_muted);
  }

  .done .name,
  .done .result {
    color: var(--_muted);
    font-weight: 400;
  }
`;
