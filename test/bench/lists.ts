/**
 * Whether a long list costs a shopper more than a short one: `npm run bench`. Compares in one run, in one browser, on the
 * demo shop: 500 rewards with 5, and 10,000 lines of history with 10. Fails when the first view of the long one takes
 * more than a fifth longer, when scrolling it blocks, or when what is on the page grows with what was scrolled.
 */
import type { Page } from 'playwright-core';
import { openStage, type Stage } from '../journey/stage.js';

const ROUNDS = 21;
const MOST_SLOWER = 1.2;
/** Milliseconds; what browsers call a long task. */
const LONG = 50;

interface Contest {
  view: string;
  short: string;
  long: string;
  row: string;
}

const CONTESTS: Contest[] = [
  { view: 'rewards', short: 'rewards-few', long: 'rewards-many', row: 'loyalty-rewards [role="listitem"]' },
  { view: 'activity', short: 'activity-short', long: 'activity-long', row: 'loyalty-activity [role="listitem"]' },
];

interface Scrolled {
  longest: number;
  rows: number;
  nodes: { before: number; after: number };
  heap: { before: number; after: number };
}

/** Milliseconds from asking for the view until its first rows stand, on a page that has everything else already. */
async function firstView({ page }: Shopper, { view, row }: Contest): Promise<number> {
  await page.goto(new URL('/', page.url()).href);
  await page.waitForFunction(() => 'open' in (window.loyalty ?? {}));
  const drawn = page.locator(row).first().waitFor();
  const begun = Date.now();
  await page.evaluate((name) => void (window.loyalty as { open(view: string): void }).open(name), view);
  await drawn;
  return Date.now() - begun;
}

interface Shopper {
  page: Page;
  close(): Promise<void>;
}

async function enter(stage: Stage, state: string): Promise<Shopper> {
  const visit = await stage.visit();
  await visit.go(`/?state=${state}`);
  await visit.panel.waitFor();
  return { page: visit.page, close: visit.close };
}

/** Scrolls to the end, or through so many pages, and tells what that did to the page. */
async function scrollThrough({ page }: Shopper, { row }: Contest, pages: number): Promise<Scrolled> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const before = await weigh();
  await page.evaluate(() => {
    const seen: number[] = [];
    new PerformanceObserver((list) => seen.push(...list.getEntries().map(({ duration }) => duration))).observe({
      entryTypes: ['longtask'],
    });
    Object.assign(window, { seen });
  });
  await page.getByRole('dialog').hover();
  for (let turned = 0; turned < pages; turned += 1) {
    await page.mouse.wheel(0, 600);
    await page.waitForTimeout(30);
  }
  const longest = await page.evaluate(() => Math.max(0, ...(window as unknown as { seen: number[] }).seen));
  const rows = await page.locator(row).count();
  const after = await weigh();
  return {
    longest,
    rows,
    nodes: { before: before.nodes, after: after.nodes },
    heap: { before: before.heap, after: after.heap },
  };

  async function weigh(): Promise<{ nodes: number; heap: number }> {
    await session.send('HeapProfiler.collectGarbage');
    const { nodes } = await session.send('Memory.getDOMCounters');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return { nodes, heap: usedSize };
  }
}

const median = (values: number[]): number => values.sort((one, other) => one - other)[values.length >> 1] ?? 0;

async function compare(stage: Stage, contest: Contest): Promise<string[]> {
  const short = await enter(stage, contest.short);
  const long = await enter(stage, contest.long);
  const times = { short: [] as number[], long: [] as number[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    times.short.push(await firstView(short, contest));
    times.long.push(await firstView(long, contest));
  }
  const [few, many] = [median(times.short), median(times.long)];
  const { longest, rows, nodes, heap } = await scrollThrough(long, contest, 200);
  await short.close();
  await long.close();
  const kilobytes = Math.round((heap.after - heap.before) / 1024);
  console.log(
    `${contest.view}: first view ${String(few)} ms short, ${String(many)} ms long (${(many / few).toFixed(2)}×); ` +
      `after 200 pages ${String(rows)} rows, nodes ${String(nodes.before)} → ${String(nodes.after)}, ` +
      `heap +${String(kilobytes)} kB, longest task ${String(Math.round(longest))} ms`,
  );
  return [
    ...(many > few * MOST_SLOWER ? [`${contest.view}: the long list is ${(many / few).toFixed(2)} times slower.`] : []),
    ...(longest > LONG ? [`${contest.view}: scrolling blocked for ${String(Math.round(longest))} ms.`] : []),
    ...(nodes.after > nodes.before * 3 ? [`${contest.view}: the page grew to ${String(nodes.after)} nodes.`] : []),
  ];
}

const stage = await openStage();
const problems: string[] = [];
for (const contest of CONTESTS) problems.push(...(await compare(stage, contest)));
await stage.close();
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
