import { html, nothing, type TemplateResult } from 'lit';
import type { PointsRange } from '../adapters/adapter.js';
import { worthOf } from './amount.js';
import { isUsing, type Offer } from './cart-offers.js';
import type { Sight } from './cart-told.js';
import { wayName } from './cart-words.js';
import type { LoyaltyAmount } from './loyalty-amount.js';

/** How many points are given for the way in front, and how the shopper chooses another number. */
export interface Amount {
  /** Absent where the way takes no points. */
  points: number | undefined;
  choose(points: number): void;
  /** Asks for what it is chosen by; absent where that is there, or comes by itself. */
  adjust: (() => void) | undefined;
  /** What it is chosen by has been fetched. */
  adjustable: boolean;
}

/** The one thing that is offered: what it is, what it takes, and the button. */
export function lead(offer: Offer, amount: Amount, sight: Sight): TemplateResult {
  const { way } = offer;
  const { text, program, use } = sight;
  const busy = isUsing(offer);
  const points = text.points(amount.points ?? 0, program.points);
  return html`<div class="lead">
    ${way.range ? sum(offer, way.range, amount, sight) : html`<p class="worth">${wayName(way, text)}</p>`}
    <p class="muted">${costWords(offer, amount, sight)}</p>
    <button
      class="primary wide"
      part="use"
      data-way=${offer.id}
      aria-disabled=${busy || nothing}
      @click=${() => {
        if (!busy) use(way);
      }}
    >
      ${busy ? text.t('sending') : way.voucher ? text.t('useVoucher') : text.t('usePoints', { points })}
    </button>
  </div>`;
}

/** What the points take off, and what their number is chosen by where there is a choice. */
function sum(offer: Offer, range: PointsRange, amount: Amount, sight: Sight): TemplateResult {
  const { text } = sight;
  const { points = range.max, adjust, adjustable } = amount;
  const isChoice = range.max > range.min;
  const worth = text.t('takesOff', { amount: text.money(worthOf(range, points)) });
  return html`<p class="name">${offer.way.name}</p>
    ${isChoice && adjustable ? slider(range, points, amount, sight) : html`<p class="worth">${worth}</p>`}
    ${isChoice && adjust ? html`<button class="link" @click=${adjust}>${text.t('otherAmount')}</button>` : nothing}`;
}

function slider(range: PointsRange, points: number, { choose }: Amount, { client, program }: Sight): TemplateResult {
  return html`<loyalty-amount
    .client=${client}
    .range=${range}
    .unit=${program.points}
    .value=${points}
    @input=${({ currentTarget }: Event) => {
      choose((currentTarget as LoyaltyAmount).value ?? points);
    }}
  ></loyalty-amount>`;
}

/** What is left afterwards, or that a voucher takes nothing. */
function costWords({ way }: Offer, { points = 0 }: Amount, { text, program, member }: Sight): string {
  if (way.voucher) return text.t('ownVoucher', { unit: text.unit(0, program.points) });
  const left = Math.max((member.points?.available ?? 0) - points, 0);
  return text.t('leftAfter', { points: text.points(left, program.points) });
}
