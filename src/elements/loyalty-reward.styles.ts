import { css } from 'lit';

export const rewardStyles = css`
  :host {
    padding: 0;
    background: none;
  }

  .line {
    flex-wrap: wrap;
  }

  .line > .grow {
    flex: 1 1 104px;
  }

  .name {
    hyphens: auto;
    text-wrap: pretty;
  }

  .line > button {
    min-block-size: 40px;
    margin-inline-start: auto;
    border-radius: calc(var(--_radius-control) * 5 / 3);
  }

  .disc,
  img {
    flex: none;
    inline-size: 48px;
    block-size: 48px;
    border-radius: var(--_radius-control);
    object-fit: cover;
  }

  .way {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 12px;
    margin-block-start: 4px;
  }

  .way > progress {
    flex: 1 1 64px;
    inline-size: 0;
    block-size: 4px;
  }
`;
