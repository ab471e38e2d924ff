import { fixture, html } from '@open-wc/testing';
import type { LoyaltyAdapter, MemberState, Program } from '../../src/adapters/adapter.js';
import { memoryAdapter } from '../../src/adapters/memory/memory.js';
import type { MemoryMember, MemoryState } from '../../src/adapters/memory/state.js';
import { sampleState } from '../../src/adapters/memory/sample.js';
import { createClient, type Client } from '../../src/client/client.js';
import type { LoyaltyView } from '../../src/elements/view.js';
import { eventHost, type EventHostOptions } from '../../src/host/event-host.js';
import type { TrackEvent } from '../../src/host/events.js';
import type { HostStorage, KeyValue } from '../../src/host/host.js';
import { until } from './until.js';

export { until } from './until.js';

export interface ShopOptions {
  /** Who is shopping: "alex" is a member of the sample, '' a guest, anyone else a candidate unless `member` says more. */
  shopper?: string;
  /** What differs from the sample in the shopper's record. */
  member?: Partial<MemoryMember>;
  /** What differs from the sample in the program. */
  program?: Partial<Program>;
  /** What differs from `memory` in the backend. */
  adapter?: Partial<LoyaltyAdapter>;
  host?: EventHostOptions;
}

export interface Shop {
  client: Client;
  state: MemoryState;
  /** Everything that analytics heard, oldest first. */
  tracked: { action: string; detail: unknown }[];
  /** Types of the questions the page was asked, oldest first. */
  asked: string[];
}

/** A shop of its own: a real client on a real `memory` backend, sharing nothing with any other. */
export function openShop({ shopper = 'alex', member, program, adapter, host }: ShopOptions = {}): Shop {
  const state = changed(sampleState(Date.now()), shopper, member, program);
  const backend = memoryAdapter({ state, member: shopper }, { runsIn: 'page', fetch, now: Date.now });
  const target = new EventTarget();
  const port = eventHost({ target, storage: emptyStorage(), ...host });
  const options = { locale: 'en', wait: () => Promise.resolve(), cacheKey: crypto.randomUUID() };
  const client = createClient({ ...backend, ...adapter }, port, options);
  return { client, state, ...listenTo(target) };
}

/** A record like the sample's, in another state. */
export const newcomer = (state: Exclude<MemberState, 'guest'>): MemoryMember => ({
  state,
  activity: [],
  vouchers: [],
  points: { pending: 0, owed: 0, expiring: [] },
  earning: {},
});

/** Puts the element on the page and waits until it shows the shopper's rewards, or why it can't. */
export async function show<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  client: Client,
): Promise<HTMLElementTagNameMap[Tag]> {
  const element = Object.assign(document.createElement(tag), { client });
  await fixture(html`<div>${element}</div>`);
  await settled(element, client);
  return element;
}

/** The last load has ended and is drawn. */
export async function settled(element: Element, { stores }: Client): Promise<void> {
  await until(() => ['ready', 'failed'].includes(stores.$phase.get()), 'the load ends');
  await drawn(element);
}

/** What has changed by now is drawn, in the element and in the elements within. */
export async function drawn(element: Element): Promise<void> {
  await until(() => (element as Partial<LoyaltyView>).lang, 'the words are there');
  await (element as LoyaltyView).updateComplete;
  for (const inner of element.shadowRoot?.querySelectorAll('*') ?? []) {
    if ('updateComplete' in inner) await drawn(inner);
  }
}

/** Drawn for a dark page, as a shopper with a dark system sees it. */
export async function inDark(element: HTMLElement): Promise<HTMLElement> {
  Object.assign(element.parentElement!.style, { colorScheme: 'dark', backgroundColor: '#16171c' });
  await Promise.all(element.shadowRoot!.getAnimations().map(({ finished }) => finished));
  return element;
}

/** The text a shopper reads in the element, and in the elements within, in reading order. */
export function reading(root: Node): string {
  const from = root instanceof Element ? (root.shadowRoot ?? root) : root;
  const said = [...from.childNodes].map((node) => (node instanceof Element ? ` ${reading(node)} ` : wordsOf(node)));
  return said.join('').replace(/\s+/g, ' ').trim();
}

/** A button or link by the name it is read out with, in the element or in the elements within. */
export function named(element: Element, name: string | RegExp): HTMLElement | undefined {
  return deep(element, 'button, a[href]').find((each) => {
    const said = each.getAttribute('aria-label') ?? reading(each);
    return typeof name === 'string' ? said === name : name.test(said);
  });
}

/** Waits for the button to be there, goes to it and presses it. */
export async function press(element: Element, name: string | RegExp): Promise<void> {
  await until(() => offers(element, name), `there is a button ${String(name)}`);
  const button = named(element, name)!;
  button.focus();
  button.click();
  await drawn(element);
}

export function part(element: Element, name: string): HTMLElement | null {
  return element.shadowRoot?.querySelector<HTMLElement>(`[part~="${name}"]`) ?? null;
}

export function parts(element: Element, name: string): HTMLElement[] {
  return [...(element.shadowRoot?.querySelectorAll<HTMLElement>(`[part~="${name}"]`) ?? [])];
}

/** Yes or no, since a failing assertion that holds an element would print the whole page. */
export function offers(element: Element, name: string | RegExp): boolean {
  return named(element, name) !== undefined;
}

export function shows(element: Element, selector: string): boolean {
  return Boolean(element.shadowRoot?.querySelector(selector));
}

/** The focus is on `inner`, in the element or in the elements within. */
export function hasFocus(element: Element, inner: Element | null | undefined): boolean {
  let focused = element.shadowRoot?.activeElement;
  while (focused && focused !== inner) focused = focused.shadowRoot?.activeElement;
  return Boolean(focused);
}

/** The focus comes to the button of this name. */
export function focusComesTo(element: Element, name: string | RegExp): Promise<void> {
  return until(() => hasFocus(element, named(element, name)), `the focus is on ${String(name)}`);
}

/** Nothing of the element reaches beyond a screen this wide. */
export async function fits(element: HTMLElement, width: number): Promise<boolean> {
  const page = element.parentElement!;
  page.style.inlineSize = `${String(width)}px`;
  await drawn(element);
  return page.scrollWidth <= width;
}

function deep(element: Element, selector: string): HTMLElement[] {
  return [...(element.shadowRoot?.querySelectorAll<HTMLElement>('*') ?? [])].flatMap((each) => [
    ...(each.matches(selector) ? [each] : []),
    ...deep(each, selector),
  ]);
}

function wordsOf(node: Node): string {
  return node instanceof Text ? node.data : '';
}

function changed(
  state: MemoryState,
  shopper: string,
  member: ShopOptions['member'],
  program: ShopOptions['program'],
): MemoryState {
  const sample = state.program;
  if (program) state.program = (currency) => ({ ...sample(currency), ...program });
  if (member) state.members.set(shopper, { ...(state.members.get(shopper) ?? newcomer('candidate')), ...member });
  return state;
}

/** Hears what analytics and the page hear; takes the questions, so that no link is followed. */
function listenTo(target: EventTarget): Pick<Shop, 'tracked' | 'asked'> {
  const tracked: Shop['tracked'] = [];
  const asked: string[] = [];
  target.addEventListener('loyalty-track', (event) => {
    const { action, detail } = event as TrackEvent;
    tracked.push({ action, detail });
  });
  for (const question of ['loyalty-join', 'loyalty-sign-in']) {
    target.addEventListener(question, (event) => {
      event.preventDefault();
      asked.push(question);
    });
  }
  return { tracked, asked };
}

function emptyStorage(): HostStorage {
  return { local: keyValue(), session: keyValue() };
}

function keyValue(): KeyValue {
  const values = new Map<string, unknown>();
  return {
    get: (key) => values.get(key),
    set: (key, value) => values.set(key, value),
    remove: (key) => values.delete(key),
  };
}
