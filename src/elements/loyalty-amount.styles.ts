import { css } from 'lit';

export const amountStyles = css`
  .figure {
    font-size: 28px;
    font-weight: 600;
    line-height: 36px;
    letter-spacing: -0.02em;
  }

  /* The part of the track that is given is drawn by hand: Chromium and Safari have no name for it. */
  [type='range'] {
    --_track: linear-gradient(var(--_to, to right), var(--_accent) var(--_given), var(--_line) 0);
    display: block;
    inline-size: 100%;
    block-size: 44px;
    margin: 0;
    border-radius: 8px;
    background: none;
    appearance: none;
    cursor: pointer;
  }

  :host([dir='rtl']) [type='range'] {
    --_to: to left;
  }

  ::-webkit-slider-runnable-track {
    block-size: 6px;
    border-radius: 3px;
    background: var(--_track);
  }

  ::-moz-range-track {
    block-size: 6px;
    border-radius: 3px;
    background: var(--_track);
  }

  ::-webkit-slider-thumb {
    inline-size: 24px;
    block-size: 24px;
    margin-block-start: -9px;
    border: 6px solid var(--_accent);
    border-radius: 50%;
    background: var(--_on-accent);
    appearance: none;
  }

  ::-moz-range-thumb {
    box-sizing: border-box;
    inline-size: 24px;
    block-size: 24px;
    border: 6px solid var(--_accent);
    border-radius: 50%;
    background: var(--_on-accent);
  }

  /* Around what moves: a ring around the whole would touch the words above and the field below. */
  [type='range']:focus-visible {
    outline: none;
  }

  [type='range']:focus-visible::-webkit-slider-thumb {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  [type='range']:focus-visible::-moz-range-thumb {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  @media (forced-colors: active) {
    [type='range'] {
      appearance: auto;
    }

    [type='range']:focus-visible {
      outline: 2px solid;
    }
  }

  .exact {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px 12px;
  }

  .exact label {
    display: flex;
    flex: 1 1 auto;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 8px;
    min-inline-size: 0;
    color: inherit;
    font-size: 14px;
    line-height: 20px;
  }

  .exact [type='number'] {
    inline-size: calc(var(--_digits) * 1ch + 28px);
    flex: none;
    max-inline-size: 100%;
    margin: 0;
    appearance: textfield;
  }

  [type='number']::-webkit-inner-spin-button {
    display: none;
  }
`;
