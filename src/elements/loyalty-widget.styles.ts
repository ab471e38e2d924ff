/** Not Lit's, which would bring Lit to every page view; a tag all the same, for the build and for editors. */
const css = String.raw;

/**
 * The host gives the page nothing to inherit into and nothing to override: every declaration on it is important, because
 * `all: initial !important` beats whatever is not. Typography therefore stands on the launcher. The defaults are those
 * of styles/tokens.ts. Phones that lie on their side have the same inset on both. Declarations, and the words of the lists in
 * embed.ts, openers.ts and surroundings.ts, stand in the order that compresses best.
 */
export const widgetStyles = css`
  :host {
    all: initial !important;
    font-family: inherit !important;
    position: fixed !important;
    pointer-events: none !important;
    bottom: 20px !important;
    color-scheme: light dark !important;
    inset-inline-end: 20px !important;
    margin: 0 calc(env(safe-area-inset-right) + var(--loyalty-launcher-offset-x, 0px))
      calc(env(safe-area-inset-bottom) + var(--loyalty-launcher-offset-y, 0px)) !important;
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
    padding: 0 20px;
    border: 1px solid #0000;
    border-radius: 28px;
    color: var(--loyalty-on-accent, light-dark(#fff, #10142e));
    font: 600 15px/46px a;
    background: var(--loyalty-accent, light-dark(#3d4fd1, #9aa8ff));
    box-shadow: 0 4px 20px #0003;
    font-family: var(--loyalty-font, inherit);
    cursor: pointer;
    pointer-events: auto;
  }

  /* In browsers without light-dark() the launcher is a link. */
  a {
    display: block;
    color: #fff;
    background: #3d4fd1;
  }

  /* A gift, cut out of a border, which takes the colour of text in every scheme. */
  [part]::before {
    display: inline-block;
    content: '';
    margin-inline-end: 8px;
    vertical-align: middle;
    border: 12px solid;
    clip-path: path('M2 7h20v5H2zM4 14h7v8H4zM13 14h7v8h-7zM12 6Q4-2 5 6zM12 6q8-8 7 0z');
  }

  [aria-busy]::before {
    opacity: 0.5;
  }

  @media (max-width: 480px) {
    [part] {
      padding: 0 15px;
      font-size: 0;
      line-height: 54px;
    }

    [part]::before {
      margin: 0;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    [part] {
      transition: translate 0.2s;
    }
  }

  @media print {
    [part] {
      display: none;
    }
  }
`;
