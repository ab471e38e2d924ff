/** Not Lit's, which would bring Lit to every page view; a tag all the same, for the build and for editors. */
const css = String.raw;

/**
 * The host gives the page nothing to inherit into and nothing to override: every declaration on it is important, because
 * `all: initial !important` beats whatever is not. Typography therefore stands on the launcher. The defaults are those
 * of styles/tokens.ts.
 */
export const widgetStyles = css`
  :host {
    --_accent: var(--loyalty-accent, light-dark(#3d4fd1, #9aa8ff));
    --_on-accent: var(--loyalty-on-accent, light-dark(#fff, #10142e));
    all: initial !important;
    color-scheme: light dark !important;
    position: fixed !important;
    inset-block-end: 20px !important;
    inset-inline-end: 20px !important;
    margin: 0 calc(env(safe-area-inset-right) + var(--loyalty-launcher-offset-x, 0px))
      calc(env(safe-area-inset-bottom) + var(--loyalty-launcher-offset-y, 0px)) !important;
  }

  @supports not (color: light-dark(red, red)) {
    :host {
      --_accent: #3d4fd1;
      --_on-accent: #fff;
    }
  }

  :host([theme='light']) {
    color-scheme: light !important;
  }

  :host([theme='dark']) {
    color-scheme: dark !important;
  }

  :host([position$='start']) {
    inset-inline: 20px auto !important;
  }

  :host([position$='left']) {
    inset: auto auto 20px 20px !important;
  }

  :host([position$='right']) {
    inset: auto 20px 20px auto !important;
  }

  [part] {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    block-size: 48px;
    margin: 0;
    padding-inline: 18px 20px;
    border: 1px solid transparent;
    border-radius: 28px;
    background: var(--_accent);
    color: var(--_on-accent);
    box-shadow: 0 4px 20px #0003;
    font: 600 15px/20px var(--loyalty-font, var(--loyalty-page-font, system-ui));
    cursor: pointer;
  }

  [hidden] {
    display: none;
  }

  [part]:focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
    box-shadow: 0 0 0 7px var(--_on-accent);
  }

  svg {
    inline-size: 22px;
    block-size: 22px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
    transition: opacity 0.2s 0.2s;
  }

  [aria-busy='true'] svg {
    opacity: 0.5;
  }

  @media (max-width: 480px) {
    [part] {
      inline-size: 56px;
      block-size: 56px;
      padding: 0;
      gap: 0;
      font-size: 0;
    }
  }

  @media print {
    :host {
      display: none !important;
    }
  }
`;
