import type { CDPSession, Page } from 'playwright-core';

/** What a page holds that would pile up if it were left behind. */
export interface Held {
  nodes: number;
  listeners: number;
  /** Timeouts, intervals and animation frames that are still to come. */
  timers: number;
  /** That were told to observe, and not to stop. */
  observers: number;
  /** Of the scripts. */
  'bytes of heap': number;
}

/** Keeps count of timers and observers. Runs in the page, before any other script. */
export function keepCount(): void {
  const timers = new Set<string>();
  const observers = new Set<object>();
  const counted = (start: 'setTimeout' | 'setInterval' | 'requestAnimationFrame', end: string): void => {
    const { [start]: begin, [end]: cancel } = window as unknown as Record<string, (...given: unknown[]) => unknown>;
    const begun = (callback: unknown, ...rest: unknown[]): unknown => {
      const id = begin!(
        (...given: unknown[]) => {
          if (start !== 'setInterval') timers.delete(`${start} ${String(id)}`);
          (callback as (...given: unknown[]) => void)(...given);
        },
        ...rest,
      );
      timers.add(`${start} ${String(id)}`);
      return id;
    };
    const cancelled = (id: unknown): void => {
      timers.delete(`${start} ${String(id)}`);
      cancel!(id);
    };
    Object.assign(window, { [start]: begun, [end]: cancelled });
  };
  counted('setTimeout', 'clearTimeout');
  counted('setInterval', 'clearInterval');
  counted('requestAnimationFrame', 'cancelAnimationFrame');

  for (const { prototype } of [MutationObserver, ResizeObserver, IntersectionObserver, PerformanceObserver]) {
    const { observe, disconnect } = prototype as { observe(...given: unknown[]): void; disconnect(): void };
    Object.assign(prototype, {
      observe(this: object, ...given: unknown[]) {
        observers.add(this);
        observe.apply(this, given);
      },
      disconnect(this: object) {
        observers.delete(this);
        disconnect.apply(this);
      },
    });
  }
  Object.assign(window, { counted: () => ({ timers: timers.size, observers: observers.size }) });
}

/** What the page holds once all that can go has gone. */
export async function held(page: Page, devtools: CDPSession): Promise<Held> {
  // What has just ended may have a last timer to wait for.
  await page.waitForTimeout(1_000);
  const counted = await page.evaluate(() =>
    (window as unknown as { counted(): Pick<Held, 'timers' | 'observers'> }).counted(),
  );
  for (let times = 0; times < 3; times += 1) await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  const value = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? NaN;
  return {
    nodes: value('Nodes'),
    listeners: value('JSEventListeners'),
    'bytes of heap': value('JSHeapUsedSize'),
    ...counted,
  };
}
