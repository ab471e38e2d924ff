import { css } from 'lit';

export const perksStyles = css`
  .progress {
    margin-block-start: 12px;
  }

  ol {
    margin-block-start: 28px;
  }

  .tier {
    position: relative;
    padding: 0 0 28px;
    padding-inline-start: 40px;
    border: 0;
  }

  .tier:last-child {
    padding-block-end: 0;
  }

  .tier:not(:last-child)::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: 11px;
    inline-size: 2px;
    background: var(--_line);
  }

  .reached:has(+ .reached)::before {
    background: var(--_accent);
  }

  .marker {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    display: grid;
    place-items: center;
    inline-size: 24px;
    block-size: 24px;
    border: 2px solid var(--_line);
    border-radius: 50%;
    background: var(--_surface);
    color: var(--_accent);
  }

  .reached > .marker {
    border-color: var(--_accent);
  }

  .current > .marker {
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .marker svg {
    inline-size: 14px;
    block-size: 14px;
    stroke-width: 3;
  }

  .title {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 8px;
    font-size: 16px;
    line-height: 24px;
  }

  .title .name {
    min-inline-size: 0;
  }

  .here {
    padding: 2px 10px;
    border-radius: 10px;
    background: color-mix(in oklab, var(--_accent) 12%, var(--_surface));
    color: var(--_accent);
    font-size: 12px;
    font-weight: 600;
    line-height: 16px;
  }

  ul {
    margin-block-start: 8px;
  }

  .perk {
    display: flex;
    gap: 8px;
    padding-block: 4px;
    border: 0;
  }

  .perk > span {
    min-inline-size: 0;
  }

  .perk svg {
    inline-size: 16px;
    block-size: 16px;
    margin-block-start: 2px;
    color: var(--_accent);
  }

  .ahead .perk svg {
    color: var(--_muted);
  }
`;
