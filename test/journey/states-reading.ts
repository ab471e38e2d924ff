import type { Locator, Page } from 'playwright-core';

/** What a shopper must be able to read where a state of the demo shows. */
export interface Shown {
  /** CSS selector of the part that is read; the panel, where the state opens it, when left out. */
  within?: string;
  /** Each matches what is read there. */
  reads: readonly RegExp[];
  /** None does. */
  never?: readonly RegExp[];
  /** CSS selector of what is in there as well. */
  has?: string;
  /** What there is to read once it has passed by itself. */
  becomes?: Pick<Shown, 'within' | 'reads'>;
  /** Lines that the widget writes to the console, for whoever runs the shop; none when left out. */
  tells?: readonly RegExp[];
  /** Axe judges it as well. */
  judged?: true;
}

/** By the state's id. */
export type ShownById = Readonly<Record<string, Shown>>;

/** How long what a backend answered may take to be drawn, in milliseconds. */
const PATIENCE = 15_000;

/** Waits until all of it can be read and answers what is; for what never came, the patterns. */
export async function read(part: Locator, patterns: readonly RegExp[]): Promise<{ words: string; missing: RegExp[] }> {
  let words = '';
  const missing = (): RegExp[] => patterns.filter((pattern) => !pattern.test(words));
  await patiently(part, async () => {
    words = await wordsOf(part);
    return missing().length === 0;
  });
  return { words, missing: missing() };
}

/** Waits until it is on the screen, at least with its middle; whether that came. */
export function isInSight(part: Locator): Promise<boolean> {
  return patiently(part, () =>
    part.first().evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return top + bottom > 0 && (top + bottom) / 2 < innerHeight;
    }),
  );
}

async function patiently(part: Locator, holds: () => Promise<boolean>): Promise<boolean> {
  const end = Date.now() + PATIENCE;
  while (!(await holds())) {
    if (Date.now() > end) return false;
    await part.page().waitForTimeout(150);
  }
  return true;
}

async function wordsOf(part: Locator): Promise<string> {
  await part.first().waitFor({ state: 'attached', timeout: PATIENCE });
  return part.first().evaluate(composedText);
}

/**
 * The text as it is drawn, through open shadow roots and slots; what is pressed stands in brackets, by its accessible name
 * where it has one of its own: "The hand grinder 6,500 Beans [Redeem The hand grinder]". Runs in the page.
 */
function composedText(element: Element): string {
  const childrenOf = (parent: Element): Node[] => {
    if (parent instanceof HTMLSlotElement) return parent.assignedNodes({ flatten: true });
    return [...(parent.shadowRoot ?? parent).childNodes];
  };
  const isDrawn = (each: Element): boolean => getComputedStyle(each).display === 'contents' || each.checkVisibility();
  const words = (node: Node): string => {
    if (node instanceof Text) return node.data;
    if (!(node instanceof Element) || node.matches('style, script') || !isDrawn(node)) return '';
    const inside = childrenOf(node).map(words).join(' ').trim();
    return node.matches('button, a') ? `[${node.ariaLabel ?? inside}]` : inside;
  };
  return words(element).replace(/\s+/g, ' ').trim();
}

/** What is wider than its place: the page, and whatever scrolls sideways in it. */
export function sideways(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const all = (root: ParentNode): Element[] =>
      [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? all(each.shadowRoot) : [])]);
    const scrolls = (each: Element): boolean =>
      each === document.scrollingElement || /auto|scroll/.test(getComputedStyle(each).overflowX);
    return all(document)
      .filter((each) => scrolls(each) && each.scrollWidth > each.clientWidth && each.clientWidth > 0)
      .map((each) => `${each.localName} ${each.getAttribute('part') ?? each.className}`.trim());
  });
}
