import { html, nothing, type TemplateResult } from 'lit';
import Check from 'lucide/dist/esm/icons/check.mjs';
import type { Birthday, EarningProgress, EarningRule, Tier } from '../adapters/adapter.js';
import type { Text } from '../locales/text.js';
import { define } from './define.js';
import { earningIcon, earningResult } from './earning.js';
import { icon } from './icons.js';
import { joinBar, joinBarStyles } from './join-bar.js';
import './loyalty-birthday.js';
import type { BirthdayEvent } from './loyalty-birthday.js';
import { earnStyles } from './loyalty-earn.styles.js';
import {
  earnFailureKey,
  extras,
  openerKey,
  progressWords,
  requestKey,
  STANDINGS,
  standingOf,
  standingWords,
  tierWords,
} from './rule-words.js';
import { LoyaltyView, type Scene } from './view.js';

/** 29 February is a day in it. */
const LEAP_YEAR = 2024;
const UNTOUCHED: EarningProgress = { done: false };

/**
 * @summary What can I do now: the ways to earn, what each brings, how to do it, and what has become of it. What waits,
 * what is for others and what is done sink below.
 * @csspart rule - one way to earn
 */
export class LoyaltyEarn extends LoyaltyView {
  static override styles = [...LoyaltyView.styles, joinBarStyles, earnStyles];

  static override words = ['earn'] as const;

  static override properties = {
    telling: { state: true },
  };

  readonly #completing = this.follow('$completing');
  /** Rule id of what was pressed last: where reading goes on when the button is gone. */
  #pressed = '';
  /** Rule id, as in `item`, that was gone to. */
  #visited: string | undefined;
  /** Rule ids, in the order in which they are shown. */
  #seen: string[] = [];

  /** Rule id of the birthday being told. */
  private telling = '';

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.#onReturn);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.#onReturn);
    this.#seen = [];
  }

  protected override updated(): void {
    if (this.item === this.#visited) return;
    const row = this.#row(this.item ?? '');
    if (this.item && !row) return;
    this.#visited = this.item;
    row?.focus();
    row?.scrollIntoView({ block: 'center' });
  }

  protected override refocus(): void {
    const row = this.#row(this.#pressed);
    (row?.querySelector<HTMLElement>('loyalty-birthday') ?? row)?.focus();
  }

  #row(id: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(`#rule-${CSS.escape(id)}`);
  }

  /** Back from where a claim was to be done: the question whether it was is what comes next. */
  readonly #onReturn = (): void => {
    const steps = Object.entries(this.#completing.value ?? {});
    const [opened] = steps.find(([, { step }]) => step === 'opened') ?? [];
    if (opened && document.visibilityState === 'visible') this.#row(opened)?.querySelector('button')?.focus();
  };

  protected override renderScene(scene: Scene): TemplateResult {
    const { text } = scene;
    const rules = this.#inOrder(scene);
    return html`
      <h2>${text.t('earnTitle')}</h2>
      ${
        rules.length > 0
          ? html`<ul>
              ${rules.map((rule) => this.#renderRule(rule, scene))}
            </ul>`
          : html`<p class="empty">${text.t('earnEmpty')}</p>`
      }
      ${joinBar(scene, { view: 'earn', item: this.item })}
    `;
  }

  /** As first seen: what is done meanwhile stays where it was, and does not move away from under the shopper. */
  #inOrder({ program, member }: Scene): EarningRule[] {
    const rank = ({ id }: EarningRule): number => STANDINGS.indexOf(standingOf(member.earning[id] ?? UNTOUCHED));
    const sorted = program.earning.toSorted((one, other) => rank(one) - rank(other));
    this.#seen = [...new Set([...this.#seen, ...sorted.map(({ id }) => id)])];
    return this.#seen.flatMap((id) => program.earning.find((rule) => rule.id === id) ?? []);
  }

  #renderRule(rule: EarningRule, scene: Scene): TemplateResult {
    const { text, program, member } = scene;
    const enrolled = member.state === 'enrolled';
    const progress = member.earning[rule.id] ?? UNTOUCHED;
    const standing = standingOf(progress);
    const asks = this.telling === rule.id && standing === 'open' && !member.birthday;
    return html`<li part="rule" id=${`rule-${rule.id}`} class=${standing} tabindex="-1">
      <div class="line">
        <span class="disc">${earningIcon(rule)}</span>
        <div class="grow">
          <p class="name">${rule.title}</p>
          ${rule.description ? html`<p class="muted">${rule.description}</p>` : nothing}
          ${this.#renderResult(rule, scene)} ${small(rule.kind === 'review' && text.t('earnAnyRating'))}
          ${small(!enrolled && tierWords(rule, program, text))}
          ${enrolled ? this.#renderWay(rule, progress, text) : nothing} ${this.#renderSaid(rule, scene)}
        </div>
        ${standing === 'open' ? (asks ? nothing : this.#renderAction(rule, scene)) : this.#renderStanding(rule, progress, scene)}
      </div>
      ${asks ? this.#renderBirthday(rule) : nothing}
    </li>`;
  }

  #renderResult(rule: EarningRule, { text, program, member }: Scene): TemplateResult {
    const tier: Tier | undefined = program.tiers.find(({ id }) => id === member.tier?.current);
    const result = earningResult(rule, program, text, tier?.multiplier);
    return html`${result ? html`<p class="result">${result}</p>` : nothing}
      <p class="extras">${extras(rule, program, member, text).map((words) => html`<span>${words}</span> `)}</p>`;
  }

  /** How far it is, in words and, where it is a way, in a bar. */
  #renderWay(rule: EarningRule, progress: EarningProgress, text: Text): TemplateResult | typeof nothing {
    const words = progressWords(rule, progress, text);
    if (!words) return nothing;
    const { value, target } = progress;
    return html`${
      value !== undefined && target !== undefined
        ? html`<progress max=${target} .value=${value} aria-label=${words}></progress>`
        : nothing
    }${small(words)}`;
  }

  #renderSaid({ id }: EarningRule, { text }: Scene): TemplateResult {
    const step = this.#completing.value?.[id];
    const failed = step?.step === 'failed';
    return html`<p role="status" class=${failed ? 'small failed' : 'hidden'}>
      ${failed ? text.t(earnFailureKey(step.error.code)) : step?.step === 'sending' ? text.t('sending') : nothing}
    </p>`;
  }

  #renderStanding(rule: EarningRule, progress: EarningProgress, { text, program }: Scene): TemplateResult {
    const done = progress.done && !progress.pending && !progress.resetsAt;
    return html`<p class="state" role="status">
      ${done ? icon(Check) : nothing}${standingWords(progress, rule, program, text)}
    </p>`;
  }

  #renderAction(rule: EarningRule, scene: Scene): TemplateResult | typeof nothing {
    const { client, text, program, member } = scene;
    if (member.state !== 'enrolled') return nothing;
    if (rule.by === 'birthday') {
      if (member.birthday) return html`<p class="state">${dayOf(member.birthday, text)}</p>`;
      if (!client.can('birthday')) return nothing;
      return this.#renderButton(rule, text.t('earnTell'), () => (this.telling = rule.id));
    }
    if (rule.by === 'request' || rule.by === 'claim') {
      return client.can('complete') ? this.#renderCompletion(rule, scene) : this.#renderLink(rule, text);
    }
    if (rule.kind === 'referral' && !rule.url && program.referral) {
      return this.#renderButton(rule, text.t('earnGo'), () => {
        this.navigate('refer');
      });
    }
    return this.#renderLink(rule, text);
  }

  /** A claim first leads to where it is done, and asks afterwards. */
  #renderCompletion(rule: EarningRule, { client, text }: Scene): TemplateResult | typeof nothing {
    const step = this.#completing.value?.[rule.id]?.step;
    if (rule.by === 'claim' && rule.url && !step) {
      return this.#renderLink(rule, text, () => {
        client.actions.openRule(rule.id);
      });
    }
    const busy = step === 'sending';
    const complete = (): void => void client.actions.completeRule(rule.id);
    return this.#renderButton(rule, text.t(busy ? 'sending' : requestKey(rule)), complete, busy);
  }

  #renderButton({ id, title }: EarningRule, words: string, act: () => void, busy = false): TemplateResult {
    return html`<button
      class="quiet"
      aria-label=${`${words}: ${title}`}
      aria-disabled=${busy || nothing}
      @click=${() => {
        this.#pressed = id;
        if (!busy) act();
      }}
    >
      ${words}
    </button>`;
  }

  #renderLink(rule: EarningRule, text: Text, opened?: () => void): TemplateResult | typeof nothing {
    if (!rule.url) return nothing;
    const words = text.t(openerKey(rule));
    return html`<a
      class="button quiet"
      href=${rule.url}
      rel="noopener"
      target=${opened ? '_blank' : nothing}
      aria-label=${`${words}: ${rule.title}`}
      @click=${opened ?? nothing}
      >${words}</a
    >`;
  }

  #renderBirthday({ id }: EarningRule): TemplateResult {
    const busy = this.#completing.value?.[id]?.step === 'sending';
    return html`<loyalty-birthday
      .client=${this.client}
      .busy=${busy}
      @loyalty-birthday=${({ birthday }: BirthdayEvent) => {
        this.#pressed = id;
        void this.client?.actions.completeRule(id, birthday);
      }}
    ></loyalty-birthday>`;
  }
}

function dayOf({ month, day }: Birthday, { locale }: Text): string {
  const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  return format.format(Date.UTC(LEAP_YEAR, month - 1, day));
}

function small(words: string | false): TemplateResult | typeof nothing {
  return words ? html`<p class="small muted">${words}</p>` : nothing;
}

define('loyalty-earn', LoyaltyEarn);

declare global {
  interface HTMLElementTagNameMap {
    'loyalty-earn': LoyaltyEarn;
  }
}
