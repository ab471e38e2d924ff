import { css } from 'lit';

export const rewardsStyles = css`
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 16px;
  }

  header > p {
    font-size: 16px;
    font-weight: 600;
    line-height: 24px;
  }

  header ~ [role='list'],
  h3 + [role='list'] {
    margin-block-start: 8px;
  }

  .wish {
    inline-size: 44px;
    margin-inline: auto -12px;
    padding: 0;
    border-radius: 50%;
    color: var(--_muted);
  }

  .wish:hover {
    background: var(--_raised);
  }

  .wish[aria-pressed='true'] {
    color: var(--_accent);
  }

  .wish[aria-pressed='true'] > svg {
    fill: currentColor;
  }

  /* Among many, each asks softly; the one solid button is the confirming one. */
  loyalty-reward::part(redeem) {
    background: color-mix(in oklab, var(--_accent) 12%, var(--_surface));
    color: var(--_accent);
  }

  loyalty-reward::part(redeem):hover {
    background: color-mix(in oklab, var(--_accent) 18%, var(--_surface));
    filter: none;
  }

  .notice {
    margin-block-start: 12px;
    padding: 12px 16px;
    border-radius: var(--_radius-control);
    background: var(--_raised);
  }

  .more {
    display: grid;
    gap: 8px;
    margin-block-start: 16px;
    text-align: center;
  }

  .skeleton .row {
    block-size: 64px;
  }
`;
