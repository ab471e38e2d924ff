/** A tag of its own, since the launcher loads without Lit; named `css` so that editors and the build know it. */
const css = String.raw;

/** The defaults are those of styles/tokens.ts; a test compares them. */
export const widgetStyles = css`
  :host {
    all: initial !important;
    position: fixed !important;
    inset: auto calc(max(20px, env(safe-area-inset-right)) + var(--loyalty-launcher-offset-x, 0px))
      calc(max(20px, env(safe-area-inset-bottom)) + var(--loyalty-launcher-offset-y, 0px)) auto !important;
    display: block !important;
    overflow: visible !important;
    color-scheme: light dark !important;
  }

  :host([position$='left']) {
    inset-inline: calc(max(20px, env(safe-area-inset-left)) + var(--loyalty-launcher-offset-x, 0px)) auto !important;
  }

  :host([theme='light']) {
    color-scheme: light !important;
  }

  :host([theme='dark']) {
    color-scheme: dark !important;
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  .launcher {
    box-sizing: border-box;
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    block-size: 48px;
    margin: 0;
    padding: 0 20px 0 16px;
    border: 0;
    border-radius: 24px;
    background: var(--loyalty-accent, light-dark(#3d4fd1, #9aa8ff));
    color: var(--loyalty-on-accent, light-dark(#fff, #10142e));
    font: 600 15px/20px var(--loyalty-font, var(--loyalty-page-font, system-ui, sans-serif));
    text-decoration: none;
    box-shadow:
      0 1px 3px rgb(0 0 0 / 12%),
      0 6px 20px rgb(0 0 0 / 16%);
    cursor: pointer;
    transition:
      translate 150ms,
      opacity 150ms;
  }

  .launcher:hover {
    translate: 0 -1px;
  }

  .launcher[aria-busy='true'] {
    opacity: 0.8;
  }

  .launcher:focus-visible {
    outline: 2px solid var(--loyalty-accent, light-dark(#3d4fd1, #9aa8ff));
    outline-offset: 3px;
  }

  svg {
    inline-size: 20px;
    block-size: 20px;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  @media (max-width: 480px) {
    .launcher {
      inline-size: 56px;
      block-size: 56px;
      padding: 0;
      border-radius: 50%;
    }

    .launcher span {
      display: none;
    }

    svg {
      inline-size: 24px;
      block-size: 24px;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .launcher {
      transition: none;
    }
  }

  @media (forced-colors: active) {
    .launcher {
      border: 1px solid;
    }
  }

  @media print {
    :host {
      display: none !important;
    }
  }
`;
