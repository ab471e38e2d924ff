import { css } from 'lit';

export const cartStyles = css`
  [part='cart'],
  .skeleton {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
    padding: 20px;
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: inset 0 0 0 1px var(--_line);
  }

  :host([compact]) [part='cart'] {
    gap: 12px;
    padding: 16px;
    border-radius: var(--_radius-control);
  }

  h3 {
    margin-block-end: -12px;
    color: var(--_muted);
    font-size: 12px;
    line-height: 16px;
  }

  .told,
  .lead {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 4px;
  }

  .told:empty {
    display: none;
  }

  .told {
    gap: 16px;
  }

  .lead > button.wide {
    margin-block-start: 8px;
  }

  .lead > .link {
    justify-self: start;
  }

  .worth {
    font-size: 20px;
    font-weight: 600;
    line-height: 28px;
    letter-spacing: -0.01em;
    hyphens: auto;
    text-wrap: balance;
  }

  .name {
    font-weight: 600;
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
  }

  .row > .grow {
    flex: 1 1 144px;
    min-inline-size: 0;
    text-wrap: pretty;
  }

  .row > button {
    min-block-size: 40px;
    margin-inline-start: auto;
    border-radius: calc(var(--_radius-control) * 5 / 3);
  }

  .news {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 12px;
    text-wrap: pretty;
  }

  .news > svg {
    color: var(--_muted);
  }

  .news:is([data-step='applied'], [data-step='used'], [data-step='given_back']) > svg {
    color: var(--_success);
  }

  .news .name {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 12px;
  }

  .news .link {
    margin-block-start: 4px;
  }

  .news .link + .link {
    margin-inline-start: 16px;
  }

  .told:not(:empty) + .lead {
    padding-block-start: 16px;
    border-block-start: 1px solid var(--_line);
  }

  .choice {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block-start: 12px;
  }

  .choice > button {
    flex: 1 1 128px;
  }

  li {
    padding-block: 12px;
    border-block-end: 1px solid var(--_line);
  }

  .told:empty + ul > li:first-child {
    padding-block-start: 0;
  }

  li:last-child {
    padding-block-end: 0;
    border-block-end: 0;
  }

  .distance {
    display: grid;
    gap: 8px;
  }

  progress {
    display: block;
    inline-size: 100%;
    block-size: 4px;
    overflow: hidden;
    border: 0;
    border-radius: 2px;
    background: var(--_line);
    appearance: none;
  }

  progress::-webkit-progress-bar {
    background: var(--_line);
  }

  progress::-webkit-progress-value {
    border-radius: 2px;
    background: var(--_accent);
  }

  progress::-moz-progress-bar {
    border-radius: 2px;
    background: var(--_accent);
  }

  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px 16px;
  }

  .skeleton {
    box-shadow: none;
    animation: appear 200ms 150ms both;
  }

  .skeleton i {
    block-size: 44px;
    border-radius: var(--_radius-control);
    background: var(--_raised);
  }

  .skeleton i:first-child {
    inline-size: 55%;
    block-size: 28px;
  }

  @keyframes appear {
    from {
      opacity: 0;
    }
  }
`;
