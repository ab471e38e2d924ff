import { html, nothing, type TemplateResult } from 'lit';
import type { CartWay } from '../adapters/adapter.js';
import { isNear, isUsing, type Offer } from './cart-offers.js';
import type { Sight } from './cart-told.js';
import { refusalWords, wayName } from './cart-words.js';

/** "DKK 42 to go for 50 kr off", said before anything is spent. */
export function distance(way: CartWay, { text, program }: Pick<Sight, 'text' | 'program'>): TemplateResult {
  const { toGo, missing = 0 } = way.refusal ?? {};
  const amount = toGo ? text.money(toGo) : text.points(missing, program.points);
  const isPerk = way.freeShipping && toGo && !way.voucher && !way.points;
  const words = isPerk ? text.t('toGoMembers', { amount }) : text.t('toGo', { amount, reward: wayName(way, text) });
  const { value, whole } = progressOf(way);
  return html`<div class="distance">
    <p>${words}</p>
    ${whole ? html`<progress part="bar" max=${whole} .value=${value} aria-label=${words}></progress>` : nothing}
  </div>`;
}

function progressOf({ refusal, points = 0 }: CartWay): { value: number; whole: number } {
  const { toGo, minimum, missing = 0 } = refusal ?? {};
  const [whole, short] = toGo ? [minimum?.minor ?? 0, toGo.minor] : [points, missing];
  return { value: Math.max(whole - short, 0), whole };
}

/** What else there is, quietly: to be used, nearly, or not with this cart and why. */
export function otherWays(offers: Offer[], besides: boolean, sight: Sight): TemplateResult {
  return html`${besides ? html`<h3>${sight.text.t('otherWays')}</h3>` : nothing}
    <ul>
      ${offers.map((offer) => html`<li>${isNear(offer) ? distance(offer.way, sight) : other(offer, sight)}</li>`)}
    </ul>`;
}

function other(offer: Offer, sight: Sight): TemplateResult {
  const { text, program } = sight;
  const { refusal, points, voucher } = offer.way;
  const cost = voucher || !points ? undefined : text.points(points, program.points);
  const words = refusal ? refusalWords(refusal, voucher, text) : cost;
  return html`<div class="row">
    <div class="grow">
      <p class="name">${wayName(offer.way, text)}</p>
      ${words ? html`<p class="muted">${words}</p>` : nothing}
    </div>
    ${refusal ? useInstead(offer, refusal, sight) : useButton(offer, cost, sight)}
  </div>`;
}

function useButton(offer: Offer, cost: string | undefined, { text, use }: Sight): TemplateResult {
  const name = wayName(offer.way, text);
  const busy = isUsing(offer);
  return html`<button
    class="quiet"
    data-way=${offer.id}
    aria-label=${cost ? text.t('usePointsNamed', { points: cost, name }) : text.t('useVoucherNamed', { name })}
    aria-disabled=${busy || nothing}
    @click=${() => {
      if (!busy) use(offer.way);
    }}
  >
    ${text.t(busy ? 'sending' : 'useIt')}
  </button>`;
}

/** For a code that it does not go with: the shopper may keep this one instead. */
function useInstead(
  offer: Offer,
  { reason, codes = [] }: NonNullable<CartWay['refusal']>,
  { text, use }: Sight,
): TemplateResult | typeof nothing {
  if (reason !== 'combination' || codes.length === 0) return nothing;
  const busy = isUsing(offer);
  return html`<button
    class="quiet"
    data-way=${offer.id}
    aria-disabled=${busy || nothing}
    @click=${() => {
      if (!busy) use(offer.way, { replace: codes });
    }}
  >
    ${text.t(busy ? 'sending' : 'useInstead')}
  </button>`;
}
