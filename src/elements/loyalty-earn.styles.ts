import { css } from 'lit';

export const earnStyles = css`
  ul {
    margin-block-start: 8px;
  }

  .line {
    flex-wrap: wrap;
  }

  .line > .grow {
    flex-basis: 148px;
  }

  li:focus-visible {
    outline-offset: 4px;
    border-radius: 4px;
  }

  .result {
    color: var(--_accent);
    font-weight: 600;
  }

  .extras {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    margin-block-start: 4px;
  }

  .extras:empty {
    display: none;
  }

  .extras span {
    padding: 2px 8px;
    border-radius: 10px;
    background: color-mix(in oklab, var(--_accent) 12%, var(--_surface));
    color: var(--_accent);
    font-size: 12px;
    font-weight: 600;
    line-height: 16px;
  }

  progress {
    margin-block: 8px 4px;
  }

  .failed {
    color: var(--_danger);
  }

  .line > :is(button, .button) {
    flex: none;
    max-inline-size: 100%;
    min-block-size: 40px;
    margin-inline-start: auto;
    border-radius: calc(var(--_radius-control) * 5 / 3);
  }

  .state {
    display: flex;
    flex: 0 1 auto;
    align-items: center;
    justify-content: end;
    gap: 4px;
    max-inline-size: 30%;
    margin-inline-start: auto;
    color: var(--_muted);
    font-size: 12px;
    line-height: 16px;
    text-align: end;
    text-wrap: balance;
  }

  .state svg {
    inline-size: 16px;
    block-size: 16px;
    color: var(--_success);
  }

  :is(.done, .locked) .disc {
    background: var(--_raised);
    color: var(--_muted);
  }

  :is(.done, .locked) :is(.name, .result) {
    color: var(--_muted);
    font-weight: 400;
  }
`;
