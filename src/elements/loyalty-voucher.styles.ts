import { css } from 'lit';

export const voucherStyles = css`
  [part='ticket'] {
    --_paper: light-dark(var(--_surface), var(--_raised));
    --_notch: 9px;

    filter: drop-shadow(0 0 1px rgb(0 0 0 / 25%)) drop-shadow(0 4px 12px rgb(0 0 0 / 8%));
  }

  :host(:focus),
  [part='ticket']:focus {
    outline-offset: 4px;
    border-radius: var(--_radius-control);
  }

  .stub,
  .body {
    padding: 16px;
    background: var(--_paper);
  }

  .stub {
    --_notch-edge: 100%;

    border-start-start-radius: var(--_radius-control);
    border-start-end-radius: var(--_radius-control);
  }

  .body {
    --_notch-edge: 0%;

    display: grid;
    gap: 12px;
    border-end-start-radius: var(--_radius-control);
    border-end-end-radius: var(--_radius-control);
  }

  /* Half a notch at each side where the two meet; alike at both, so right-to-left needs nothing. */
  .stub,
  .body {
    mask:
      radial-gradient(circle var(--_notch) at 0% var(--_notch-edge), #0000 97%, #000) 0 0 / 51% 100% no-repeat,
      radial-gradient(circle var(--_notch) at 100% var(--_notch-edge), #0000 97%, #000) 100% 0 / 51% 100% no-repeat;
  }

  .body::before {
    content: '';
    margin: -17px 2px 0;
    border-block-start: 2px dashed color-mix(in oklab, var(--_accent) 30%, var(--_paper));
  }

  h3 {
    font-size: 16px;
    line-height: 24px;
  }

  .code {
    text-align: center;
  }

  code {
    font:
      600 24px/32px ui-monospace,
      'SF Mono',
      Menlo,
      Consolas,
      monospace;
    letter-spacing: 0.06em;
    overflow-wrap: anywhere;
    user-select: all;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .actions > * {
    flex: auto;
  }

  .actions > .quiet {
    background: var(--_surface);
  }

  .said {
    display: flex;
    gap: 8px;
    text-wrap: pretty;
  }

  .said:empty,
  .fine:empty {
    display: none;
  }

  .applied {
    color: var(--_success);
    font-weight: 600;
  }

  .occasion > :first-child {
    font-weight: 600;
    text-wrap: balance;
  }

  /* Some languages write days small, but not at the beginning of a line. */
  .occasion > ::first-letter {
    text-transform: uppercase;
  }

  .fine {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 16px;
    font-size: 12px;
    line-height: 16px;
  }

  summary {
    inline-size: fit-content;
    min-block-size: 24px;
    padding-block: 4px;
    cursor: pointer;
  }

  .give {
    justify-self: start;
    min-block-size: 32px;
    font-weight: 400;
  }

  /* Given back just now: still a ticket, no longer asking for anything. */
  .undone {
    --_paper: var(--_raised);

    color: var(--_muted);
    filter: none;
  }

  .undone .body::before {
    border-color: var(--_line);
  }

  .undone code {
    text-decoration: line-through;
  }

  /* Long over: a line of a list. */
  .over {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 16px;
    padding-block: 12px;
    color: var(--_muted);
    filter: none;
  }

  .over .stub,
  .over .body {
    gap: 0;
    padding: 0;
    background: none;
    mask: none;
  }

  .over h3 {
    font-size: 14px;
    line-height: 20px;
  }

  .over .body::before {
    display: none;
  }

  .over .code,
  .over .fine {
    justify-content: end;
    text-align: end;
  }

  :host([compact]) .usable code,
  .undone code {
    font-size: 16px;
    line-height: 24px;
  }

  .over code {
    font-size: 12px;
    font-weight: 400;
    line-height: 20px;
  }
`;
