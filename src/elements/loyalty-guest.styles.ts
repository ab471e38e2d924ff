import { css } from 'lit';

export const guestStyles = css`
  :host {
    padding: 0;
    background: none;
  }

  [part='hero'] {
    padding: 20px;
    border-radius: var(--_radius);
    background: light-dark(var(--_surface), var(--_raised));
    box-shadow:
      0 0 0 1px var(--_line),
      0 4px 16px rgb(0 0 0 / 6%);
  }

  .gift {
    display: grid;
    place-items: center;
    inline-size: 48px;
    block-size: 48px;
    margin-block-end: 12px;
    border-radius: 50%;
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .gift svg {
    inline-size: 24px;
    block-size: 24px;
  }

  h2 {
    margin-block: 4px;
    font-size: 28px;
    line-height: 32px;
    letter-spacing: -0.02em;
    hyphens: auto;
  }

  .line {
    padding-block: 10px;
  }

  .words {
    display: flex;
    flex: 1;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 12px;
    min-inline-size: 0;
  }

  .words > span {
    min-inline-size: 0;
  }

  .figure {
    color: var(--_muted);
  }
`;
