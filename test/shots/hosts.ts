/**
 * The open panel on ten shops' pages, side by side on one sheet, for a person to look at: `npm run shots:hosts`, which takes
 * them on a desktop; on a phone with `-- --screen phone`.
 */
import { mkdir } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { getRequestListener } from '@hono/node-server';
import type { Page } from 'playwright-core';
import { serveRaw } from '../gateway/serving.js';
import type { Hazard } from '../hosts/hazard.js';
import { hostServer } from '../hosts/serve.js';
import { launchByPlaywright } from '../setup/playwright.js';
import { HOST_PAGES } from './host-pages.js';
import { settle } from './scenes.js';
import { layOut, type Shot } from './sheets.js';

const OUT = 'shots';

const SCREENS = {
  desktop: { viewport: { width: 1280, height: 800 }, sheet: { most: 10, inARow: 5, width: 3260 } },
  phone: { viewport: { width: 390, height: 844 }, sheet: { most: 10, inARow: 5, width: 2020 } },
} as const;

const { values } = parseArgs({ options: { screen: { type: 'string', default: 'desktop' } } });
const screen = values.screen === 'phone' ? 'phone' : 'desktop';
const { viewport, sheet } = SCREENS[screen];

async function take(page: Page, { id, what }: Hazard): Promise<Shot> {
  const file = `${OUT}/host.${id}.${screen}.png`;
  await page.goto(`${server.url}/hosts/on/${id}/page`);
  await page.locator('loyalty-widget [part="launcher"]').click();
  await page.locator('loyalty-widget dialog').getByText(/^Hi /).first().waitFor();
  // Nothing is hovered.
  await page.mouse.move(0, 0);
  await settle(page);
  await page.screenshot({ path: file });
  return { name: id === 'themed' ? "The merchant's own theme" : what, file };
}

const answer = hostServer('dist', '', [...HOST_PAGES]);
const server = await serveRaw(
  getRequestListener(async ({ url }) => {
    const found = await answer(new URL(url).pathname);
    const { status, headers, type, body } = found ?? { status: 404, headers: {}, type: 'text/plain', body: 'Not found' };
    return new Response(typeof body === 'string' ? body : new Uint8Array(body), {
      status,
      headers: { ...headers, 'content-type': type },
    });
  }),
);
const browser = await launchByPlaywright('chromium', { pictures: true });
try {
  await mkdir(OUT, { recursive: true });
  const page = await browser.newPage({ viewport });
  const shots: Shot[] = [];
  for (const each of HOST_PAGES) shots.push(await take(page, each));
  await layOut(browser, `${OUT}/hosts.${screen}`, shots, sheet);
} finally {
  await browser.close();
  await server.close();
}
