import type { Page } from 'playwright-core';

/** Lets the test wind the page's clock: `page.clock`, and the browser's own timeouts on it. */
export async function takeClock(page: Page): Promise<void> {
  await page.clock.install();
  await page.addInitScript(() => {
    AbortSignal.timeout = (milliseconds) => {
      const controller = new AbortController();
      setTimeout(() => {
        controller.abort(new DOMException('Timed out.', 'TimeoutError'));
      }, milliseconds);
      return controller.signal;
    };
  });
}
