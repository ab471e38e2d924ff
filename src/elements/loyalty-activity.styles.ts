import { css } from 'lit';

export const activityStyles = css`
  loyalty-points {
    margin-block: 12px 20px;
  }

  [part='filter'] {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    padding: 4px;
    border-radius: var(--_radius-control);
    background: var(--_raised);
  }

  [part='filter'] button {
    flex: 1 1 auto;
    padding-inline: 12px;
    border-radius: calc(var(--_radius-control) - 4px);
    color: var(--_muted);
    font-weight: 400;
  }

  [part='filter'] [aria-pressed='true'] {
    background: var(--_surface);
    box-shadow: 0 0 0 1px var(--_line);
    color: var(--_text);
    font-weight: 600;
  }

  section {
    margin-block-start: 16px;
  }

  h3::first-letter {
    text-transform: uppercase;
  }

  h3 {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    margin-block: 0;
    padding-block: 8px;
    background: var(--_surface);
    color: var(--_muted);
    font-weight: 400;
  }

  [role='listitem'] {
    scroll-margin-block-start: 40px;
  }

  .line {
    align-items: baseline;
    gap: 16px;
    padding-block: 12px;
  }

  time:not(:last-child)::after {
    content: ' ·';
  }

  .change {
    text-align: end;
  }

  .up {
    color: var(--_success);
  }

  .more,
  .sum {
    margin-block-start: 16px;
    text-align: center;
    text-wrap: balance;
  }

  [role='alert']:not(:empty) {
    margin-block-end: 12px;
  }
`;
