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

  .compare {
    container-type: inline-size;
    margin-block-start: 28px;
  }

  .chooser {
    display: none;
    margin-block-start: 8px;
  }

  table {
    inline-size: 100%;
    margin-block-start: 12px;
    border-collapse: collapse;
    table-layout: fixed;
  }

  th,
  td {
    padding: 12px 4px;
    border-block-end: 1px solid var(--_line);
    font-size: 12px;
    line-height: 16px;
    text-align: center;
    overflow-wrap: anywhere;
  }

  th:first-child {
    inline-size: 36%;
    padding-inline-start: 0;
    text-align: start;
  }

  tbody th {
    font-size: 14px;
    font-weight: 400;
    line-height: 20px;
  }

  thead .own {
    border-start-start-radius: 8px;
    border-start-end-radius: 8px;
  }

  tbody tr:last-child > .own {
    border-end-start-radius: 8px;
    border-end-end-radius: 8px;
  }

  tbody tr:last-child > * {
    border-block-end: 0;
  }

  thead th {
    vertical-align: bottom;
  }

  .own {
    background: color-mix(in oklab, var(--_accent) 8%, var(--_surface));
  }

  .you {
    display: block;
    color: var(--_accent);
    font-weight: 400;
  }

  td {
    color: var(--_muted);
  }

  td svg {
    margin-inline: auto;
  }

  .included {
    color: var(--_accent);
  }

  @container (inline-size < 340px) {
    .of-3 > .chooser {
      display: block;
    }

    .of-3 .further {
      display: none;
    }
  }

  @container (inline-size < 440px) {
    .of-4 > .chooser {
      display: block;
    }

    .of-4 .further {
      display: none;
    }
  }

  @container (inline-size < 640px) {
    .of-5 > .chooser {
      display: block;
    }

    .of-5 .further {
      display: none;
    }
  }
`;
