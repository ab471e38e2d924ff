import { css } from 'lit';

export const referStyles = css`
  [part='offer'] {
    display: flex;
    flex-wrap: wrap;
    gap: 1px;
    margin-block: 16px 24px;
    overflow: hidden;
    border-radius: var(--_radius);
    background: var(--_line);
    box-shadow:
      0 0 0 1px var(--_line),
      0 4px 16px rgb(0 0 0 / 6%);
  }

  [part='offer'] > div {
    flex: 1 1 128px;
    min-inline-size: 0;
    padding: 20px 16px;
    background: light-dark(var(--_surface), var(--_raised));
  }

  dt svg {
    inline-size: 24px;
    block-size: 24px;
    margin-block-end: 12px;
    color: var(--_accent);
  }

  dd {
    margin-block-start: 4px;
    font-size: 20px;
    font-weight: 600;
    line-height: 24px;
    letter-spacing: -0.01em;
    hyphens: auto;
    text-wrap: balance;
  }

  label {
    display: block;
    font-weight: 600;
  }

  input {
    display: block;
    inline-size: 100%;
    min-block-size: 48px;
    margin-block: 4px 12px;
    padding-inline: 16px;
    border: 0;
    border-radius: var(--_radius-control);
    background: var(--_raised);
    box-shadow: inset 0 0 0 1px var(--_line);
    color: var(--_text);
    font: 400 16px/24px var(--_font);
    text-overflow: ellipsis;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .actions button {
    flex: 1 1 auto;
  }

  [role='status']:not(:empty) {
    margin-block-start: 8px;
  }

  .friends {
    margin-block-start: 16px;
    text-align: center;
  }
`;
