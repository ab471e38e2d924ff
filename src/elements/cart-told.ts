import { html, nothing, type TemplateResult } from 'lit';
import Check from 'lucide/dist/esm/icons/check.mjs';
import CircleAlert from 'lucide/dist/esm/icons/circle-alert.mjs';
import Clock from 'lucide/dist/esm/icons/clock.mjs';
import type { CartWay } from '../adapters/adapter.js';
import { wayId, type Using } from '../client/way.js';
import type { News } from './cart-offers.js';
import { listed, usingWords, wayName } from './cart-words.js';
import { icon } from './icons.js';
import type { Scene } from './view.js';

/** Everything a drawing needs, and what its buttons do. */
export interface Sight extends Scene {
  use(way: CartWay, options?: { replace: string[] }): void;
  takeOut(way: CartWay): void;
  /** To where used vouchers can be found. */
  openVouchers(): void;
  /** It need not be told any longer. */
  dismiss(using: Using): void;
}

const ICONS: Partial<Record<Using['step'], typeof Check>> = {
  applied: Check,
  used: Check,
  given_back: Check,
  checking: Clock,
  giving_back: Clock,
};

/** Over and done with: which way it was matters no more. */
const NAMELESS: readonly Using['step'][] = ['used', 'given_back', 'failed'];

/** What is in the cart, or what came of a wish, with what can be done about it. */
export function told({ way, using }: News, sight: Sight): TemplateResult {
  const { text, program } = sight;
  const isIn = using.step === 'applied';
  return html`<div class="news" data-step=${using.step}>
    ${icon(ICONS[using.step] ?? CircleAlert)}
    <div tabindex="-1">
      <p class="name">
        ${way.name && !NAMELESS.includes(using.step) ? html`<span>${wayName(way, text)}</span>` : nothing}
        ${isIn && way.discount ? html`<span>−${text.money(way.discount)}</span>` : nothing}
      </p>
      <p>${usingWords(using, program.points, text)}</p>
      ${isIn || using.step === 'lapsed' ? takeOutButton(way, sight) : nothing}
      ${isUsed(using) ? vouchersButton(sight) : nothing}
      ${using.step === 'refused' ? keepWhich(way, using, sight) : nothing}
    </div>
  </div>`;
}

const isUsed = (using: Using): boolean =>
  using.step === 'used' || (using.step === 'lapsed' && using.refusal.reason === 'used');

/** It is told here for a moment; there it stays. */
function vouchersButton({ client, text, openVouchers }: Sight): TemplateResult | typeof nothing {
  if (!client.can('vouchers')) return nothing;
  return html`<button class="link" @click=${openVouchers}>${text.t('vouchers')}</button>`;
}

function takeOutButton(way: CartWay, { text, takeOut }: Sight): TemplateResult {
  return html`<button
    class="link"
    data-way=${wayId(way)}
    aria-label=${text.t('takeOutNamed', { name: wayName(way, text) })}
    @click=${() => {
      takeOut(way);
    }}
  >
    ${text.t('takeOut')}
  </button>`;
}

function keepWhich(
  way: CartWay,
  using: Extract<Using, { step: 'refused' }>,
  { text, use, dismiss }: Sight,
): TemplateResult | typeof nothing {
  const { reason, codes = [] } = using.refusal;
  if (reason !== 'combination' || codes.length === 0) return nothing;
  return html`<div class="choice">
    <button
      class="quiet"
      data-way=${wayId(way)}
      @click=${() => {
        dismiss(using);
      }}
    >
      ${text.t('keepCodes', { codes: listed(codes, text) })}
    </button>
    <button
      class="quiet"
      data-way=${wayId(way)}
      @click=${() => {
        use(way, { replace: codes });
      }}
    >
      ${text.t('useInstead')}
    </button>
  </div>`;
}

/** One quiet line for who is no member, and only where the program says what there is to get. The panel sells the rest. */
export function invitation(
  { client, text, program, member }: Sight,
  openPanel: () => void,
): TemplateResult | typeof nothing {
  if (!program.welcome) return nothing;
  const canJoin = client.host.canJoin || (member.state === 'candidate' && client.can('join'));
  return html`<section part="cart" class="line" aria-label=${text.t('rewards')}>
    <p>${text.t('membersMore', { welcome: program.welcome })}</p>
    ${canJoin ? html`<button class="link" @click=${openPanel}>${text.t('join')}</button>` : nothing}
  </section>`;
}
