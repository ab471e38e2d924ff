import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { offer, type RewardOffer } from '../client/offer.js';
import type { Text } from '../locales/text.js';
import { define } from './define.js';
import { joinBar, joinBarStyles } from './join-bar.js';
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
/** By which a shopper goes on by themselves. */
const TOUCHES = ['wheel', 'touchstart', 'pointerdown', 'keydown'];

/**
 * @summary All rewards: what can be had now first, then what is nearest. Guests see what there is to join for. `item` is the
 * id of a reward to go to and, where it can be had, to ask about.
 * @csspart join - the bar with the way to join or sign in
 */
export class LoyaltyRewards extends LoyaltyView {
  static override styles = [...LoyaltyView.styles, windowedStyles, joinBarStyles, rewardsStyles];

  static override words = ['rewards'] as const;

  static override properties = {
    fetching: { state: true },
  };

  readonly #program = this.follow('$program');
  readonly #member = this.follow('$member');
  readonly #rewards = this.follow('$rewards');
  readonly #redeeming = this.follow('$redeeming');
  readonly #windowed = new Windowed<RewardOffer>(this, idOf, () => void this.#fetchMore());
  #offers: RewardOffer[] = [];
  #visited: string | undefined;
  #focusedRow: string | undefined;

  get #heading(): HTMLElement {
    return this.renderRoot.querySelector('h2') as HTMLElement;
  }

  private fetching = false;

  protected override update(changed: PropertyValues<this>): void {
    const focused = this.shadowRoot?.activeElement;
    this.#focusedRow = focused ? this.#windowed.keyOf(focused) : undefined;
    this.#offers = this.#gather();
    super.update(changed);
  }

  protected override refocus(lost: HTMLElement): void {
    void this.#restoreFocus(lost, this.#focusedRow);
  }

  protected override updated(): void {
    // Cached rewards can be known before the view is drawn.
    if (this.item === this.#visited || !this.renderRoot.querySelector('[data-key]')) return;
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
    await reward.updateComplete;
    await reward.ask();
    if (this.#isOpen(id)) reward.focus();
    else row.focus();
    await this.#bringIntoView(row);
  }

  /**
   * Until it stays or the shopper goes on: what stands above takes its height as it is drawn, and of a page that comes
   * in, rows go above too.
   */
  async #bringIntoView(row: HTMLElement): Promise<void> {
    const left = new AbortController();
    const leave = (): void => {
      left.abort();
    };
    for (const type of TOUCHES) this.addEventListener(type, leave, { signal: left.signal, passive: true });
    let top = NaN;
    for (let still = 0, tries = 0; still < 6 && tries < 100 && !left.signal.aborted; tries += 1) {
      const isMoving = this.fetching || top !== row.getBoundingClientRect().top;
      still = isMoving ? 0 : still + 1;
      if (isMoving) row.scrollIntoView({ block: 'center' });
      top = row.getBoundingClientRect().top;
      await new Promise((next) => setTimeout(next, 50));
    }
    leave();
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
      ${this.#renderMore(text)} ${joinBar(scene, { view: 'rewards', item: this.item })}
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

  /** Grows by itself for members alone: who is none fills in a form below, which must not run away. */
  #renderMore(text: Text): TemplateResult | typeof nothing {
    const { phase, error } = this.#rewards.value ?? {};
    const failed = phase === 'failed';
    if (!failed && !this.fetching && !this.#mayHaveMore) return nothing;
    return html`<div class="more" ?data-end=${this.isForMember && !failed && !this.fetching}>
      <p role="alert">${failed ? text.t(problemKey(error?.code)) : nothing}</p>
      <button class="quiet wide" aria-disabled=${this.fetching || nothing} @click=${this.#showMore}>
        ${text.t(this.fetching ? 'loading' : failed ? 'retry' : 'showMore')}
      </button>
    </div>`;
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
