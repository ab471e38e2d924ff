import { html, nothing, type TemplateResult } from 'lit';
import Check from 'lucide/dist/esm/icons/check.mjs';
import type { EarningProgress, EarningRule } from '../adapters/adapter.js';
import type { Text } from '../locales/text.js';
import { define } from './define.js';
import { earningIcon, earningResult } from './earning.js';
import { icon } from './icons.js';
import { earnStyles } from './loyalty-earn.styles.js';
import { LoyaltyView, type Scene } from './view.js';

/**
 * @summary What can I do now: the ways to earn, what each brings, and where to do it. What is done sinks below.
 * @csspart rule - one way to earn
 */
export class LoyaltyEarn extends LoyaltyView {
  static override styles = [...LoyaltyView.styles, earnStyles];

  protected override renderScene(scene: Scene): TemplateResult {
    const { text, program, member } = scene;
    const done = ({ id }: EarningRule): boolean => member.earning[id]?.done ?? false;
    const rules = program.earning.toSorted((one, other) => Number(done(one)) - Number(done(other)));
    return html`
      <h2>${text.t('earnTitle')}</h2>
      ${
        rules.length > 0
          ? html`<ul>
              ${rules.map((rule) => this.#renderRule(rule, scene))}
            </ul>`
          : html`<p class="empty">${text.t('earnEmpty')}</p>`
      }
    `;
  }

  #renderRule(rule: EarningRule, { text, program, member }: Scene): TemplateResult {
    const progress = member.earning[rule.id];
    const result = earningResult(rule, program, text);
    return html`<li part="rule" class="line ${progress?.done ? 'done' : ''}">
      <span class="disc">${earningIcon(rule)}</span>
      <div class="grow">
        <p class="name">${rule.title}</p>
        ${rule.description ? html`<p class="muted">${rule.description}</p>` : nothing}
        ${result ? html`<p class="result">${result}</p>` : nothing}
      </div>
      ${progress?.done ? this.#renderDone(progress, text) : this.#renderLink(rule, text)}
    </li>`;
  }

  #renderDone({ resetsAt }: EarningProgress, text: Text): TemplateResult {
    if (resetsAt) return html`<p class="state">${text.t('earnAgain', { when: text.until(resetsAt, Date.now()) })}</p>`;
    return html`<p class="state">${icon(Check)}${text.t('earnDone')}</p>`;
  }

  #renderLink({ url, title }: EarningRule, text: Text): TemplateResult | typeof nothing {
    if (!url) return nothing;
    return html`<a class="button quiet" href=${url} rel="noopener"
      >${text.t('earnGo')}<span class="hidden">: ${title}</span></a
    >`;
  }
}

define('loyalty-earn', LoyaltyEarn);

declare global {
  interface HTMLElementTagNameMap {
    'loyalty-earn': LoyaltyEarn;
  }
}
