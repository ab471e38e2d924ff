import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Client } from '../client/client.js';
import { offer, type RewardOffer } from '../client/offer.js';
import type { Text } from '../locales/text.js';
import { define } from './define.js';
import './loyalty-balance.js';
import type { LoyaltyReward } from './loyalty-reward.js';
import { rewardsStyles } from './loyalty-rewards.styles.js';
import { problemKey } from './problem.js';
import { arrange } from './reward-order.js';
import { rewardRow } from './reward-row.js';
import { LoyaltyView, type Scene } from './view.js';
import { Windowed } from './windowed.js';
import { windowedStyles } from './windowed.styles.js';

/** How many rewards a load brings at most; a program with as many may have more. */
const LOADED = 12;

/**
 * @summary All rewards: what can be had now first, then what is nearest. Guests see what there is to join for.
 * @csspart join - the bar with the buttons to join and to sign in
 */
export class LoyaltyRewards extends LoyaltyView {
  static override styles = [...LoyaltyView.styles, windowedStyles, rewardsStyles];

  static override words = ['rewards'] as const;

  static override properties = {
    fetching: { state: true },
    item: {},
  };

  readonly #program = this.follow(({ $program }) => $program);
  readonly #member = this.follow(({ $member }) => $member);
  readonly #rewards = this.follow(({ $rewards }) => $rewards);
  readonly #redeeming = this.follow(({ $redeeming }) => $redeeming);
  readonly #joining = this.follow(({ $joining }) => $joining);
  readonly #windowed = new Windowed<RewardOffer>(this, idOf, () => void this.#fetchMore());
  #offers: RewardOffer[] = [];
  #visited: string | undefined;

  get #heading(): HTMLElement {
    return this.renderRoot.querySelector('h2') as HTMLElement;
  }

  private fetching = false;

  /** Id of a reward to go to and, where it can be had, to ask about; unknown ones are passed over. */
  item?: string;

  protected override update(changed: PropertyValues<this>): void {
    const focused = this.shadowRoot?.activeElement;
    const id = focused ? this.#windowed.keyOf(focused) : undefined;
    this.#offers = this.#gather();
    super.update(changed);
    if (focused && !this.shadowRoot?.activeElement) void this.#restoreFocus(focused as HTMLElement, id);
  }

  protected override updated(): void {
    if (this.item === this.#visited || this.#offers.length === 0 || !this.text) return;
    this.#visited = this.item;
    if (this.item) void this.#visit(this.item);
  }

  /** What moved within a list takes the focus along; what moved elsewhere is looked for; what has gone leaves the top. */
  async #restoreFocus(focused: HTMLElement, id: string | undefined): Promise<void> {
    if (focused.isConnected) focused.focus();
    else (this.#rowOf(id) ?? (await this.#reveal(id)) ?? this.#heading).focus();
  }

  #rowOf(id: string | undefined): HTMLElement | undefined {
    return id === undefined ? undefined : this.#windowed.find(id);
  }

  async #reveal(id: string | undefined): Promise<HTMLElement | undefined> {
    return id === undefined ? undefined : this.#windowed.reveal(id);
  }

  async #visit(id: string): Promise<void> {
    await this.updateComplete;
    while (!this.#knows(id) && this.#mayHaveMore) await this.#fetchMore();
    const row = await this.#reveal(id);
    const reward = row?.querySelector<LoyaltyReward>('loyalty-reward');
    if (!row || !reward || this.item !== id) return;
    row.scrollIntoView({ block: 'center' });
    await reward.updateComplete;
    await reward.ask();
    if (this.#isOpen(id)) reward.focus();
    else row.focus();
  }

  #knows(id: string): boolean {
    return this.#gather().some((each) => idOf(each) === id);
  }

  #isOpen(id: string): boolean {
    return this.#redeeming.value?.[id] !== undefined;
  }

  /** What the load brought, what was paged to, and what is being redeemed though a fresh page no longer brings it. */
  #gather(): RewardOffer[] {
    const availability = this.#member.value?.availability ?? {};
    const loaded = this.#program.value?.rewards.map((reward) => offer(reward, availability)) ?? [];
    const paged = this.#rewards.value?.items ?? [];
    const open = this.#offers.filter((each) => this.#isOpen(idOf(each)));
    const byId = new Map([...open, ...paged, ...loaded].map((each) => [idOf(each), each]));
    const inOrder = [...loaded, ...paged, ...open].map(idOf);
    return [...new Set(inOrder)].flatMap((id) => byId.get(id) ?? []);
  }

  /** The backend's pages need not fit what the load brought: asks until there is something new. */
  async #fetchMore(): Promise<void> {
    if (this.fetching) return;
    const known = this.#offers.length;
    this.fetching = true;
    do await this.client?.actions.moreRewards();
    while (this.#mayHaveMore && this.#gather().length === known);
    this.fetching = false;
    await this.updateComplete;
  }

  /** For who presses the button: on to the first new one. */
  readonly #showMore = async (): Promise<void> => {
    const known = new Set(this.#offers.map(idOf));
    await this.#fetchMore();
    const fresh = this.#offers.map(idOf).find((id) => !known.has(id));
    (await this.#reveal(fresh))?.focus();
  };

  get #mayHaveMore(): boolean {
    const { phase, more } = this.#rewards.value ?? {};
    const full = (this.#program.value?.rewards.length ?? 0) >= LOADED;
    return full && Boolean(more) && (phase === 'idle' || phase === 'ready') && Boolean(this.client?.can('rewards'));
  }

  /** Back here afterwards, with what was asked for. */
  #intend({ actions }: Client): void {
    actions.intend(this.item ? `rewards/${this.item}` : 'rewards');
  }

  protected override renderSkeleton(): TemplateResult {
    return html`<div class="skeleton" aria-hidden="true">
      <i class="title"></i><i class="row"></i><i class="row"></i><i class="row"></i><i class="row"></i>
    </div>`;
  }

  protected override renderScene(scene: Scene): TemplateResult {
    const { text, member } = scene;
    const enrolled = member.state === 'enrolled';
    return html`
      <header>
        <h2 tabindex="-1">${text.t('rewardsTitle')}</h2>
        ${member.points ? this.#renderBalance(scene) : nothing}
      </header>
      ${member.state === 'blocked' ? html`<p class="notice">${text.t('blockedText')}</p>` : nothing}
      ${this.#offers.length === 0 ? html`<p class="empty">${text.t('rewardsEmpty')}</p>` : nothing}
      ${enrolled ? this.#renderGroups(scene) : this.#windowed.list('all', this.#wantedFirst(), this.#rowIn(scene))}
      ${this.#renderMore(text)} ${this.#renderJoin(scene)}
    `;
  }

  /** What a link asked for, for who has to join first. */
  #wantedFirst(): RewardOffer[] {
    const isWanted = (each: RewardOffer): boolean => idOf(each) === this.item;
    return [...this.#offers.filter(isWanted), ...this.#offers.filter((each) => !isWanted(each))];
  }

  #renderBalance({ client, text }: Scene): TemplateResult {
    return html`<p>
      <span class="hidden">${text.t('balance')}: </span><loyalty-balance .client=${client}></loyalty-balance>
    </p>`;
  }

  #renderGroups(scene: Scene): TemplateResult {
    const { text, member } = scene;
    const { now, later, over } = arrange(this.#offers, member.wish, (id) => this.#isOpen(id));
    return html`${this.#renderGroup('now', text.t('haveNow'), now, scene)}
    ${this.#renderGroup('later', text.t('later'), later, scene)}
    ${this.#renderGroup('over', text.t('over'), over, scene)}`;
  }

  #renderGroup(name: string, title: string, offers: RewardOffer[], scene: Scene): TemplateResult | typeof nothing {
    if (offers.length === 0) return nothing;
    return html`<section>
      <h3>${title}</h3>
      ${this.#windowed.list(name, offers, this.#rowIn(scene))}
    </section>`;
  }

  readonly #rowIn =
    (scene: Scene) =>
    (each: RewardOffer): TemplateResult =>
      rewardRow(each, this.#isOpen(idOf(each)), scene);

  #renderMore(text: Text): TemplateResult | typeof nothing {
    const { phase, error } = this.#rewards.value ?? {};
    const failed = phase === 'failed';
    if (!failed && !this.fetching && !this.#mayHaveMore) return nothing;
    return html`<div class="more" ?data-end=${!failed && !this.fetching}>
      <p role="alert">${failed ? text.t(problemKey(error?.code)) : nothing}</p>
      <button class="quiet wide" aria-disabled=${this.fetching || nothing} @click=${this.#showMore}>
        ${text.t(this.fetching ? 'loading' : failed ? 'retry' : 'showMore')}
      </button>
    </div>`;
  }

  #renderJoin(scene: Scene): TemplateResult | typeof nothing {
    const { client, text, member } = scene;
    const guest = member.state === 'guest';
    const candidate = member.state === 'candidate';
    const canJoin = (guest || candidate) && (client.host.canJoin || (candidate && client.can('join')));
    const canSignIn = guest && client.host.canSignIn;
    if (!canJoin && !canSignIn) return nothing;
    return html`<div class="join" part="join">
      ${canJoin ? this.#renderJoinButton(scene) : nothing}
      ${
        canSignIn
          ? html`<button
              class=${canJoin ? 'link' : 'primary wide'}
              @click=${() => {
                this.#intend(client);
                client.host.track('sign_in');
                client.host.signIn();
              }}
            >
              ${text.t('signIn')}
            </button>`
          : nothing
      }
    </div>`;
  }

  #renderJoinButton({ client, text }: Scene): TemplateResult {
    const step = this.#joining.value?.step;
    const pending = step === 'pending';
    return html`<p role="alert">${step === 'failed' ? text.t('joinFailed') : nothing}</p>
      <button
        class="primary wide"
        aria-disabled=${pending || nothing}
        @click=${() => {
          this.#intend(client);
          void client.actions.join();
        }}
      >
        ${text.t(pending ? 'sending' : 'join')}
      </button>`;
  }
}

function idOf({ reward }: RewardOffer): string {
  return reward.id;
}

define('loyalty-rewards', LoyaltyRewards);

declare global {
  interface HTMLElementTagNameMap {
    'loyalty-rewards': LoyaltyRewards;
  }
}
