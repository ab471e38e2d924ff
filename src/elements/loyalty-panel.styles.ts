import { css } from 'lit';

/**
 * The widget lets the pointer through, but for a card that is open: what stands under one that fades away can be used at
 * once.
 */
export const panelStyles = css`
  :host {
    padding: 0;
    background: none;
    --_below-launcher: calc(84px + var(--_up, 0px) + var(--loyalty-launcher-offset-y, 0px));
  }

  dialog {
    position: fixed;
    inset: auto;
    inset-block-end: calc(var(--_below-launcher) + env(safe-area-inset-bottom));
    right: clamp(16px, 100% - 400px, 20px + var(--_aside, 0px));
    display: none;
    flex-direction: column;
    /* In per cent of the window: unlike vw and dvh, that stays the window when a page is zoomed by its styles. */
    inline-size: min(384px, calc(100% - 32px));
    block-size: min(680px, calc(100% - var(--_below-launcher) - 16px), var(--_room, 100%));
    max-inline-size: none;
    max-block-size: none;
    margin: 0;
    padding: 0;
    overflow: hidden;
    border: 0;
    border-radius: var(--_radius);
    background: linear-gradient(color-mix(in oklab, var(--_accent) 15%, var(--_surface)), var(--_surface) 220px);
    color: inherit;
    box-shadow:
      0 0 0 1px light-dark(rgb(0 0 0 / 5%), rgb(255 255 255 / 10%)),
      0 2px 6px rgb(0 0 0 / 6%),
      0 12px 48px rgb(0 0 0 / 18%);
    opacity: 0;
    scale: 0.95;
    transform-origin: 100% 100%;
    transition:
      opacity 200ms var(--_ease),
      scale 200ms var(--_ease),
      display 200ms allow-discrete,
      overlay 200ms allow-discrete;
  }

  :host([position$='left']) dialog {
    right: auto;
    left: clamp(16px, 100% - 400px, 20px + var(--_aside, 0px));
    transform-origin: 0 100%;
  }

  dialog[open] {
    display: flex;
    opacity: 1;
    scale: none;
    pointer-events: auto;
  }

  :host([aside]) dialog:not(:modal) {
    display: none;
  }

  dialog::backdrop {
    background: none;
  }

  @starting-style {
    dialog[open] {
      opacity: 0;
      scale: 0.95;
    }
  }

  [part='header'] {
    display: flex;
    flex: none;
    align-items: center;
    gap: 8px;
    min-block-size: 56px;
    padding-block: 6px;
    padding-inline: var(--_gutter) calc(var(--_gutter) - 12px);
  }

  .title {
    flex: 1;
    min-inline-size: 0;
    color: var(--_muted);
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  .round {
    inline-size: 44px;
    padding: 0;
    border-radius: 50%;
  }

  .round:first-child {
    margin-inline-start: -12px;
  }

  .round:hover {
    background: var(--_raised);
  }

  :host(:dir(rtl)) .round:first-child svg {
    scale: -1 1;
  }

  /* Positioned, so that what is for screen readers alone scrolls with the rest and makes the dialog no longer. */
  section {
    position: relative;
    flex: 1;
    overflow: hidden auto;
    overscroll-behavior: contain;
  }

  section:focus-visible {
    outline: none;
  }

  section > * {
    background: none;
    animation: enter 200ms var(--_ease);
  }

  section.deep > * {
    --_from: 16px;
  }

  @keyframes enter {
    from {
      opacity: 0;
      translate: var(--_from, 0) 0;
    }
  }

  nav {
    display: flex;
    flex: none;
    padding: 4px 8px calc(4px + env(safe-area-inset-bottom));
    border-block-start: 1px solid var(--_line);
    background: var(--_surface);
  }

  nav button {
    flex: 1;
    flex-direction: column;
    gap: 2px;
    min-inline-size: 0;
    min-block-size: 52px;
    padding: 4px;
    color: var(--_muted);
    font-size: 12px;
    font-weight: 400;
    line-height: 16px;
  }

  nav button:hover {
    color: var(--_text);
  }

  nav button[aria-current] {
    color: var(--_accent);
    font-weight: 600;
  }

  nav span {
    max-inline-size: 100%;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  @media (max-width: 480px), (max-height: 480px) {
    dialog,
    :host([position$='left']) dialog {
      inset: 0;
      inline-size: 100%;
      block-size: calc(100% - var(--_keyboard, 0px));
      padding-block-start: env(safe-area-inset-top);
      border-radius: 0;
      box-shadow: none;
    }
  }

  @media (forced-colors: active) {
    dialog {
      border: 1px solid;
    }
  }
`;
