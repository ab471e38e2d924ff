import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

declare const axe: { run(context: string, options: RunOptions): Promise<AxeResults> };

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const CONTRAST = 'color-contrast';

/** What axe finds in the widget, or in the elements that the selector `within` names, a line each; contrast apart. */
export function violations(page: Page, within = 'loyalty-widget'): Promise<string[]> {
  return judge(page, { rules: { [CONTRAST]: { enabled: false } }, resultTypes: ['violations'] }, within);
}

/**
 * What axe finds wrong with contrast, or can't decide, a line each. For the card on a desktop: axe knows no top layer, so
 * behind a sheet it sees the shop.
 */
export async function contrasts(page: Page): Promise<string[]> {
  const found: string[] = [];
  await page.evaluate(scrollToEnd);
  for (const end of ['first', 'last'] as const) {
    await page.evaluate(flattenGradients, end);
    found.push(...(await judge(page, { runOnly: [CONTRAST], resultTypes: ['violations', 'incomplete'] })));
  }
  return found;
}

async function judge(page: Page, options: RunOptions, within = 'loyalty-widget'): Promise<string[]> {
  await atRest(page);
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  return page.evaluate(runAxe, { options, within });
}

async function runAxe({ options, within }: { options: RunOptions; within: string }): Promise<string[]> {
  const results = await axe.run(within, options);
  return (options.resultTypes as ('violations' | 'incomplete')[])
    .flatMap((kind) => results[kind])
    .flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${target.flat().join(' ')}: ${help}`));
}

/**
 * Axe can't judge text on a gradient; on either of its ends it can, and in between the contrast is in between. Runs in
 * the page.
 */
function flattenGradients(end: 'first' | 'last'): void {
  const all = (root: ParentNode): HTMLElement[] =>
    [...root.querySelectorAll<HTMLElement>('*')].flatMap((each) => [
      each,
      ...(each.shadowRoot ? all(each.shadowRoot) : []),
    ]);
  for (const element of all(document.querySelector('loyalty-widget')!.shadowRoot!)) {
    element.style.removeProperty('background');
    const colours = getComputedStyle(element).backgroundImage.match(/(?:rgba?|oklab|oklch|color)\([^)]*\)/g);
    const colour = end === 'first' ? colours?.[0] : colours?.at(-1);
    if (colour) element.style.setProperty('background', colour);
  }
}

/** Axe gives up on text in a foot that sticks, where a line under it shows in part. Runs in the page. */
function scrollToEnd(): void {
  const panel = document.querySelector('loyalty-widget')?.shadowRoot?.querySelector('loyalty-panel');
  panel?.shadowRoot?.querySelector('section')?.scrollTo(0, 1e6);
}

/** Nothing moves, and what was drawn last is on the screen. */
export async function atRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const moving = (root: Document | ShadowRoot): Animation[] => [
      ...root.getAnimations().filter(({ playState }) => playState === 'running'),
      ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? moving(shadowRoot) : [])),
    ];
    const frame = () => new Promise((next) => requestAnimationFrame(next));
    do await frame();
    while (moving(document).length > 0);
  });
}
