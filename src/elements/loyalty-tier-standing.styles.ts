import { css } from 'lit';

export const standingStyles = css`
  :host {
    padding: 0;
    background: none;
  }

  p + p {
    margin-block-start: 4px;
  }

  .news {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 12px;
  }

  .news > div {
    flex: 1 1 144px;
    min-inline-size: 0;
  }

  .disc {
    inline-size: 32px;
    block-size: 32px;
  }

  .reached > .disc {
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .full {
    inline-size: 100%;
    block-size: 4px;
    border-radius: 2px;
    background: var(--_accent);
  }

  @media (prefers-reduced-motion: no-preference) {
    .reached svg {
      stroke-dasharray: 24;
      animation: draw 250ms 250ms ease-out backwards;
    }

    .full {
      animation: fill 250ms ease-out backwards;
    }
  }

  @keyframes draw {
    from {
      stroke-dashoffset: 24;
    }
  }

  @keyframes fill {
    from {
      inline-size: 0;
    }
  }
`;
