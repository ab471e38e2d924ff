import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Member, Program } from '../adapters/adapter.js';
import type { Client } from '../client/client.js';
import type { Messages } from '../locales/messages.js';
import type { Text } from '../locales/text.js';
import { base, buttons } from '../styles/base.js';
import { tokens } from '../styles/tokens.js';
import { LoyaltyElement } from './element.js';
import { problemKey } from './problem.js';
import { viewStyles } from './view.styles.js';

/** Everything a view needs to be drawn; there is no view without it. */
export interface Scene {
  client: Client;
  text: Text;
  program: Program;
  member: Member;
}

/** What happened, a button to sign in where that leads on, and one to try again. */
export function problem(
  text: Text,
  key: keyof Messages,
  retry: () => unknown,
  signIn?: false | (() => void),
): TemplateResult {
  return html`<div class="problem" role="alert">
    <p>${text.t(key)}</p>
    ${signIn ? html`<button class="primary" @click=${signIn}>${text.t('signIn')}</button>` : nothing}
    <button class="quiet" @click=${retry}>${text.t('retry')}</button>
  </div>`;
}

/**
 * A view of the rewards: also works alone on a page. Draws what is known; while nothing is, the shape of what comes or
 * why it does not. A failed refresh leaves what was there, with its time.
 */
export abstract class LoyaltyView extends LoyaltyElement {
  static override styles = [tokens, base, buttons, viewStyles];

  static override properties: PropertyDeclarations = {
    item: {},
  };

  readonly #phase = this.follow('$phase');
  readonly #error = this.follow('$error');
  readonly #program = this.follow('$program');
  readonly #member = this.follow('$member');
  readonly #asOf = this.follow('$asOf');

  /** What to go to in the view, by id; what the view does not know is passed over. */
  item?: string | undefined;

  /** The view itself. */
  protected abstract renderScene(scene: Scene): TemplateResult;

  /** The shape of what comes; override where the layout is not a title over lines. */
  protected renderSkeleton(): TemplateResult {
    return html`<div class="skeleton" aria-hidden="true"><i class="title"></i><i></i><i></i><i></i></div>`;
  }

  override render(): unknown {
    const { client, text } = this;
    if (!client || !text) return this.renderSkeleton();
    const program = this.#program.value;
    const member = this.#member.value;
    const failed = this.#phase.value === 'failed';
    if (program && member) {
      const scene = { client, text, program, member };
      return html`${failed && !this.#within ? this.#renderStale(scene) : nothing} ${this.renderScene(scene)}`;
    }
    return failed ? this.#renderProblem(client, text) : this.renderSkeleton();
  }

  /** It is known who is looking, and that they have, or had, something of their own here. */
  protected get isForMember(): boolean {
    const state = this.#member.value?.state;
    return state === 'enrolled' || state === 'blocked';
  }

  /** Inside another view, which says it already. */
  get #within(): boolean {
    const root = this.getRootNode();
    return root instanceof ShadowRoot && root.host instanceof LoyaltyView;
  }

  #renderProblem(client: Client, text: Text): TemplateResult {
    const { canSignIn, signIn } = client.host;
    const key = problemKey(this.#error.value?.code);
    return problem(text, key, client.actions.refresh, key === 'problemSignIn' && canSignIn && signIn);
  }

  #renderStale({ client, text }: Scene): TemplateResult {
    return html`<div class="stale" role="status">
      <span
        >${text.t('asOf', { time: text.time(this.#asOf.value ?? 0) })}.
        ${text.t(problemKey(this.#error.value?.code))}</span
      >
      <button class="link" @click=${client.actions.refresh}>${text.t('retry')}</button>
    </div>`;
  }
}
