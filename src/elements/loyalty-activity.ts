import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Activity, ActivityFilter, PointsUnit } from '../adapters/adapter.js';
import type { Messages } from '../locales/messages.js';
import type { Text } from '../locales/text.js';
import { define } from './define.js';
import { byMonth, sentence, signed, type Month } from './history.js';
import { activityStyles } from './loyalty-activity.styles.js';
import './loyalty-points.js';
import { problemKey } from './problem.js';
import { LoyaltyView, type Scene } from './view.js';
import { Windowed } from './windowed.js';
import { windowedStyles } from './windowed.styles.js';

const FILTERS: [filter: ActivityFilter | undefined, words: keyof Messages][] = [
  [undefined, 'activityAll'],
  ['earned', 'activityEarned'],
  ['spent', 'activitySpent'],
  ['lost', 'activityLost'],
];

/**
 * @summary Why is my balance what it is: the points, and the lines that add up to them, newest first.
 * @csspart filter - the buttons that choose which lines are shown
 * @csspart line - one line of history
 */
export class LoyaltyActivity extends LoyaltyView {
  static override styles = [...LoyaltyView.styles, windowedStyles, activityStyles];

  static override words = ['activity'] as const;

  readonly #list = this.follow('$activity');
  readonly #filter = this.follow('$filter');
  readonly #windowed = new Windowed<Activity>(
    this,
    ({ id }) => id,
    () => void this.client?.actions.moreActivity(),
  );

  /** Whoever comes here asks about the whole balance, whatever was looked at before. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('client') && this.client?.stores.$filter.get()) void this.client.actions.filterActivity(undefined);
  }

  /** The load brings the newest lines; the list itself is asked for once it is known that a member is looking. */
  protected override update(changed: PropertyValues<this>): void {
    const isDue = this.isForMember && this.#list.value?.phase === 'idle' && this.client?.can('activity');
    if (isDue) void this.client?.actions.moreActivity();
    super.update(changed);
  }

  /** For who presses the button: on to the first new line. */
  readonly #showMore = async (): Promise<void> => {
    const shown = this.#list.value?.items.length ?? 0;
    await this.client?.actions.moreActivity();
    await this.updateComplete;
    const fresh = this.#list.value?.items[shown];
    if (fresh) (await this.#windowed.reveal(fresh.id))?.focus();
  };

  protected override renderScene(scene: Scene): TemplateResult {
    const { client, text, member } = scene;
    return html`
      <h2 tabindex="-1">${text.t('activityTitle')}</h2>
      ${member.points ? html`<loyalty-points .client=${client}></loyalty-points>` : nothing}
      ${client.can('activity') ? this.#renderFilters(scene) : nothing} ${this.#renderLines(scene)}
      ${this.#renderMore(text)} ${this.#renderSum(scene)}
    `;
  }

  #renderFilters({ client, text }: Scene): TemplateResult {
    const button = (filter: ActivityFilter | undefined, words: keyof Messages): TemplateResult =>
      html`<button
        aria-pressed=${filter === this.#filter.value}
        @click=${() => void client.actions.filterActivity(filter)}
      >
        ${text.t(words)}
      </button>`;
    return html`<div part="filter" role="group" aria-label=${text.t('activityShow')}>
      ${FILTERS.map(([filter, words]) => button(filter, words))}
    </div>`;
  }

  #renderLines(scene: Scene): TemplateResult | TemplateResult[] {
    const { text, member } = scene;
    const { items = [], phase } = this.#list.value ?? {};
    const filter = this.#filter.value;
    const lines = items.length > 0 || filter ? items : member.activity;
    if (lines.length > 0) return byMonth(lines, text).map((month) => this.#renderMonth(month, scene));
    if (phase === 'loading') return this.renderSkeleton();
    return html`<p class="empty" role="status">
      ${phase === 'failed' ? nothing : text.t(filter ? 'activityNone' : 'activityEmpty')}
    </p>`;
  }

  #renderMonth({ id, name, lines }: Month, scene: Scene): TemplateResult {
    return html`<section>
      <h3>${name}</h3>
      ${this.#windowed.list(id, lines, (line) => this.#renderLine(line, scene))}
    </section>`;
  }

  #renderLine(line: Activity, scene: Scene): TemplateResult {
    const { text, program } = scene;
    const { points: unit } = program;
    const { pending, balance } = line;
    const told = balance === undefined ? '' : text.number(balance, unit?.decimals);
    return html`<div part="line" class="line">
      <div class="grow">
        <p>${sentence(line, text)}</p>
        <p class="muted small">
          <time datetime=${line.at}>${text.date(line.at)}</time>
          ${pending ? html`<span class="pending">${pendingWords(pending, scene)}</span>` : nothing}
        </p>
      </div>
      <div class="change">
        ${line.points === 0 ? nothing : renderChange(line.points, unit, text)}
        ${told ? html`<p class="muted small">${text.t('activityBalance', { points: told })}</p>` : nothing}
      </div>
    </div>`;
  }

  #renderMore(text: Text): TemplateResult | typeof nothing {
    const { items = [], more, phase, error } = this.#list.value ?? {};
    const failed = phase === 'failed';
    if (!failed && (!more || items.length === 0)) return nothing;
    const loading = phase === 'loading';
    return html`<div class="more" ?data-end=${!failed && !loading}>
      <p role="alert">${failed ? text.t(problemKey(error?.code)) : nothing}</p>
      <button class="quiet wide" aria-disabled=${loading || nothing} @click=${this.#showMore}>
        ${text.t(failed ? 'retry' : loading ? 'loading' : 'showMore')}
      </button>
    </div>`;
  }

  /** Only where all lines are there and it is true. */
  #renderSum({ text, program, member: { points } }: Scene): TemplateResult | typeof nothing {
    const { items = [], more, phase } = this.#list.value ?? {};
    if (!points || this.#filter.value || more || phase !== 'ready' || items.length === 0) return nothing;
    const sum = items.reduce((total, line) => total + line.points, 0);
    if (sum !== points.available - points.owed) return nothing;
    const words = points.owed > 0 ? 'activitySumOwed' : 'activitySum';
    return html`<p class="sum muted">${text.t(words, { points: text.points(sum, program.points) })}</p>`;
  }
}

function renderChange(points: number, unit: PointsUnit | undefined, text: Text): TemplateResult {
  return html`<p class="name ${points > 0 ? 'up' : ''}">
    <bdi dir="ltr">${signed(points, unit, text)}</bdi>
    <span class="hidden">${text.unit(Math.abs(points), unit)}</span>
  </p>`;
}

/** With a date where it can be no other line's: the backend says when the first of all points clears. */
function pendingWords(pending: number, { text, program, member }: Scene): string {
  const points = text.points(Math.abs(pending), program.points);
  if (pending < 0) return text.t('activityPendingGone', { points });
  const { clearsAt, pending: all } = member.points ?? {};
  const isOnly = pending === all && clearsAt !== undefined;
  return isOnly
    ? text.t('activityPendingFrom', { points, date: text.date(clearsAt) })
    : text.t('activityPending', { points });
}

define('loyalty-activity', LoyaltyActivity);

declare global {
  interface HTMLElementTagNameMap {
    'loyalty-activity': LoyaltyActivity;
  }
}
