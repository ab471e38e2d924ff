import { html, nothing, type TemplateResult } from 'lit';
import Heart from 'lucide/dist/esm/icons/heart.mjs';
import type { Availability } from '../adapters/adapter.js';
import type { RewardOffer } from '../client/offer.js';
import { icon } from './icons.js';
import './loyalty-reward.js';
import { hurry, why } from './reward-words.js';
import type { Scene } from './view.js';

/**
 * A reward among others: with what makes it worth hurrying, a reminder of its opening, and the wish for it. `isOpen`: it is
 * being redeemed, so what was chosen must not get lost.
 */
export function rewardRow(offer: RewardOffer, isOpen: boolean, scene: Scene): TemplateResult {
  const { client, text, program } = scene;
  const words = hurry(offer, text);
  return html`<loyalty-reward ?data-keep=${isOpen} .client=${client} .offer=${offer} .why=${why(offer, program, text)}>
    ${words ? html`<p class="small">${words}</p>` : nothing} ${renderRemind(offer, scene)} ${renderWish(offer, scene)}
  </loyalty-reward>`;
}

function renderRemind(
  { reward, availability }: RewardOffer,
  { text, program }: Scene,
): TemplateResult | typeof nothing {
  const starts = availability.opensAt ?? reward.opens?.[0]?.at;
  if (availability.reason !== 'not_open' || !starts) return nothing;
  const remind = async (): Promise<void> => {
    const { downloadEvent } = await import('./calendar.js');
    const title = text.t('remindTitle', { reward: reward.name });
    downloadEvent({ id: reward.id, title, starts, about: program.name });
  };
  return html`<button class="link" aria-label=${text.t('remindNamed', { reward: reward.name })} @click=${remind}>
    ${text.t('remind')}
  </button>`;
}

/** It won't be had (again), however long one saves. */
function isOver({ reason, resetsAt }: Availability): boolean {
  return reason === 'ended' || (reason === 'limit_reached' && !resetsAt);
}

/** On what can't be had yet; and on what was wished for, so that it can be let go of. */
function renderWish(
  { reward, availability }: RewardOffer,
  { client, text, member }: Scene,
): TemplateResult | typeof nothing {
  const wished = member.wish === reward.id;
  const toCome = !availability.available && !isOver(availability);
  if (member.state !== 'enrolled' || !(wished || toCome) || !client.can('wish')) return nothing;
  return html`<button
    slot="action"
    class="wish"
    aria-label=${text.t('wish', { reward: reward.name })}
    aria-pressed=${wished}
    @click=${() => client.actions.wish(wished ? null : reward.id)}
  >
    ${icon(Heart)}
  </button>`;
}
