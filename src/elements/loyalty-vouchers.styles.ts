import { css } from 'lit';

export const vouchersStyles = css`
  ul {
    margin-block-start: 12px;
  }

  .usable {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
  }

  .usable + ul {
    margin-block-start: 24px;
  }

  .usable > li {
    border: 0;
  }

  li:focus-visible {
    outline-offset: 4px;
    border-radius: var(--_radius-control);
  }

  .more {
    display: grid;
    gap: 8px;
    margin-block-start: 16px;
    text-align: center;
  }

  .skeleton .ticket {
    block-size: 176px;
  }
`;
