import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import Check from 'lucide/dist/esm/icons/check.mjs';
import type { ClaimState, OrderStanding, Program } from '../adapters/adapter.js';
import type { Client } from '../client/client.js';
import type { JoinWish } from '../host/host.js';
import type { Messages } from '../locales/messages.js';
import type { Text } from '../locales/text.js';
import { base, buttons } from '../styles/base.js';
import { fields } from '../styles/fields.js';
import { tokens } from '../styles/tokens.js';
import { define } from './define.js';
import { LoyaltyElement } from './element.js';
import { icon } from './icons.js';
import { isAddress, joinForm, joinFormStyles } from './join-form.js';
import { afterPurchaseStyles } from './loyalty-after-purchase.styles.js';
import { nearby } from './nearby.js';

/** Everything the words need. */
interface Sight {
  client: Client;
  text: Text;
  program: Program;
  standing: OrderStanding;
}

const CLAIMS: Record<Exclude<ClaimState, 'email_differs'>, keyof Messages> = {
  sent: 'claimSent',
  confirmed: 'claimConfirmed',
  member: 'claimMember',
  expired: 'claimExpired',
};

/**
 * @summary On the thank-you page: what the order earned, when it can be spent and what it brings near, in one sentence. A
 * guest is told what waits for them, and joins with the e-mail address of the order.
 * @attr order - the order's number, as the shopper knows it
 * @attr claim - for a guest's order: what proves who placed it, from the shop's server
 * @csspart note - the whole of it
 */
export class LoyaltyAfterPurchase extends LoyaltyElement {
  static override styles = [tokens, base, buttons, fields, joinFormStyles, afterPurchaseStyles];

  static override words = ['order', 'join'] as const;

  static override properties = {
    order: {},
    claim: {},
    standing: { state: true },
    claiming: { state: true },
    problem: { state: true },
  };

  readonly #program = this.follow('$program');
  readonly #member = this.follow('$member');
  /** As whom the order was asked about. */
  #asked: string | undefined;

  private standing: OrderStanding | undefined;
  private claiming = false;
  private problem: keyof Messages | undefined;

  /** The order's number, as the shopper knows it. */
  order = '';

  /** What proves who placed a guest's order; without it a guest is told nothing. */
  claim = '';

  /** Asked once it is known who is looking, and again when that has changed. */
  protected override updated(changed: PropertyValues<this>): void {
    const asksAnew = changed.has('order') || changed.has('claim') || changed.has('client');
    const who = this.#member.value?.state;
    if (who && (asksAnew || who !== this.#asked)) {
      this.#asked = who;
      void this.#ask();
    }
  }

  /** The form gives way to what came of it. */
  protected override refocus(): void {
    this.renderRoot.querySelector<HTMLElement>('.earned')?.focus();
  }

  /** An order nobody knows of, or a backend that is out of order, is no reason to spoil a thank-you page. */
  async #ask(): Promise<void> {
    const { client, order, claim } = this;
    if (!client || !order || !client.can('order')) return;
    const asked = client.actions.order(claim ? { order, claim } : { order });
    this.standing = await asked.catch(() => undefined);
  }

  async #join(client: Client, { email, marketing }: JoinWish): Promise<void> {
    this.problem = isAddress(email) ? undefined : 'joinInvalid';
    if (this.problem || this.claiming) return;
    this.claiming = true;
    try {
      const claim = await client.actions.claim({ claim: this.claim, email, marketing });
      if (claim === 'email_differs') this.problem = 'claimDiffers';
      else if (this.standing) this.standing = { ...this.standing, claim };
    } catch {
      this.problem = 'claimFailed';
    }
    this.claiming = false;
  }

  override render(): unknown {
    const { client, text, standing } = this;
    const program = this.#program.value;
    if (!client || !text || !program || !standing || !(standing.points > 0) || standing.state === 'returned') {
      return nothing;
    }
    const sight = { client, text, program, standing };
    return html`<section part="note">
      ${standing.state === 'waiting' ? this.#renderWaiting(sight) : this.#renderEarned(sight)}
    </section>`;
  }

  /** "129 Beans are on the way, ready 7 December. 71 Beans more and it is yours: Free shipping." */
  #renderEarned({ text, program, standing }: Sight): TemplateResult {
    const points = text.points(standing.points, program.points);
    const earned =
      standing.state === 'cleared'
        ? text.t('orderCleared', { points })
        : standing.at
          ? text.t('orderPending', { points, when: text.until(standing.at, Date.now()) })
          : text.t('orderPendingSoon', { points });
    const member = this.#member.value;
    return html`<p class="earned">${earned} ${member ? nearby(program, member, text) : nothing}</p>`;
  }

  #renderWaiting(sight: Sight): TemplateResult {
    const { client, text, program, standing } = sight;
    const points = text.points(standing.points, program.points);
    const { claim } = standing;
    if (claim && claim !== 'email_differs') return this.#renderClaim(claim, points, sight);
    return html`<h2>${text.t('orderWaiting', { points })}</h2>
      <p class="muted">
        ${standing.at ? text.t('orderWaitingUntil', { date: text.date(standing.at) }) : text.t('orderWaitingLead')}
      </p>
      ${
        client.can('claim')
          ? joinForm({
              text,
              terms: program.terms,
              label: text.t('orderClaim', { points }),
              busy: this.claiming,
              complaint: this.problem && text.t(this.problem),
              submit: (wish) => void this.#join(client, wish),
            })
          : nothing
      }`;
  }

  #renderClaim(claim: keyof typeof CLAIMS, points: string, { client, text }: Sight): TemplateResult {
    const signsIn = claim === 'member' && client.host.canSignIn;
    return html`<p class="earned" role="status" tabindex="-1">
        ${claim === 'confirmed' ? icon(Check) : nothing}${text.t(CLAIMS[claim], { points })}
      </p>
      ${signsIn ? html`<button class="primary" @click=${client.host.signIn}>${text.t('signIn')}</button>` : nothing}`;
  }
}

define('loyalty-after-purchase', LoyaltyAfterPurchase);

declare global {
  interface HTMLElementTagNameMap {
    'loyalty-after-purchase': LoyaltyAfterPurchase;
  }
}
