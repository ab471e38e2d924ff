/** Takes every view and state of the panel on the running demo shop, for a person to look at: `npm run shots [name [screen]]`. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { chromium, type Browser, type Page } from 'playwright-core';
import { startDemo } from '../../demo/start.js';
import { STATES } from '../../demo/states/states.js';
import { findBrowser } from '../setup/browser.js';

interface Scene {
  name: string;
  /** Address on the demo shop. */
  at: string;
  /** What to do before the panel opens, e.g. break the network. */
  before?(page: Page): Promise<unknown>;
  /** What to do once it is open. */
  then?(page: Page): Promise<unknown>;
  /** It shows on the shop's page; the panel stays shut. */
  shut?: boolean;
}

const OUT = 'shots';
const LOYALTY = '**/loyalty/v1/**';

const settle = (page: Page): Promise<void> => page.waitForTimeout(500);
const answerWith =
  (status: number, body = '{}') =>
  (page: Page): Promise<unknown> =>
    page.route(LOYALTY, (route) => route.fulfill({ status, body, contentType: 'application/problem+json' }));
/** Reads are tried three times before the shopper hears of it. */
const untilProblem = (page: Page): Promise<unknown> => button(page, /^(Try again|Sign in)/).waitFor();
const button = (page: Page, name: RegExp) => page.getByRole('dialog').getByRole('button', { name }).first();

async function redeem(page: Page): Promise<void> {
  await button(page, /^Redeem/).click();
  await settle(page);
  await button(page, /^Confirm/).click();
  await page.locator('[part="code"]').first().waitFor();
  await settle(page);
}

const as = (who: string, view = 'home', more = ''): string => `/?as=${who}&lang=en&market=dk${more}#loyalty/${view}`;
const views = ['home', 'earn', 'rewards', 'refer', 'vouchers', 'activity', 'perks'];

const scenes: Scene[] = [
  ...STATES.map(({ id, view }) => ({ name: id, at: `/?state=${id}&anew&lang=en`, shut: view === undefined })),
  ...['/states', '/mailbox', '/terms'].map((path) => ({ name: path.slice(1), at: path, shut: true })),
  ...views.map((view) => ({ name: `regular-${view}`, at: as('regular', view) })),
  ...['home', 'rewards', 'activity'].map((view) => ({ name: `vip-${view}`, at: as('vip', view) })),
  ...['home', 'activity', 'vouchers'].map((view) => ({ name: `new-${view}`, at: as('new', view) })),
  ...['home', 'earn', 'rewards'].map((view) => ({ name: `guest-${view}`, at: as('guest', view) })),
  { name: 'candidate-home', at: as('candidate') },
  { name: 'blocked-home', at: as('blocked') },
  { name: 'blocked-rewards', at: as('blocked', 'rewards') },
  { name: 'vip-home-danish', at: as('vip', 'home').replace('lang=en', 'lang=da') },
  {
    name: 'confirm',
    at: as('vip', 'rewards'),
    then: async (page) => {
      await button(page, /^Redeem/).click();
      await settle(page);
    },
  },
  { name: 'redeemed', at: as('vip', 'rewards'), then: redeem },
  {
    name: 'refused',
    at: as('vip', 'rewards'),
    then: async (page) => {
      await button(page, /^Redeem 50 kr/).click();
      await button(page, /^Confirm/).click();
      await button(page, /^Apply/).click();
      await settle(page);
    },
  },
  {
    name: 'loading',
    at: as('regular'),
    before: (page) => page.route(LOYALTY, () => new Promise<void>(() => undefined)),
  },
  { name: 'error', at: as('regular'), before: answerWith(503), then: untilProblem },
  { name: 'busy', at: as('regular'), before: answerWith(429), then: untilProblem },
  { name: 'signed-out', at: as('regular'), before: answerWith(401), then: untilProblem },
  { name: 'offline', at: as('regular'), before: (page) => page.route(LOYALTY, (route) => route.abort()), then: untilProblem },
  {
    name: 'right-to-left',
    at: as('vip'),
    then: async (page) => {
      await page.evaluate(() => {
        const widget = document.querySelector('loyalty-widget');
        const panel = widget?.shadowRoot?.querySelector('loyalty-panel');
        for (const element of [document.documentElement, widget, panel]) element?.setAttribute('dir', 'rtl');
        for (const view of panel?.shadowRoot?.querySelectorAll('section > *') ?? []) view.setAttribute('dir', 'rtl');
      });
      await settle(page);
    },
  },
];

const screens = {
  phone: { width: 390, height: 844 },
  desktop: { width: 1280, height: 800 },
  small: { width: 320, height: 256 },
} as const;

async function take(browser: Browser, shop: string, scene: Scene, screen: keyof typeof screens, dark: boolean) {
  const context = await browser.newContext({
    viewport: screens[screen],
    colorScheme: dark ? 'dark' : 'light',
    hasTouch: screen !== 'desktop',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  try {
    await scene.before?.(page);
    await page.goto(shop + scene.at);
    if (!scene.shut) await page.getByRole('dialog').waitFor({ timeout: 8000 });
    await page.waitForTimeout(scene.shut ? 1800 : 900);
    await scene.then?.(page);
    await page.screenshot({ path: `${OUT}/${fileName(scene.name, screen, dark)}`, fullPage: scene.shut ?? false });
  } catch (error) {
    console.error(`${scene.name} (${screen}): ${String(error).split('\n')[0] ?? ''}`);
  } finally {
    await context.close();
  }
}

const fileName = (scene: string, screen: string, dark: boolean): string =>
  `${scene}.${screen}${dark ? '.dark' : ''}.png`;

/** All shots of one kind on one page, so that they can be judged beside each other. */
async function sheet(browser: Browser, names: string[], screen: keyof typeof screens, dark: boolean): Promise<void> {
  const { width, height } = screens[screen];
  const figures = names.map(
    (name) =>
      `<figure><img src="${fileName(name, screen, dark)}" width="${String(width)}" height="${String(height)}"><figcaption>${name}</figcaption></figure>`,
  );
  const path = `${OUT}/sheet.${screen}${dark ? '.dark' : ''}`;
  await writeFile(
    `${path}.html`,
    `<style>body{display:flex;flex-wrap:wrap;gap:16px;font:16px sans-serif;background:#888}figure{margin:0}</style>${figures.join('')}`,
  );
  const page = await browser.newPage({ viewport: { width: (width + 16) * (screen === 'desktop' ? 2 : 5) + 16, height } });
  await page.goto(`file://${process.cwd()}/${path}.html`);
  await page.screenshot({ path: `${path}.png`, fullPage: true });
  await page.close();
}

const [only, screenOnly] = process.argv.slice(2);
const wanted = scenes.filter(({ name }) => !only || name.includes(only));
if (!only) await rm(OUT, { recursive: true, force: true });
await mkdir(OUT, { recursive: true });
const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
for (const screen of (['phone', 'desktop', 'small'] as const).filter((each) => !screenOnly || each === screenOnly)) {
  for (const dark of screen === 'small' ? [false] : [false, true]) {
    const shop = await startDemo({ port: 0 });
    for (const scene of wanted) await take(browser, shop.url, scene, screen, dark);
    await shop.close();
    await sheet(
      browser,
      wanted.map(({ name }) => name),
      screen,
      dark,
    );
  }
}
await browser.close();
