import { aTimeout, expect, fixture, fixtureCleanup, html, oneEvent } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import { pageClient } from '../../src/client/page.js';
import { NavigateEvent } from '../../src/elements/events.js';
import type { LoyaltyBalance } from '../../src/elements/loyalty-balance.js';
import { TrackEvent } from '../../src/host/events.js';
import { LoyaltyWidget, type PanelModule } from '../../src/elements/loyalty-widget.js';
import { widgetStyles } from '../../src/elements/loyalty-widget.styles.js';
import { tokens } from '../../src/styles/tokens.js';
import { itIn } from './engine.js';
import { rested } from './rested.js';
import { until } from './shop.js';
import { enrollSam, forgetSam } from './visitor.js';

let loads = 0;
const load = (): Promise<PanelModule> => {
  loads += 1;
  return import('../../src/elements/page-panel.js');
};

const widgets: LoyaltyWidget[] = [];

async function place(attributes: Record<string, string> = {}): Promise<LoyaltyWidget> {
  const widget = document.createElement('loyalty-widget');
  for (const [name, value] of Object.entries({ adapter: 'memory', ...attributes })) widget.setAttribute(name, value);
  widgets.push(widget);
  document.body.append(widget);
  await aTimeout(0);
  return widget;
}

const launcherOf = (widget: LoyaltyWidget): HTMLElement => widget.shadowRoot!.querySelector('[part="launcher"]')!;
const panelOf = (widget: LoyaltyWidget) => widget.shadowRoot!.querySelector('loyalty-panel');
const isOpen = (widget: LoyaltyWidget): boolean => panelOf(widget)?.isOpen ?? false;
const opened = (widget: LoyaltyWidget): Promise<void> => until(() => isOpen(widget), 'opens');
const closed = (widget: LoyaltyWidget): Promise<void> => until(() => !isOpen(widget), 'closes');

/** What goes to the console while `task` runs. */
async function consoleLines(task: () => Promise<unknown>): Promise<string[]> {
  const { error } = console;
  const lines: string[] = [];
  console.error = (line: unknown) => lines.push(String(line));
  await task().finally(() => (console.error = error));
  return lines;
}

describe('<loyalty-widget>', () => {
  beforeEach(() => {
    loads = 0;
    LoyaltyWidget.load = load;
    LoyaltyWidget.words = { en: 'Rewards', da: 'Fordele' };
  });

  afterEach(async () => {
    for (const widget of widgets.splice(0)) await widget.destroy();
    history.replaceState(null, '', location.pathname + location.search);
    delete window.loyalty;
  });

  describe('the launcher', () => {
    it('is a button that announces a dialog, named in the language asked for', async () => {
      const launcher = launcherOf(await place());
      expect(launcher.localName).to.equal('button');
      expect(launcher.textContent).to.equal('Rewards');
      expect(launcher.getAttribute('aria-haspopup')).to.equal('dialog');
      expect(launcher.getAttribute('aria-expanded')).to.equal('false');
      expect(launcherOf(await place({ locale: 'da-DK' })).textContent).to.equal('Fordele');
      expect(launcherOf(await place({ locale: 'xx' })).textContent).to.equal('Rewards');
    });

    it('stands in the corner asked for, whatever the page does to it', async () => {
      const style = document.createElement('style');
      style.textContent = 'loyalty-widget { bottom: 300px !important; display: none !important; font-size: 3px; }';
      document.head.append(style);
      for (const [position, near] of [
        ['', 'right'],
        ['bottom-left', 'left'],
        ['bottom-start', 'left'],
        ['bottom-end', 'right'],
      ] as const) {
        const widget = await rested(await place({ position }));
        const box = launcherOf(widget).getBoundingClientRect();
        expect(innerHeight - box.bottom, position).to.equal(20);
        expect(near === 'left' ? box.left : document.documentElement.clientWidth - box.right, position).to.equal(20);
        // A launcher stands clear of another one.
        widget.remove();
      }
      style.remove();
    });

    it('is on the other side of a page written from right to left, unless told a side', async () => {
      document.documentElement.dir = 'rtl';
      expect(launcherOf(await place()).getBoundingClientRect().left).to.be.below(30);
      expect(launcherOf(await place({ position: 'bottom-right' })).getBoundingClientRect().left).to.be.above(100);
      document.documentElement.dir = '';
    });

    it('lies above the page’s highest layer and takes no room in it', async () => {
      const cover = await fixture(html`<div class="cover"></div>`);
      Object.assign((cover as HTMLElement).style, { position: 'fixed', inset: '0', zIndex: '2147483647' });
      const height = document.documentElement.scrollHeight;
      const widget = await place({ avoid: 'none' });
      const { left, top } = launcherOf(widget).getBoundingClientRect();
      expect(document.elementFromPoint(left + 10, top + 10) === widget).to.equal(true);
      expect(document.documentElement.scrollHeight).to.equal(height);
    });

    it('is a pill on a desktop and a 56 px circle on a phone', async () => {
      await setViewport({ width: 1280, height: 800 });
      const launcher = launcherOf(await place());
      expect(launcher.offsetHeight).to.equal(48);
      expect(launcher.offsetWidth).to.be.above(90);
      await setViewport({ width: 390, height: 844 });
      expect([launcher.offsetWidth, launcher.offsetHeight]).to.eql([56, 56]);
      await setViewport({ width: 1280, height: 800 });
    });

    it('wears the page’s typeface unless given another', async () => {
      document.body.style.fontFamily = 'Georgia';
      const widget = await place();
      expect(getComputedStyle(launcherOf(widget)).fontFamily).to.equal('Georgia');
      widget.style.setProperty('--loyalty-font', 'Verdana');
      expect(getComputedStyle(launcherOf(widget)).fontFamily).to.equal('Verdana');
      document.body.style.fontFamily = '';
    });

    it('has the colours of the panel by default', () => {
      const accent = /--loyalty-accent, light-dark\([^)]+\)/;
      const onAccent = /--loyalty-on-accent, light-dark\([^)]+\)/;
      for (const token of [accent, onAccent]) {
        const [own = 'none'] = token.exec(widgetStyles) ?? [];
        expect(tokens.cssText).to.include(own);
      }
    });

    it('is accessible, light and dark', async () => {
      for (const theme of ['light', 'dark']) await expect(await place({ theme })).to.be.accessible();
    });

    itIn(
      ['chromium'],
      'only Chromium lets a test say which colours the system has',
      'is accessible in the colours of the system, light and dark',
      async () => {
        const widget = await place();
        for (const colorScheme of ['light', 'dark'] as const) {
          await emulateMedia({ colorScheme });
          await expect(widget).to.be.accessible();
        }
        await emulateMedia({ colorScheme: 'light' });
      },
    );

    it('follows the theme told, not the system', async () => {
      const dark = getComputedStyle(launcherOf(await place({ theme: 'dark' }))).backgroundColor;
      const light = getComputedStyle(launcherOf(await place({ theme: 'light' }))).backgroundColor;
      expect(dark).to.not.equal(light);
    });
  });

  describe('opening', () => {
    it('fetches nothing until a shopper shows intent, and then once', async () => {
      const widget = await place();
      expect(loads).to.equal(0);
      launcherOf(widget).dispatchEvent(new PointerEvent('pointerenter'));
      launcherOf(widget).focus();
      expect(loads).to.equal(1);
      expect(isOpen(widget)).to.equal(false);
      launcherOf(widget).click();
      await opened(widget);
      expect(loads).to.equal(1);
    });

    it('says that it is busy meanwhile, and that it is open', async () => {
      const widget = await place();
      launcherOf(widget).click();
      expect(launcherOf(widget).getAttribute('aria-busy')).to.equal('true');
      await oneEvent(widget, 'loyalty-open');
      await until(() => !launcherOf(widget).hasAttribute('aria-busy'), 'is no longer busy');
      expect(launcherOf(widget).getAttribute('aria-expanded')).to.equal('true');
    });

    it('opens by keyboard, closes by Escape and gives the focus back', async () => {
      const widget = await place();
      launcherOf(widget).focus();
      await sendKeys({ press: 'Enter' });
      await opened(widget);
      await sendKeys({ press: 'Escape' });
      await until(() => widget.shadowRoot?.activeElement === launcherOf(widget), 'the launcher has the focus back');
      expect(isOpen(widget)).to.equal(false);
      expect(launcherOf(widget).getAttribute('aria-expanded')).to.equal('false');
    });

    it('closes at a second click on the launcher', async () => {
      const widget = await place();
      launcherOf(widget).click();
      await opened(widget);
      launcherOf(widget).click();
      await closed(widget);
    });

    it('does not open when it was closed again before it could', async () => {
      const widget = await place();
      await Promise.all([widget.open(), widget.close()]);
      expect(isOpen(widget)).to.equal(false);
    });

    it('follows a deep link in the address, also a later one', async () => {
      location.hash = '#loyalty/earn';
      const widget = await place();
      await opened(widget);
      expect(panelOf(widget)?.view).to.equal('earn');
      location.hash = '#loyalty/rewards';
      await until(() => panelOf(widget)?.view === 'rewards', 'goes to rewards');
    });

    it('goes to what a deep link names in its view, however it is written', async () => {
      location.hash = '#loyalty/rewards/free%20shipping';
      const widget = await place();
      await opened(widget);
      expect([panelOf(widget)?.view, panelOf(widget)?.item]).to.eql(['rewards', 'free shipping']);
      await widget.open('rewards/50%-off');
      expect(panelOf(widget)?.item).to.equal('50%-off');
      await widget.open('rewards');
      expect(panelOf(widget)?.item).to.equal(undefined);
      await widget.open('cellar/door');
      expect(panelOf(widget)?.view).to.equal('home');
    });

    it('goes to what a view that stands alone asks for', async () => {
      const page = await fixture(html`<p></p>`);
      const widget = await place();
      launcherOf(widget).focus();
      await until(() => panelOf(widget) !== null, 'there is a panel');
      page.dispatchEvent(new NavigateEvent('rewards', 'a/b c'));
      await opened(widget);
      expect([panelOf(widget)?.view, panelOf(widget)?.item]).to.eql(['rewards', 'a/b c']);
    });

    it('leaves other anchors of the page alone', async () => {
      location.hash = '#loyalty-program';
      await place();
      expect(loads).to.equal(0);
    });

    it('opens from marked elements and deep links anywhere, without following them', async () => {
      const page = await fixture(
        html`<p>
          <b data-loyalty-open="earn">E</b><a href="#loyalty/refer"><i>R</i></a>
        </p>`,
      );
      const widget = await place();
      page.querySelector('b')!.click();
      await opened(widget);
      expect(panelOf(widget)?.view).to.equal('earn');
      page.querySelector('i')!.click();
      await until(() => panelOf(widget)?.view === 'refer', 'goes to refer');
      expect(location.hash).to.equal('');
    });

    it('stands beside the merchant’s own button, in place of the launcher, and gives it the focus back', async () => {
      await setViewport({ width: 1280, height: 800 });
      const page = await fixture(html`<header><button class="points">My points</button></header>`);
      const button = page.querySelector('button')!;
      const widget = await place({ anchor: 'header .points', position: 'none' });
      expect(launcherOf(widget).checkVisibility()).to.equal(false);
      button.click();
      await opened(widget);
      const dialog = panelOf(widget)!.shadowRoot!.querySelector('dialog')!;
      await until(
        () => Math.abs(dialog.getBoundingClientRect().top - button.getBoundingClientRect().bottom) < 10,
        'stands under the button',
      );
      button.click();
      await until(() => document.activeElement === button, 'the button has the focus back');
      expect(isOpen(widget)).to.equal(false);
    });

    it('keeps the launcher when the merchant’s button is not there', async () => {
      const widget = await place({ anchor: '.nowhere', position: 'none' });
      expect(launcherOf(widget).checkVisibility()).to.equal(true);
    });

    it('does not mind a selector with a slip in it', async () => {
      const widget = await place({ anchor: 'header >> [', position: 'none' });
      expect(launcherOf(widget).checkVisibility()).to.equal(true);
      const lines = await consoleLines(() => widget.open());
      expect(lines)
        .to.have.lengthOf(1)
        .and.match(/data-anchor is not a CSS selector/);
      expect(isOpen(widget)).to.equal(true);
    });

    it('is quiet again after a failed load, says why once, and tries again', async () => {
      const widget = await place();
      LoyaltyWidget.load = () => Promise.reject(new Error('404'));
      const lines = await consoleLines(async () => {
        launcherOf(widget).focus();
        await widget.open();
        await widget.open();
      });
      expect(lines).to.eql(['[loyalty-widget] unavailable: Error: 404']);
      expect(launcherOf(widget).hasAttribute('aria-busy')).to.equal(false);
      LoyaltyWidget.load = load;
      await widget.open();
      expect(isOpen(widget)).to.equal(true);
    });

    it('brings elements to life that stand in the page itself', async () => {
      const balance = await fixture(html`<loyalty-balance></loyalty-balance>`);
      const widget = await place();
      await until(() => /\d/.test(balance.shadowRoot?.textContent ?? ''), 'shows a balance');
      expect(isOpen(widget)).to.equal(false);
    });

    it('brings elements to life that are added to such a page later', async () => {
      const page = await fixture(html`<main><loyalty-balance></loyalty-balance></main>`);
      await place();
      page.append(document.createElement('loyalty-points-for'));
      await customElements.whenDefined('loyalty-points-for');
    });
  });

  describe('for who is no member yet', () => {
    const visit = () => place({ adapter: new URL('./visitor.ts', import.meta.url).pathname });
    const goesTo = (widget: LoyaltyWidget, view: string): Promise<void> =>
      until(() => panelOf(widget)?.view === view, `goes to ${view}`);
    const join = (widget: LoyaltyWidget) => panelOf(widget)!.client!.actions.join({ email: '', marketing: false });

    afterEach(() => {
      sessionStorage.clear();
      forgetSam();
    });

    it('shows what can be looked at, and home in place of what is a member’s own', async () => {
      const widget = await visit();
      await widget.open('vouchers');
      await goesTo(widget, 'home');
      for (const [view, shown] of [
        ['earn', 'earn'],
        ['activity', 'home'],
        ['rewards', 'rewards'],
        ['refer', 'home'],
        ['perks', 'perks'],
      ] as const) {
        await widget.open(view);
        expect(panelOf(widget)?.view, view).to.equal(shown);
      }
    });

    it('goes on to the wished view once they have joined', async () => {
      const widget = await visit();
      await widget.open('vouchers');
      await goesTo(widget, 'home');
      await join(widget);
      await goesTo(widget, 'vouchers');
    });

    it('leaves who has joined where they are by then', async () => {
      const widget = await visit();
      await widget.open('vouchers');
      await goesTo(widget, 'home');
      await widget.open('earn');
      await join(widget);
      expect(panelOf(widget)?.view).to.equal('earn');
    });

    it('opens by itself, once, on the page they come back to as a member', async () => {
      const before = await visit();
      await before.open('rewards');
      panelOf(before)!.client!.actions.intend('rewards/tree');
      await before.destroy();
      enrollSam();
      const after = await visit();
      await opened(after);
      expect([panelOf(after)?.view, panelOf(after)?.item]).to.eql(['rewards', 'tree']);
      await after.destroy();
      await visit();
      expect(loads).to.equal(2);
    });

    it('stays closed on a page they come back to without having joined', async () => {
      const before = await visit();
      await before.open();
      panelOf(before)!.client!.actions.intend('rewards');
      await before.destroy();
      const after = await visit();
      await pageClient();
      await aTimeout(50);
      expect(isOpen(after)).to.equal(false);
    });
  });

  describe('window.loyalty', () => {
    it('carries out what was queued before it was there', async () => {
      const heard: unknown[] = [];
      window.loyalty = [
        ['on', 'open', (detail: unknown) => heard.push(detail)],
        ['open', 'earn'],
      ];
      const widget = await place();
      await opened(widget);
      expect(panelOf(widget)?.view).to.equal('earn');
      await until(() => heard.length === 1, 'is told');
      expect(heard).to.eql([{ view: 'earn' }]);
    });

    it('survives junk in the queue', async () => {
      window.loyalty = [null, ['no-such-call'], 'open'] as never;
      const widget = await place();
      expect(window.loyalty).to.equal(widget);
    });

    it('tells what a shopper does until told to stop', async () => {
      const widget = await place();
      const heard: string[] = [];
      const stop = widget.on('*', (_detail, action) => heard.push(action));
      widget.on('copy', (_detail, action) => heard.push(`only ${action}`));
      widget.dispatchEvent(new TrackEvent('copy', {}));
      stop();
      widget.dispatchEvent(new TrackEvent('share', {}));
      expect(heard).to.eql(['copy', 'only copy']);
    });

    it('leaves another script’s loyalty alone', async () => {
      const theirs = { points: 5 };
      window.loyalty = theirs as never;
      const lines = await consoleLines(async () => (await place()).open());
      expect(window.loyalty).to.equal(theirs);
      expect(lines).to.have.lengthOf(1);
    });

    it('belongs to the first of two widgets', async () => {
      const first = await place();
      await place();
      expect(window.loyalty).to.equal(first);
    });
  });

  describe('destroy', () => {
    it('leaves the page as it was', async () => {
      const before = { body: document.body.innerHTML, globals: Object.keys(window) };
      const page = await fixture(html`<a href="#loyalty/earn">Earn</a>`);
      const widget = await place();
      await widget.open();
      await widget.destroy();
      (page as HTMLElement).click();
      location.hash = '#loyalty';
      await aTimeout(50);
      fixtureCleanup();
      expect(document.querySelector('loyalty-widget')).to.equal(null);
      expect(document.body.innerHTML).to.equal(before.body);
      expect(Object.keys(window)).to.eql(before.globals);
      expect(loads).to.equal(1);
    });

    it('leaves elements in the page what they show, for the next widget to go on with', async () => {
      const balance = await fixture<LoyaltyBalance>(html`<loyalty-balance></loyalty-balance>`);
      const widget = await place();
      await until(() => /\d/.test(balance.shadowRoot?.textContent ?? ''), 'shows a balance');
      const ended = balance.client;
      await widget.destroy();
      expect(balance.shadowRoot?.textContent).to.match(/\d/);
      await place();
      await until(() => balance.client !== ended, 'has another client');
      expect(await pageClient()).to.equal(balance.client);
    });

    it('lets another widget begin afresh', async () => {
      await (await place()).destroy();
      const widget = await place();
      await widget.open();
      expect(isOpen(widget)).to.equal(true);
      expect(window.loyalty).to.equal(widget);
    });
  });
});
