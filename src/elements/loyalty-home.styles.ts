import { css } from 'lit';

export const homeStyles = css`
  [part='hero'] {
    padding-block: 4px 4px;
  }

  .greeting {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px 12px;
    min-block-size: 32px;
    font-size: 16px;
    line-height: 24px;
  }

  .figure {
    display: block;
    margin-block: 8px 0;
    padding: 4px 0;
    font-size: 40px;
    font-weight: 600;
    line-height: 44px;
    letter-spacing: -0.02em;
    text-align: start;
  }

  /* In the text, so that it follows the last word of a name that breaks. */
  .figure > svg {
    display: inline;
    margin-inline-start: 8px;
    color: var(--_muted);
    vertical-align: -4px;
  }

  .chip {
    min-block-size: 32px;
    padding: 4px 12px;
    border-radius: calc(var(--_radius-control) * 4 / 3);
    background: var(--_surface);
    color: var(--_accent);
    font-size: 12px;
    line-height: 16px;
  }

  .moment {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
    inline-size: 100%;
    margin-block-start: 16px;
    padding: 12px 16px;
    border-radius: var(--_radius-control);
    background: var(--_surface);
    box-shadow: 0 0 0 1px var(--_line);
    font-weight: 400;
    text-align: start;
  }

  .moment > :first-child {
    flex: 1;
    min-inline-size: 0;
  }

  .moment:has(> :not(:defined)) {
    display: none;
  }

  .tier,
  loyalty-cart {
    margin-block-start: 24px;
  }

  /* One primary action a view: what can be used on the cart goes first. */
  loyalty-cart[offering] ~ section loyalty-reward::part(redeem) {
    background: color-mix(in oklab, var(--_accent) 12%, var(--_surface));
    color: var(--_accent);
  }

  section > header {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 12px;
  }

  .shortcuts {
    margin-block-start: 16px;
    border-block-start: 1px solid var(--_line);
  }

  .row {
    inline-size: 100%;
    min-block-size: 52px;
    padding-inline: 0;
    border-radius: 8px;
    font-weight: 400;
    text-align: start;
  }

  .row > .grow {
    flex: 1;
  }

  .row > svg {
    color: var(--_muted);
  }

  :host(:dir(rtl)) svg:last-child {
    scale: -1 1;
  }

  .skeleton .greeting {
    inline-size: 40%;
    block-size: 24px;
  }

  .skeleton .figure {
    inline-size: 60%;
    block-size: 44px;
    margin: 0;
  }

  .skeleton .card {
    block-size: 96px;
  }
`;
