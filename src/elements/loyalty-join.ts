import { html, nothing, type TemplateResult } from 'lit';
import type { Client } from '../client/client.js';
import type { JoinWish } from '../host/host.js';
import { base, buttons } from '../styles/base.js';
import { fields } from '../styles/fields.js';
import { tokens } from '../styles/tokens.js';
import { define } from './define.js';
import { LoyaltyElement } from './element.js';
import { isAddress, joinForm, joinFormStyles } from './join-form.js';
import { joinStyles } from './loyalty-join.styles.js';
import type { Scene } from './view.js';

/**
 * Who joins them: the backend, for somebody it knows; the shop in place, by their e-mail address; the shop on a page of
 * its own; nobody.
 */
type Way = 'backend' | 'form' | 'shop' | undefined;

function wayIn({ client, member }: Scene): Way {
  if (member.state === 'candidate' && client.can('join')) return 'backend';
  if (client.host.joinsHere) return 'form';
  return client.host.canJoin ? 'shop' : undefined;
}

/**
 * @summary How a guest becomes a member: a button, the form it opens where the shop makes accounts in place, and a way to
 * sign in. Empty for members, and where the shop has neither.
 * @attr place - where to go on afterwards, as in a deep link: "rewards/free-shipping"
 */
export class LoyaltyJoin extends LoyaltyElement {
  static override styles = [tokens, base, buttons, fields, joinFormStyles, joinStyles];

  static override words = ['join'] as const;

  static override properties = {
    place: {},
    open: { type: Boolean, reflect: true },
    malformed: { state: true },
    renewing: { state: true },
  };

  readonly #program = this.follow('$program');
  readonly #member = this.follow('$member');
  readonly #joining = this.follow('$joining');

  /** Where to go on afterwards, as in a deep link; without it nothing is remembered. */
  place = '';

  /** The form is shown; the button sets it. */
  open = false;

  /** What was given is no address; the shop was not asked. */
  private malformed = false;

  /** What became of the last address is read; another one is given. */
  private renewing = false;

  /** What had the focus gives way to the form, the form to an answer: reading goes on at their beginning. */
  protected override refocus(): void {
    this.#focus('[tabindex], input, button');
  }

  get #step(): string {
    return this.renewing ? 'no' : (this.#joining.value?.step ?? 'no');
  }

  #focus(selector: string): void {
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  async #join(client: Client, wish?: JoinWish): Promise<void> {
    this.renewing = false;
    this.#remember(client);
    await client.actions.join(wish);
  }

  async #send(client: Client, wish: JoinWish): Promise<void> {
    this.malformed = !isAddress(wish.email);
    if (!this.malformed) await this.#join(client, wish);
    await this.updateComplete;
    if (this.malformed || this.#step === 'invalid') this.#focus('[name="email"]');
  }

  #signIn({ actions, host }: Client): void {
    this.#remember({ actions });
    host.track('sign_in');
    host.signIn();
  }

  #remember({ actions }: Pick<Client, 'actions'>): void {
    if (this.place) actions.intend(this.place);
  }

  override render(): unknown {
    const { client, text } = this;
    const program = this.#program.value;
    const member = this.#member.value;
    if (!client || !text || !program || !member) return nothing;
    if (member.state !== 'guest' && member.state !== 'candidate') return nothing;
    return this.#renderWay({ client, text, program, member });
  }

  #renderWay(scene: Scene): TemplateResult {
    const { text } = scene;
    const way = wayIn(scene);
    if (way === 'form' && this.#step === 'sent') return this.#renderAnswer(text.t('joinSent'), nothing, scene);
    if (way === 'form' && this.#step === 'exists') {
      return this.#renderAnswer(text.t('joinExists'), this.#renderSignIn(scene), scene);
    }
    return html`${this.#renderJoin(way, scene)} ${this.#renderMember(way, scene)}`;
  }

  #renderJoin(way: Way, scene: Scene): TemplateResult | typeof nothing {
    if (!way) return nothing;
    const failed = this.#step === 'failed' ? scene.text.t('joinFailed') : nothing;
    const asks = way === 'backend' || (way === 'form' && this.open);
    return html`<p class="complaint" role="alert">${failed}</p>
      ${asks ? this.#renderForm(way === 'backend', scene) : this.#renderButton(way, scene)}`;
  }

  #renderForm(known: boolean, { client, text, program }: Scene): TemplateResult {
    const complains = this.malformed || this.#step === 'invalid';
    return joinForm({
      text,
      known,
      terms: program.terms,
      label: text.t('join'),
      busy: this.#step === 'pending',
      complaint: complains ? text.t('joinInvalid') : undefined,
      submit: (wish) => void (known ? this.#join(client, wish) : this.#send(client, wish)),
    });
  }

  #renderButton(way: Way, { client, text }: Scene): TemplateResult {
    const pending = this.#step === 'pending';
    const press = (): void => {
      if (way === 'form') this.open = true;
      else void this.#join(client);
    };
    return html`<button class="primary wide" aria-disabled=${pending || nothing} @click=${press}>
      ${text.t(pending ? 'sending' : 'join')}
    </button>`;
  }

  /** What the shop answered to an address; a slip in it can be mended. */
  #renderAnswer(words: string, next: unknown, { text }: Scene): TemplateResult {
    const renew = (): void => {
      this.renewing = this.open = true;
    };
    return html`<p role="status" tabindex="-1">${words}</p>
      ${next} <button class="link" @click=${renew}>${text.t('joinOther')}</button>`;
  }

  #renderMember(way: Way, scene: Scene): TemplateResult | typeof nothing {
    const { client, text, member } = scene;
    if (member.state !== 'guest' || !client.host.canSignIn) return nothing;
    if (!way) return this.#renderSignIn(scene);
    return html`<p class="member">${text.t('member')} ${this.#renderSignIn(scene, 'link')}</p>`;
  }

  #renderSignIn({ client, text }: Scene, style = 'primary wide'): TemplateResult | typeof nothing {
    if (!client.host.canSignIn) return nothing;
    return html`<button
      class=${style}
      @click=${() => {
        this.#signIn(client);
      }}
    >
      ${text.t('signIn')}
    </button>`;
  }
}

define('loyalty-join', LoyaltyJoin);

declare global {
  interface HTMLElementTagNameMap {
    'loyalty-join': LoyaltyJoin;
  }
}
