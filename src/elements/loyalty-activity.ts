import { html, nothing, type TemplateResult } from 'lit';
import type { Activity } from '../adapters/adapter.js';
import { define } from './define.js';
import { byMonth, sentence, signed } from './history.js';
import { activityStyles } from './loyalty-activity.styles.js';
import './loyalty-balance.js';
import { problemKey } from './problem.js';
import { LoyaltyView, type Scene } from './view.js';

/**
 * @summary Why is my balance what it is: the balance, and the lines that add up to it, newest first.
 * @csspart line - one line of history
 */
export class LoyaltyActivity extends LoyaltyView {
  static override styles = [...LoyaltyView.styles, activityStyles];

  readonly #list = this.follow(({ $activity }) => $activity);
  readonly #member = this.follow(({ $member }) => $member);

  /** The load brings the newest lines; the list itself is asked for once it is known who is looking. */
  protected override updated(): void {
    const state = this.#member.value?.state;
    const known = state === 'enrolled' || state === 'blocked';
    if (known && this.#list.value?.phase === 'idle' && this.client?.can('activity')) {
      void this.client.actions.moreActivity();
    }
  }

  protected override renderScene(scene: Scene): TemplateResult {
    const { text, member } = scene;
    const { items = [], phase } = this.#list.value ?? {};
    const lines = items.length > 0 ? items : member.activity;
    if (lines.length === 0 && phase === 'loading') return this.renderSkeleton();
    return html`
      <h2>${text.t('activityTitle')}</h2>
      ${this.#renderBalance(scene)}
      ${
        lines.length > 0
          ? byMonth(lines, text).map(([month, its]) => this.#renderMonth(month, its, scene))
          : html`<p class="empty">${text.t('activityEmpty')}</p>`
      }
      ${this.#renderMore(scene)}
    `;
  }

  #renderBalance({ client, text, program, member: { points } }: Scene): TemplateResult | typeof nothing {
    if (!points) return nothing;
    return html`<p class="label muted">${text.t('balance')}</p>
      <p class="figure"><loyalty-balance .client=${client}></loyalty-balance></p>
      ${
        points.owed > 0
          ? html`<p class="owed">${text.t('owed', { points: text.points(points.owed, program.points) })}</p>`
          : nothing
      }`;
  }

  #renderMonth(month: string, lines: Activity[], scene: Scene): TemplateResult {
    return html`<section>
      <h3>${month}</h3>
      <ul>
        ${lines.map((line) => this.#renderLine(line, scene))}
      </ul>
    </section>`;
  }

  #renderLine(line: Activity, { text, program: { points: unit } }: Scene): TemplateResult {
    return html`<li part="line" class="line" tabindex="-1">
      <div class="grow">
        <p>${sentence(line, text)}</p>
        <p class="muted small">
          <time datetime=${line.at}>${text.date(line.at)}</time>
          ${
            line.pending
              ? html`<span class="pending"
                  >${text.t('activityPending', { points: text.points(line.pending, unit) })}</span
                >`
              : nothing
          }
        </p>
      </div>
      ${
        line.points === 0
          ? nothing
          : html`<p class="change ${line.points > 0 ? 'up' : ''}">
              <bdi dir="ltr">${signed(line.points, unit, text)}</bdi>
              <span class="hidden">${text.unit(Math.abs(line.points), unit)}</span>
            </p>`
      }
    </li>`;
  }

  #renderMore({ text }: Scene): TemplateResult | typeof nothing {
    const { items, more, phase, error } = this.#list.value ?? { items: [] };
    const failed = phase === 'failed';
    if (!failed && (!more || items.length === 0)) return nothing;
    const loading = phase === 'loading';
    return html`<div class="more">
      <p role="alert">${failed ? text.t(problemKey(error?.code)) : nothing}</p>
      <button class="quiet wide" aria-disabled=${loading} @click=${this.#more}>
        ${text.t(failed ? 'retry' : loading ? 'loading' : 'showMore')}
      </button>
    </div>`;
  }

  /** The button may be gone afterwards, so reading goes on at the first new line. */
  readonly #more = async (): Promise<void> => {
    const shown = this.#list.value?.items.length ?? 0;
    await this.client?.actions.moreActivity();
    await this.updateComplete;
    this.renderRoot.querySelectorAll<HTMLElement>('[part="line"]')[shown]?.focus({ preventScroll: true });
  };
}

define('loyalty-activity', LoyaltyActivity);

declare global {
  interface HTMLElementTagNameMap {
    'loyalty-activity': LoyaltyActivity;
  }
}
