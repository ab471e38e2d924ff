/**
 * Takes every view and state of the panel on the running demo shop, for a person to look at, alone and on sheets:
 * `npm run shots -- [--name cart] [--screen phone] [--theme dark] [--lang da]`. What is left out is taken in every kind.
 */
import { mkdir } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { startDemo } from '../../demo/start.js';
import { launchByPlaywright } from '../setup/playwright.js';
import { SCENES, settle, type Scene } from './scenes.js';
import { layOut, SHEETS } from './sheets.js';

const OUT = 'shots';

const SCREENS = {
  phone: { width: 390, height: 844 },
  desktop: { width: 1280, height: 800 },
  small: { width: 320, height: 256 },
} as const;

/** How a picture is taken. */
interface Kind {
  screen: keyof typeof SCREENS;
  theme: 'light' | 'dark';
  lang: 'en' | 'da';
}

const KINDS = (Object.keys(SCREENS) as Kind['screen'][]).flatMap((screen) =>
  (['light', 'dark'] as const).flatMap((theme) => (['en', 'da'] as const).map((lang) => ({ screen, theme, lang }))),
);

const { values: wanted } = parseArgs({
  options: { name: { type: 'string' }, screen: { type: 'string' }, theme: { type: 'string' }, lang: { type: 'string' } },
});

const isWanted = (kind: Kind): boolean =>
  (wanted.screen ?? kind.screen) === kind.screen &&
  (wanted.theme ?? kind.theme) === kind.theme &&
  (wanted.lang ?? kind.lang) === kind.lang;

const fileOf = (name: string, { screen, theme, lang }: Kind): string => `${OUT}/${name}.${screen}.${theme}.${lang}.png`;

/** In a browser of its own: every state has its own shopper, and what was cached for one is nothing to the next. */
async function take(shop: string, scene: Scene, kind: Kind): Promise<void> {
  const context = await browser.newContext({
    viewport: SCREENS[kind.screen],
    colorScheme: kind.theme,
    hasTouch: kind.screen !== 'desktop',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  try {
    await scene.before?.(page);
    const address = new URL(scene.at, shop);
    address.searchParams.set('lang', kind.lang);
    await page.goto(address.href);
    if (!scene.shut) await page.getByRole('dialog').waitFor();
    await settle(page);
    if (scene.then) {
      await scene.then(page);
      await settle(page);
    }
    await page.screenshot({ path: fileOf(scene.name, kind), fullPage: scene.shut ?? false });
  } catch (error) {
    console.error(`${scene.name} (${kind.screen}): ${String(error).split('\n')[0] ?? ''}`);
  } finally {
    await context.close();
  }
}

const scenes = SCENES.filter(({ name }) => !wanted.name || name.includes(wanted.name));
await mkdir(OUT, { recursive: true });
const browser = await launchByPlaywright('chromium', { pictures: true });
for (const kind of KINDS.filter(isWanted)) {
  const shop = await startDemo({ port: 0 });
  for (const scene of scenes) await take(shop.url, scene, kind);
  await shop.close();
  const shots = scenes.map(({ name }) => ({ name, file: fileOf(name, kind) }));
  await layOut(browser, `${OUT}/sheet.${kind.screen}.${kind.theme}.${kind.lang}`, shots, SHEETS[kind.screen]);
}
await browser.close();
