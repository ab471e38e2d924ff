import { css } from 'lit';

/** What every element starts from: nothing inherited from the theme but what the tokens let in. */
export const base = css`
  :host {
    display: block;
    color: var(--_text);
    font: 400 14px/20px var(--_font);
    letter-spacing: normal;
    font-feature-settings: normal;
    font-variant-numeric: tabular-nums;
    text-align: start;
    text-transform: none;
    overflow-wrap: break-word;
  }

  :host([hidden]) {
    display: none;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  figure {
    margin: 0;
    padding: 0;
  }

  ul,
  ol {
    list-style: none;
  }

  h2,
  h3 {
    font: 600 16px/24px var(--_font);
    text-wrap: balance;
  }

  svg {
    display: block;
    flex: none;
    inline-size: 20px;
    block-size: 20px;
  }

  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  .muted {
    color: var(--_muted);
  }

  .small {
    font-size: 12px;
    line-height: 16px;
  }

  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (prefers-reduced-motion: reduce) {
    *,
    ::before,
    ::after {
      animation-duration: 0.01ms !important;
      animation-iteration-count: 1 !important;
      transition-duration: 0.01ms !important;
    }
  }
`;

/** Buttons: `primary` once a view, `quiet` beside it, `link` in running text, `row` for a whole line. */
export const buttons = css`
  button,
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-block-size: 44px;
    margin: 0;
    padding: 8px 16px;
    border: 0;
    border-radius: var(--_radius-control);
    background: none;
    color: inherit;
    font: 600 14px/20px var(--_font);
    letter-spacing: inherit;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
    transition:
      background-color 150ms,
      filter 150ms,
      scale 150ms var(--_ease);
  }

  button:active,
  a.button:active {
    scale: 0.98;
  }

  .primary {
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .quiet {
    background: var(--_raised);
    box-shadow: inset 0 0 0 1px var(--_line);
  }

  .primary:hover {
    filter: brightness(1.08);
  }

  .quiet:hover {
    background: var(--_line);
  }

  .link {
    min-block-size: 24px;
    padding: 4px 0;
    color: var(--_accent);
  }

  .link:hover {
    text-decoration: underline;
  }

  .wide {
    inline-size: 100%;
  }

  button[aria-disabled='true'] {
    cursor: default;
    opacity: 0.7;
  }
`;
