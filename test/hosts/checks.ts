import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { deepQuery, SCREENS, until, type Visit } from './visit.js';

type Check = (visit: Visit) => Promise<void>;

/** Long enough for what a page does late, and for what the widget answers it with. */
const AWHILE = 900;

const pause = (milliseconds = AWHILE): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

function byId(visit: Visit, id: string): HTMLElement {
  const found = visit.document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}.`);
  return found;
}

/** What a finger in the middle of it meets. */
function meetsItself(element: HTMLElement): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  const root = element.getRootNode() as Document | ShadowRoot;
  const [x, y] = [left + width / 2, top + height / 2];
  const host = root instanceof element.ownerDocument.defaultView!.ShadowRoot ? root.host : element;
  const met = element.ownerDocument.elementFromPoint(x, y);
  const inside = met === host && host.shadowRoot ? host.shadowRoot.elementFromPoint(x, y) : met;
  return inside !== null && element.contains(inside);
}

const place = (element: HTMLElement): number[] => {
  const { left, top } = element.getBoundingClientRect();
  return [Math.round(left), Math.round(top)];
};

function areApart(one: HTMLElement, other: HTMLElement): boolean {
  const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
  return a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
}

async function bothCanBeHit(visit: Visit): Promise<void> {
  const control = await until('control in the corner', () => visit.document.getElementById('control'));
  const launcher = await visit.shownLauncher();
  await until(
    'launcher and control that can both be hit',
    () =>
      meetsItself(launcher) &&
      meetsItself(control) &&
      areApart(launcher, visit.document.getElementById('occupant') ?? control),
  );
}

/** Whoever has the page's focus or pointer: the launcher can be used again. */
async function comesBack(visit: Visit): Promise<void> {
  const launcher = await visit.shownLauncher();
  await until('launcher that can be hit again', () => meetsItself(launcher));
}

async function standsDown(visit: Visit): Promise<void> {
  await until('launcher that has stood down', () => {
    const { launcher } = visit;
    return !launcher?.checkVisibility();
  });
}

async function oneThatOpens(visit: Visit): Promise<void> {
  await visit.shownLauncher();
  await until('one widget', () => visit.document.querySelectorAll('loyalty-widget').length === 1);
  await visit.open();
  await visit.widget?.close();
  await until('panel that has faded', () => !visit.dialog?.checkVisibility());
}

function pressIn(target: EventTarget, window: Window & typeof globalThis, key: string): KeyboardEvent {
  const event = new window.KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true });
  target.dispatchEvent(event);
  return event;
}

const keepsClear =
  (screens: (keyof typeof SCREENS)[]): Check =>
  async (visit) => {
    for (const screen of screens) {
      await visit.resize(SCREENS[screen]);
      await bothCanBeHit(visit);
    }
    const before = await movedBack(visit);
    expect(before, 'launcher back where it was').to.equal(true);
    await visit.resize(SCREENS.desktop);
  };

/** Once what was in the corner has gone, the launcher is where it is on a page without. */
async function movedBack(visit: Visit): Promise<boolean> {
  const launcher = await visit.shownLauncher();
  const moved = place(launcher);
  (visit.document.getElementById('occupant') ?? byId(visit, 'control')).remove();
  await until('launcher back in its corner', () => {
    const [left = 0, top = 0] = place(launcher);
    // Beside the page's scrollbar, where it has one.
    const { clientHeight, clientWidth } = visit.document.documentElement;
    const { width, height } = launcher.getBoundingClientRect();
    return Math.abs(clientHeight - top - height - 20) < 2 && Math.abs(clientWidth - left - width - 20) < 2;
  });
  return moved.join() !== place(launcher).join();
}

/** What must be so on some pages beside the usual, by the name a hazard gives. */
export const CHECKS: Record<string, Check> = {
  keepsClear: keepsClear(['desktop', 'phone']),
  keepsClearOnPhone: keepsClear(['phone']),

  async scrollUp(visit) {
    await visit.shownLauncher();
    visit.window.scrollTo(0, 600);
    await until('button that shows', () => !byId(visit, 'control').hidden);
    await bothCanBeHit(visit);
    visit.window.scrollTo(0, 0);
    await comesBack(visit);
  },

  /** At the left, in a page that is read from the right. */
  async otherCorner(visit) {
    const { left } = (await visit.shownLauncher()).getBoundingClientRect();
    expect(left, 'px from the left').to.equal(20);
  },

  async focusRing(visit) {
    const launcher = await visit.shownLauncher();
    launcher.focus();
    const { outlineStyle, outlineColor } = visit.window.getComputedStyle(launcher);
    expect(outlineStyle, 'outline').to.not.equal('none');
    expect(outlineColor, 'its colour').to.not.equal('rgb(255, 0, 0)');
    launcher.blur();
  },

  async modal(visit) {
    await visit.shownLauncher();
    const modal = byId(visit, 'modal') as HTMLDialogElement;
    modal.showModal();
    await standsDown(visit);
    expect(meetsItself(byId(visit, 'inside')), 'the page in its modal').to.equal(true);
    modal.close();
    await comesBack(visit);
  },

  async ariaModal(visit) {
    await visit.shownLauncher();
    const drawer = byId(visit, 'drawer');
    drawer.hidden = false;
    await standsDown(visit);
    drawer.hidden = true;
    await comesBack(visit);
  },

  preloader: comesBack,

  async lightbox(visit) {
    const launcher = await visit.shownLauncher();
    const drawer = byId(visit, 'drawer');
    for (const screen of [SCREENS.phone, SCREENS.desktop]) {
      await visit.resize(screen);
      drawer.hidden = false;
      await until('launcher out of sight', () => !launcher.checkVisibility({ visibilityProperty: true }));
      expect(meetsItself(byId(visit, 'inside')), 'the page in its lightbox').to.equal(true);
      drawer.hidden = true;
      await comesBack(visit);
    }
  },

  async skipLink(visit) {
    const launcher = await visit.shownLauncher();
    const main = byId(visit, 'content');
    main.focus();
    expect(main.matches(':focus-visible'), 'the focus on <main> is a visible one').to.equal(true);
    await pause(400);
    expect(meetsItself(launcher), 'the launcher beside it').to.equal(true);
    main.blur();
  },

  async inert(visit) {
    await visit.shownLauncher();
    visit.document.body.inert = true;
    await standsDown(visit);
    visit.document.body.inert = false;
    await comesBack(visit);
  },

  async ariaHidden(visit) {
    await visit.shownLauncher();
    visit.document.body.setAttribute('aria-hidden', 'true');
    await standsDown(visit);
    visit.document.body.removeAttribute('aria-hidden');
    await comesBack(visit);
  },

  /** With the panel open, a trap of the page takes focus: it keeps it, and nobody fights. */
  async focusTrap(visit) {
    await visit.open();
    const trap = byId(visit, 'trap');
    const inside = byId(visit, 'inside');
    let moves = 0;
    const fetchBack = (event: FocusEvent): void => {
      moves += 1;
      if (!trap.contains(event.target as Node)) inside.focus();
    };
    visit.document.addEventListener('focusin', fetchBack);
    trap.hidden = false;
    inside.focus();
    await pause(400);
    expect(visit.document.activeElement === inside, 'the focus is where the trap wants it').to.equal(true);
    expect(moves, 'moves of the focus').to.be.below(5);
    trap.hidden = true;
    visit.document.removeEventListener('focusin', fetchBack);
    await visit.widget?.close();
    await comesBack(visit);
  },

  async escape(visit) {
    const dialog = await visit.open();
    pressIn(dialog, visit.window, 'Escape');
    await until('panel closed by Escape', () => !dialog.open);
  },

  /** A layer of the page that opened later closes first. */
  async escapeTopmost(visit) {
    const dialog = await visit.open();
    const menu = visit.document.createElement('div');
    menu.popover = 'auto';
    menu.innerHTML = '<button>One</button>';
    visit.document.body.append(menu);
    menu.showPopover();
    const button = menu.querySelector('button');
    button?.focus();
    pressIn(button ?? menu, visit.window, 'Escape');
    await pause(200);
    expect(dialog.open, 'panel open while a menu of the page was').to.equal(true);
    menu.remove();
    await visit.widget?.close();
  },

  /** Under a sheet the page does not scroll; its own lock is as it was afterwards. */
  async scrollLock(visit) {
    const overflow = (): string => visit.window.getComputedStyle(visit.document.documentElement).overflowY;
    await visit.resize(SCREENS.phone);
    await visit.open();
    await until('page that is locked', () => overflow() === 'hidden');
    await visit.widget?.close();
    await until('page that is not', () => overflow() === 'visible');
    // Until a theme lifts its lock, WebKit leaves a body that clips a block of its own, higher by its margin.
    const { body } = visit.document;
    const lock = body.getAttribute('style') ?? '';
    body.removeAttribute('style');
    await visit.settled();
    body.setAttribute('style', lock);
    await visit.resize(SCREENS.desktop);
  },

  async loyaltyOfOthers(visit) {
    await visit.shownLauncher();
    const { loyalty } = visit.window as unknown as { loyalty: { points?: number } };
    expect(loyalty.points, 'its points').to.equal(12);
  },

  /** What is typed in a field of ours reaches the field and no hotkey of the site. */
  async hotkeys(visit) {
    const dialog = await visit.open();
    const counter = visit.window as unknown as { hotkeys: number };
    const field = visit.document.createElement('input');
    (dialog.querySelector('section') ?? dialog).append(field);
    field.focus();
    await until('what keeps keys', () => visit.has('chunks/holding'));
    await sendKeys({ type: 'sass/' });
    expect(field.value, 'what was typed').to.equal('sass/');
    expect(counter.hotkeys, 'hotkeys fired').to.equal(0);
    field.remove();
    await visit.widget?.close();
  },

  async translator(visit) {
    const dialog = await visit.open();
    const wrap = (root: ParentNode): void => {
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot) wrap(element.shadowRoot);
        for (const node of [...element.childNodes]) {
          if (node.nodeType !== Node.TEXT_NODE || !node.textContent?.trim()) continue;
          const font = visit.document.createElement('font');
          node.replaceWith(font);
          font.append(node);
        }
      }
    };
    wrap(dialog);
    await visit.widget?.refresh();
    await visit.widget?.open('rewards');
    await until('rewards', () => deepQuery(dialog, 'loyalty-rewards'));
    await visit.widget?.open('home');
    await visit.settled();
    expect(visit.recorded.errors, 'errors').to.deep.equal([]);
    await visit.widget?.destroy();
    const reloaded = new Promise((resolve) => visit.frame.addEventListener('load', resolve, { once: true }));
    visit.window.location.reload();
    await reloaded;
    await visit.shownLauncher();
  },

  async afterAWhile(visit) {
    await pause();
    await visit.shownLauncher();
  },

  async otherRelease(visit) {
    await visit.shownLauncher();
    expect(visit.document.querySelectorAll('loyalty-widget').length, 'widgets').to.equal(1);
  },

  /** A launcher that could not fetch its panel is quiet, and as it was. */
  async quietLauncher(visit) {
    const launcher = await visit.shownLauncher();
    const said: string[] = [];
    const { console } = visit.window as unknown as { console: Console };
    const { error } = console;
    console.error = (...words: unknown[]) => said.push(words.join(' '));
    launcher.click();
    await until('a line in the console', () => said.length > 0);
    await until('launcher at rest', () => launcher.ariaBusy !== 'true');
    console.error = error;
    expect(said.length, said.join('\n')).to.equal(1);
    expect(visit.panel === null, 'no panel').to.equal(true);
  },

  async namesTrustedTypes(visit) {
    const launcher = await visit.shownLauncher();
    const said: string[] = [];
    const { console } = visit.window as unknown as { console: Console };
    console.error = (...words: unknown[]) => said.push(words.join(' '));
    launcher.click();
    await until('a line in the console', () => said.some((line) => line.includes('loyalty-widget')));
    if (!('trustedTypes' in visit.window)) return;
    expect(said.join('\n')).to.contain('trusted-types');
  },

  async turbo(visit) {
    await visit.open();
    await visit.widget?.close();
    const { widget } = visit;
    const { body } = visit.document;
    (visit.window as unknown as { Turbo: { visit(url: string): void } }).Turbo.visit(
      `${visit.window.location.pathname}?next`,
    );
    await until('next page', () => visit.document.body !== body && visit.window.location.search === '?next');
    await pause();
    await oneThatOpens(visit);
    expect(visit.widget === widget, 'the same widget').to.equal(true);
  },

  async turboMorph(visit) {
    await visit.open();
    await visit.widget?.close();
    const { Turbo } = visit.window as unknown as { Turbo: { visit(url: string, options: object): void } };
    const rendered = new Promise((resolve) => visit.document.addEventListener('turbo:render', resolve, { once: true }));
    Turbo.visit(visit.window.location.href, { action: 'replace' });
    await rendered;
    await pause();
    await oneThatOpens(visit);
  },

  async swup(visit) {
    await visit.shownLauncher();
    const { Swup } = visit.window as unknown as {
      Swup: new (options: object) => { navigate(url: string): Promise<void> };
    };
    const swup = new Swup({ containers: ['#main'], animationSelector: false });
    swup.navigate(`${visit.window.location.pathname}?next`);
    await until('next page', () => visit.window.location.search === '?next');
    await pause();
    await oneThatOpens(visit);
  },

  async bodySwapped(visit) {
    await visit.open();
    await visit.widget?.close();
    const { document } = visit;
    const next = document.createElement('body');
    next.innerHTML = '<main><h1>Next page</h1><p style="height:1400px">More</p></main>';
    document.body.replaceWith(next);
    visit.recorded.rebase();
    await pause();
    await oneThatOpens(visit);
  },

  async reactBody(visit) {
    await until('the page made anew', () => visit.document.body.textContent?.includes('Hydrated'));
    await pause();
    await oneThatOpens(visit);
  },

  async sectionEditor(visit) {
    await visit.shownLauncher();
    const fire = (name: string): void => {
      const section = visit.document.querySelector('main');
      section?.dispatchEvent(
        new visit.window.CustomEvent(`shopify:section:${name}`, { bubbles: true, detail: { sectionId: 'x' } }),
      );
    };
    fire('unload');
    const tag = visit.document.querySelector('script[src*="embed.js"]');
    const again = visit.document.createElement('script');
    for (const { name, value } of tag?.attributes ?? []) again.setAttribute(name, value);
    tag?.replaceWith(again);
    for (const name of ['load', 'select', 'reorder']) fire(name);
    await pause();
    await oneThatOpens(visit);
  },
};
