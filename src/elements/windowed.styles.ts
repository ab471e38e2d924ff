import { css } from 'lit';

/** Hairlines between the rows of a windowed list, as between those of any other. */
export const windowedStyles = css`
  [role='listitem'] {
    border-block-end: 1px solid var(--_line);
  }

  [data-group]:last-child > [role='listitem']:last-child {
    border-block-end: 0;
  }

  [role='listitem']:focus-visible {
    outline-offset: 4px;
    border-radius: 4px;
  }
`;
