import { render, type LitElement, type ReactiveController } from 'lit';

/** Rows that come and go together. */
const GROUP = 20;
/** Rows drawn before it is known what is in view. */
const FIRST = 40;
/** Height of a row in px until one has been measured. */
const ROW = 80;
/** How far beyond the view rows are kept, so that they are there when they are scrolled to. */
const AHEAD = '480px 0px';

/** A list as it stands in the page. Its elements are made here: each row keeps its own for as long as it is drawn. */
interface Drawn<T> {
  items: readonly T[];
  readonly list: HTMLElement;
  /** By number. */
  readonly groups: Map<number, HTMLElement>;
  /** By key. */
  readonly rows: Map<string, HTMLElement>;
}

/**
 * Draws long lists with only the rows near the view in the page: a group of rows out of sight is an empty list of the same
 * height. Also tells when the end comes near. Everything is seen by one IntersectionObserver, so scrolling runs no code.
 */
export class Windowed<T> implements ReactiveController {
  /** By group. */
  readonly #near = new Map<string, boolean>();
  readonly #rowHeights = new Map<string, number>();
  /** What is observed, and for which group: an element may be given another one. */
  readonly #observed = new Map<HTMLElement, string>();
  /** By name. */
  readonly #lists = new Map<string, Drawn<T>>();
  #observer: IntersectionObserver | undefined;
  #guessed = 0;

  /** `atEnd` is called when the element with the attribute `data-end` comes near, and after updates while it is. */
  constructor(
    private readonly host: LitElement,
    private readonly key: (item: T) => string,
    private readonly atEnd?: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.host.requestUpdate();
  }

  hostUpdate(): void {
    this.#guessed = 0;
  }

  hostUpdated(): void {
    this.#observer ??= new IntersectionObserver(this.#look, { root: scroller(this.host), rootMargin: AHEAD });
    const groups = [...this.host.renderRoot.querySelectorAll<HTMLElement>('[data-group]')];
    const end = this.host.renderRoot.querySelector<HTMLElement>('[data-end]');
    for (const group of groups) {
      const id = group.dataset.group ?? '';
      if (this.#observed.get(group) !== id) this.#observe(group, id);
      group.style.blockSize = group.childElementCount ? '' : `${String(this.#heightOf(group, id))}px`;
    }
    if (end) this.#observe(end, '');
    for (const gone of this.#observed.keys()) if (gone !== end && !groups.includes(gone)) this.#forget(gone);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#observed.clear();
  }

  /** The list; `name` tells it from other lists of the same host, `row` draws what is inside an item. */
  list(name: string, items: readonly T[], row: (item: T) => unknown): HTMLElement {
    const drawn = this.#lists.get(name) ?? emptyList<T>();
    this.#lists.set(name, drawn);
    drawn.items = items;
    const count = Math.ceil(items.length / GROUP);
    place(
      drawn.list,
      Array.from({ length: count }, (_, index) => this.#group(name, drawn, index)),
    );
    this.#drawRows(name, drawn, row);
    return drawn.list;
  }

  /** The item's element, brought into the page where it was out of sight; undefined where it is in no list. */
  async reveal(key: string): Promise<HTMLElement | undefined> {
    for (const [name, { items }] of this.#lists) {
      const index = items.findIndex((item) => this.key(item) === key);
      if (index >= 0) this.#near.set(groupId(name, index), true);
    }
    this.host.requestUpdate();
    await this.host.updateComplete;
    return this.find(key);
  }

  /** The item's element, if it is in the page. */
  find(key: string): HTMLElement | undefined {
    return this.host.renderRoot.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`) ?? undefined;
  }

  /** Which item an element stands in. */
  keyOf(element: Element): string | undefined {
    return element.closest<HTMLElement>('[data-key]')?.dataset.key;
  }

  /** Observed anew: the observer then says how things are, not only how they change. */
  #observe(element: HTMLElement, id: string): void {
    this.#observer?.unobserve(element);
    this.#observer?.observe(element);
    this.#observed.set(element, id);
  }

  #forget(element: HTMLElement): void {
    this.#observer?.unobserve(element);
    this.#observed.delete(element);
  }

  /** Heights come from the observer, which knows them anyway: asking for them would force a layout. */
  readonly #look = (entries: IntersectionObserverEntry[]): void => {
    let changed = false;
    for (const { target, isIntersecting, boundingClientRect } of entries) {
      const { group } = (target as HTMLElement).dataset;
      const isHidden = boundingClientRect.height === 0;
      if (group === undefined && isIntersecting) this.atEnd?.();
      if (group === undefined || isHidden) continue;
      const rows = target.childElementCount;
      if (rows) this.#rowHeights.set(group, boundingClientRect.height / rows);
      changed ||= this.#near.get(group) !== isIntersecting;
      this.#near.set(group, isIntersecting);
    }
    if (changed) this.host.requestUpdate();
  };

  #heightOf(group: HTMLElement, id: string): number {
    const [anywhere = ROW] = this.#rowHeights.values();
    return Number(group.dataset.rows) * (this.#rowHeights.get(id) ?? anywhere);
  }

  /** Far away too, rows stay that have the focus, or in which the shopper has begun something. */
  #isDrawn(group: HTMLElement, id: string, rows: number): boolean {
    if (group.contains(focusIn(group)) || group.querySelector('[data-keep]')) return true;
    return this.#near.get(id) ?? (this.#guessed += rows) <= FIRST;
  }

  #group(name: string, { items, groups }: Drawn<T>, index: number): HTMLElement {
    const group = groups.get(index) ?? made('none');
    groups.set(index, group);
    group.dataset.group = groupId(name, index * GROUP);
    group.dataset.rows = String(Math.min(items.length - index * GROUP, GROUP));
    return group;
  }

  /** Rows that are drawn no longer are forgotten: what is kept does not grow with what was scrolled. */
  #drawRows(name: string, drawn: Drawn<T>, row: (item: T) => unknown): void {
    const { items, groups, rows } = drawn;
    const left = new Map<string, HTMLElement>();
    for (const [index, group] of groups) {
      const start = index * GROUP;
      const within = items.slice(start, start + GROUP);
      if (within.length === 0) groups.delete(index);
      const shown = this.#isDrawn(group, groupId(name, start), within.length) ? within : [];
      const elements = shown.map((item, at) => {
        const key = this.key(item);
        // A backend may say a thing twice.
        const element = (!left.has(key) && rows.get(key)) || made('listitem');
        left.set(key, element);
        return this.#drawRow(element, item, start + at + 1, items.length, row);
      });
      place(group, elements);
    }
    drawn.rows.clear();
    for (const [key, element] of left) drawn.rows.set(key, element);
  }

  #drawRow(element: HTMLElement, item: T, position: number, size: number, row: (item: T) => unknown): HTMLElement {
    element.tabIndex = -1;
    element.dataset.key = this.key(item);
    element.ariaPosInSet = String(position);
    element.ariaSetSize = String(size);
    render(row(item), element, { host: this.host });
    return element;
  }
}

/** Also while the shopper is in another window, where `:focus` matches nothing in Firefox and WebKit. */
function focusIn(group: HTMLElement): Element | null {
  return (group.getRootNode() as Partial<DocumentOrShadowRoot>).activeElement ?? null;
}

function emptyList<T>(): Drawn<T> {
  return { items: [], list: made('list'), groups: new Map(), rows: new Map() };
}

function made(role: string): HTMLElement {
  const element = document.createElement('div');
  element.role = role;
  return element;
}

/** In this order, and nothing else; what stands right is not moved, so that it keeps the focus. */
function place(parent: HTMLElement, children: readonly HTMLElement[]): void {
  for (const child of [...parent.children]) if (!children.includes(child as HTMLElement)) child.remove();
  children.forEach((child, index) => {
    if (parent.children[index] !== child) parent.insertBefore(child, parent.children[index] ?? null);
  });
}

function groupId(name: string, index: number): string {
  return `${name}:${String(Math.floor(index / GROUP))}`;
}

/** What scrolls the element, through shadow trees; null where that is the page itself. */
function scroller(element: Element): Element | null {
  let node: Node | null = element;
  while (node && node !== document.body) {
    if (node instanceof Element && /auto|scroll/.test(getComputedStyle(node).overflowY)) return node;
    node = node instanceof ShadowRoot ? node.host : ((node as Element).assignedSlot ?? node.parentNode);
  }
  return null;
}
