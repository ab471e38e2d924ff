import { css, html, nothing, type TemplateResult } from 'lit';
import { pathTo, type Place } from './events.js';
import type { Scene } from './view.js';

/** The way in at the foot of a view, for who is no member and has one: `place` is where they go on afterwards. Fetched for them alone. */
export function joinBar({ client, member }: Scene, place?: Place): TemplateResult | typeof nothing {
  const { canJoin, canSignIn } = client.host;
  const isIn = member.state !== 'guest' && member.state !== 'candidate';
  const isLet = canJoin || (member.state === 'guest' ? canSignIn : client.can('join'));
  if (isIn || !isLet) return nothing;
  void import('./joining-alone.js').catch(() => undefined);
  return html`<loyalty-join part="join" .client=${client} .place=${place ? pathTo(place) : ''}></loyalty-join>`;
}

export const joinBarStyles = css`
  [part='join'] {
    position: sticky;
    inset-block-end: 0;
    margin-block-start: 8px;
    padding-block: 24px 12px;
    background: linear-gradient(transparent, var(--_surface) 20px);
  }

  /* A form as high as this would leave no room beside an on-screen keyboard. */
  [part='join'][open] {
    position: static;
    background: none;
  }

  @media (max-height: 480px) {
    [part='join'] {
      position: static;
    }
  }
`;
