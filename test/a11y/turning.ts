import type { Page } from 'playwright-core';
import type { LoyaltyWidget } from '../../src/elements/loyalty-widget.js';

export interface Screen {
  viewport: { width: number; height: number };
  /** As a shopper enlarges the page; 1 unless told. */
  zoom?: number;
}

/**
 * Takes a page to another screen without loading it again. A panel is a sheet or a card by the screen it opens on: one that
 * is open is closed before, and opened after where the address leads. What was done in its view stays done.
 */
export async function turnTo(page: Page, { viewport, zoom = 1 }: Screen): Promise<void> {
  const wasOpen = await page.evaluate(closePanel);
  await page.setViewportSize(viewport);
  await page.evaluate(enlarge, zoom);
  if (wasOpen) await page.evaluate(openPanel);
}

/** Answers whether there was one to close. Runs in the page. */
async function closePanel(): Promise<boolean> {
  const panel = document.querySelector('loyalty-widget')?.shadowRoot?.querySelector('loyalty-panel');
  if (!panel?.isOpen) return false;
  await (window.loyalty as LoyaltyWidget).close();
  return true;
}

/** Runs in the page. */
function enlarge(zoom: number): void {
  document.documentElement.style.zoom = String(zoom);
}

/** Runs in the page. */
async function openPanel(): Promise<void> {
  await (window.loyalty as LoyaltyWidget).open(location.hash.replace(/^#loyalty\/?/, ''));
}
