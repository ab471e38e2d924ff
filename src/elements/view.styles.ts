import { css } from 'lit';

/** The rhythm all views share: 4 px grid, one gutter, hairlines instead of boxes. */
export const viewStyles = css`
  :host {
    padding: 4px var(--_gutter) 24px;
    background: var(--_surface);
  }

  h2 {
    font-size: 20px;
    line-height: 28px;
    letter-spacing: -0.01em;
  }

  h3 {
    margin-block: 28px 4px;
    font-size: 14px;
    line-height: 20px;
  }

  li {
    border-block-end: 1px solid var(--_line);
  }

  li:last-child {
    border-block-end: 0;
  }

  .line {
    display: flex;
    align-items: center;
    gap: 12px;
    padding-block: 14px;
  }

  .line > .grow {
    flex: 1;
    min-inline-size: 0;
  }

  .name {
    font-weight: 600;
  }

  .disc {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 40px;
    block-size: 40px;
    border-radius: 50%;
    background: color-mix(in oklab, var(--_accent) 12%, var(--_surface));
    color: var(--_accent);
  }

  progress {
    display: block;
    inline-size: 100%;
    block-size: 6px;
    overflow: hidden;
    border: 0;
    border-radius: 3px;
    background: var(--_line);
    appearance: none;
  }

  progress::-webkit-progress-bar {
    background: var(--_line);
  }

  progress::-webkit-progress-value {
    border-radius: 3px;
    background: var(--_accent);
  }

  progress::-moz-progress-bar {
    border-radius: 3px;
    background: var(--_accent);
  }

  .problem {
    display: grid;
    justify-items: center;
    gap: 16px;
    padding: 56px 16px;
    text-align: center;
    text-wrap: balance;
  }

  .stale {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
    margin-block-end: 12px;
    padding: 8px 12px;
    border-radius: var(--_radius-control);
    background: var(--_raised);
    font-size: 12px;
    line-height: 16px;
  }

  .empty {
    padding-block: 40px;
    color: var(--_muted);
    text-align: center;
    text-wrap: balance;
  }

  .skeleton {
    display: grid;
    gap: 16px;
    padding-block: 8px;
    animation: appear 200ms 150ms both;
  }

  .skeleton i {
    block-size: 48px;
    border-radius: var(--_radius-control);
    background: var(--_raised);
  }

  .skeleton .title {
    inline-size: 55%;
    block-size: 28px;
  }

  @keyframes appear {
    from {
      opacity: 0;
    }
  }
`;
