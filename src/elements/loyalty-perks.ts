import { html, nothing, type TemplateResult } from 'lit';
import Check from 'lucide/dist/esm/icons/check.mjs';
import Minus from 'lucide/dist/esm/icons/minus.mjs';
import type { Tier } from '../adapters/adapter.js';
import type { Text } from '../locales/text.js';
import { fields } from '../styles/fields.js';
import { define } from './define.js';
import { icon } from './icons.js';
import { perksStyles } from './loyalty-perks.styles.js';
import './loyalty-tier-progress.js';
import { comparison, visibleTiers, type ComparedRow } from './tier-comparison.js';
import { measured } from './tier-words.js';
import { LoyaltyView, type Scene } from './view.js';

/** From so many columns on, one screen is as wide as another. */
const WIDEST = 5;

/**
 * @summary The tiers as a path, with what each step takes and where the shopper stands; and what each brings, compared.
 * @csspart tier - one step of the path
 * @csspart comparison - the table
 */
export class LoyaltyPerks extends LoyaltyView {
  static override styles = [...LoyaltyView.styles, fields, perksStyles];

  static override words = ['perks'] as const;

  static override properties = {
    chosen: { state: true },
  };

  /** Id of the tier that the shopper's own is compared with where there is no room for all. */
  private chosen: string | undefined;

  protected override renderScene(scene: Scene): TemplateResult {
    const { client, text, program, member } = scene;
    const tiers = visibleTiers(program, member.tier);
    const standing = tiers.findIndex(({ id }) => id === member.tier?.current);
    return html`
      <h2>${text.t('perks')}</h2>
      ${
        member.tier ? html`<loyalty-tier-progress class="progress" .client=${client}></loyalty-tier-progress>` : nothing
      }
      ${
        tiers.length > 0
          ? html`<ol>
              ${tiers.map((tier, step) => this.#renderTier(tier, Math.sign(step - standing), scene))}
            </ol>`
          : html`<p class="empty">${text.t('perksEmpty')}</p>`
      }
      ${this.#renderComparison(tiers, standing, scene)}
    `;
  }

  /** `ahead`: -1 for a tier left behind, 0 for the shopper's own, 1 for one to come. */
  #renderTier(tier: Tier, ahead: number, scene: Scene): TemplateResult {
    const { text } = scene;
    return html`<li
      part="tier"
      class="tier ${ahead > 0 ? 'ahead' : 'reached'} ${ahead === 0 ? 'current' : ''}"
      aria-current=${ahead === 0 ? 'step' : nothing}
    >
      <span class="marker">${ahead > 0 ? nothing : icon(Check)}</span>
      <p class="title">
        <span class="name">${tier.name}</span>
        ${ahead === 0 ? html`<span class="here">${text.t('yourTier')}</span>` : nothing}
      </p>
      <p class="muted">${this.#takes(tier, scene)}</p>
    </li>`;
  }

  /** What a tier is measured in is known from the member's own way; without one only the first says something. */
  #takes({ access, threshold }: Tier, { text, program, member: { tier } }: Scene): string | typeof nothing {
    if (access === 'invitation') return text.t('perksInvitation');
    if (threshold === 0) return text.t('perksStart');
    return tier ? text.t('perksFrom', { amount: measured(threshold, tier, program, text) }) : nothing;
  }

  /** All of it is in the page: the styles know how many columns there is room for. */
  #renderComparison(tiers: Tier[], standing: number, { text, program }: Scene): TemplateResult | typeof nothing {
    const rows = comparison(tiers, program, text);
    if (rows.length === 0) return nothing;
    const pair = this.#pairAmong(tiers, Math.max(standing, 0));
    const style = (column: number): string =>
      `${column === standing ? 'own' : ''} ${pair.includes(column) ? '' : 'further'}`;
    return html`<section class="compare of-${Math.min(tiers.length, WIDEST)}">
      <h3>${text.t('perksCompared')}</h3>
      ${this.#renderChooser(tiers, pair, text)}
      <table part="comparison">
        <thead>
          ${this.#renderHead(tiers, standing, style, text)}
        </thead>
        <tbody>
          ${rows.map((row) => renderRow(row, style, text))}
        </tbody>
      </table>
    </section>`;
  }

  /** Where there is room for two: the shopper's own and the chosen one, at first the next. */
  #pairAmong(tiers: Tier[], own: number): number[] {
    const chosen = tiers.findIndex(({ id }) => id === this.chosen);
    if (chosen >= 0 && chosen !== own) return [own, chosen];
    return [own, own + 1 < tiers.length ? own + 1 : own - 1];
  }

  #renderChooser(tiers: Tier[], [own, other]: number[], text: Text): TemplateResult {
    const choose = ({ target }: Event): void => {
      this.chosen = (target as HTMLSelectElement).value;
    };
    const options = tiers.map((tier, index) =>
      index === own ? nothing : html`<option value=${tier.id} ?selected=${index === other}>${tier.name}</option>`,
    );
    return html`<label class="chooser">
      ${text.t('perksChoose', { tier: tiers[own ?? 0]?.name ?? '' })}
      <select @change=${choose}>
        ${options}
      </select>
    </label>`;
  }

  #renderHead(tiers: Tier[], standing: number, style: (column: number) => string, text: Text): TemplateResult {
    const you = html`<span class="you">${text.t('perksYou')}</span>`;
    return html`<tr>
      <th scope="col"><span class="hidden">${text.t('perksPerk')}</span></th>
      ${tiers.map(
        (tier, column) =>
          html`<th scope="col" class=${style(column)}>${tier.name} ${column === standing ? you : nothing}</th>`,
      )}
    </tr>`;
  }
}

function renderRow({ name, cells }: ComparedRow, style: (column: number) => string, text: Text): TemplateResult {
  return html`<tr>
    <th scope="row">${name}</th>
    ${cells.map((cell, column) => html`<td class=${style(column)}>${renderCell(cell, text)}</td>`)}
  </tr>`;
}

function renderCell(cell: string | boolean, text: Text): unknown {
  if (typeof cell === 'string') return cell;
  const words = text.t(cell ? 'perksIncluded' : 'perksMissing');
  return html`<span class=${cell ? 'included' : nothing}>${icon(cell ? Check : Minus)}</span
    ><span class="hidden">${words}</span>`;
}

define('loyalty-perks', LoyaltyPerks);

declare global {
  interface HTMLElementTagNameMap {
    'loyalty-perks': LoyaltyPerks;
  }
}
