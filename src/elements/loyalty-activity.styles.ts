import { css } from 'lit';

export const activityStyles = css`
  .label {
    margin-block-start: 12px;
  }

  .figure {
    font-size: 28px;
    font-weight: 600;
    line-height: 36px;
    letter-spacing: -0.02em;
  }

  .owed {
    margin-block-start: 12px;
    padding: 12px 16px;
    border-radius: var(--_radius-control);
    background: var(--_raised);
  }

  h3 {
    color: var(--_muted);
    font-weight: 400;
  }

  .line {
    gap: 16px;
    padding-block: 12px;
  }

  .line:focus-visible {
    outline-offset: -2px;
    border-radius: 8px;
  }

  time:not(:last-child)::after {
    content: ' ·';
  }

  .change {
    flex: none;
    font-weight: 600;
  }

  .up {
    color: var(--_success);
  }

  .more {
    margin-block-start: 16px;
    text-align: center;
  }

  [role='alert']:not(:empty) {
    margin-block-end: 12px;
  }
`;
