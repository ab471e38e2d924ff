import { css, html, nothing, type TemplateResult } from 'lit';
import type { PointsBalance } from '../adapters/adapter.js';
import { define } from './define.js';
import { listed } from './history.js';
import './loyalty-balance.js';
import { worthWords } from './points-worth.js';
import { LoyaltyView, type Scene } from './view.js';

/** Batches told one by one; the others are counted. */
const BATCHES = 3;

/**
 * @summary All about the shopper's points: what is there and what it is worth, what is owed, on the way, about to expire, and
 * what was earned in all.
 * @csspart balance - the figure
 */
export class LoyaltyPoints extends LoyaltyView {
  static override styles = [
    ...LoyaltyView.styles,
    css`
      :host {
        padding: 0;
        background: none;
      }

      [part='balance'] {
        font-size: 28px;
        font-weight: 600;
        line-height: 36px;
        letter-spacing: -0.02em;
      }

      .owed {
        margin-block-start: 12px;
        padding: 12px 16px;
        border-radius: var(--_radius-control);
        background: var(--_raised);
      }

      .row {
        display: grid;
        grid-template-columns: minmax(0, auto) minmax(0, 1fr);
        gap: 16px;
        margin-block-start: 8px;
      }

      .row > dd {
        text-align: end;
      }
    `,
  ];

  static override words = ['activity'] as const;

  protected override renderSkeleton(): TemplateResult {
    return html`<div class="skeleton" aria-hidden="true"><i></i></div>`;
  }

  protected override renderScene(scene: Scene): TemplateResult {
    const { client, text, program, member } = scene;
    const { points } = member;
    if (!points) return html`${nothing}`;
    const owed = text.points(points.owed, program.points);
    return html`<dl>
        <dt class="muted">${text.t('balance')}</dt>
        <dd part="balance"><loyalty-balance .client=${client}></loyalty-balance></dd>
        <dd class="muted">${worthWords(points.available, program.points, text)}</dd>
      </dl>
      ${points.owed > 0 ? html`<p class="owed">${text.t('owed', { points: owed })}</p>` : nothing}
      ${this.#renderRest(points, scene)}`;
  }

  #renderRest(points: PointsBalance, { text, program }: Scene): TemplateResult {
    const row = (name: string, value: string): TemplateResult =>
      html`<div class="row">
        <dt class="muted">${name}</dt>
        <dd>${value}</dd>
      </div>`;
    const { pending, expiring, lifetime } = points;
    return html`<dl>
      ${pending > 0 ? row(text.t('pointsPending'), pendingWords(points, program, text)) : nothing}
      ${expiring.length > 0 ? row(text.t('pointsExpiring'), expiringWords(points, program, text)) : nothing}
      ${lifetime === undefined ? nothing : row(text.t('pointsLifetime'), text.points(lifetime, program.points))}
    </dl>`;
  }
}

function pendingWords({ pending, clearsAt }: PointsBalance, program: Scene['program'], text: Scene['text']): string {
  const points = text.points(pending, program.points);
  return clearsAt ? text.t('pointsFrom', { points, date: text.date(clearsAt) }) : points;
}

/** "120 on 31 December, 80 on 31 January and 2 more". */
function expiringWords({ expiring }: PointsBalance, program: Scene['program'], text: Scene['text']): string {
  const batches = expiring.map(({ points, at }) =>
    text.t('pointsOn', { points: text.number(points, program.points?.decimals), date: text.date(at) }),
  );
  return listed(batches, text, BATCHES);
}

define('loyalty-points', LoyaltyPoints);

declare global {
  interface HTMLElementTagNameMap {
    'loyalty-points': LoyaltyPoints;
  }
}
